import { doneUnless, outOfState, textRefusals, type Decision, type LegalDay } from '@toroku/kernel';
import { listingState, type AuditBodyListing } from '../audit-body-listing';
import { auditBodyListingLifecycle } from '../engagement-lifecycle';

/** The committee takes a body off the list from today. Contracts of earlier days stand; their reports need another listing. */
export function removeAuditBody(listing: AuditBodyListing, reason: string, { today }: { readonly today: LegalDay }): Decision<Pick<AuditBodyListing, 'removedOn' | 'removalReason'>> {
  return doneUnless([outOfState(auditBodyListingLifecycle, listingState(listing), 'removeAuditBody'), ...textRefusals(reason, { path: ['reason'], max: 2_000 })], () => ({
    removedOn: today,
    removalReason: reason,
  }));
}
