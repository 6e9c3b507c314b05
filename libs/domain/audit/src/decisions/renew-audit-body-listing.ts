import { doneUnless, outOfState, refusal, type Decision, type LegalDay } from '@toroku/kernel';
import { listingState, type AuditBodyListing } from '../audit-body-listing';
import { auditBodyListingLifecycle } from '../engagement-lifecycle';
import type { EngagementRefusalCode } from '../engagement-refusals';

/** The committee lets a listing run longer. */
export function renewAuditBodyListing(listing: AuditBodyListing, listedThroughOn: LegalDay): Decision<Pick<AuditBodyListing, 'listedThroughOn'>> {
  return doneUnless(
    [
      outOfState(auditBodyListingLifecycle, listingState(listing), 'renewAuditBodyListing'),
      listing.listedThroughOn < listedThroughOn ? null : refusal<EngagementRefusalCode>('LISTING_NOT_LATER', { through: listing.listedThroughOn }, { path: ['listedThroughOn'] }),
    ],
    () => ({ listedThroughOn }),
  );
}
