import { doneUnless, reasonsAgainst, refusal, type Decision, type LegalDay } from '@toroku/kernel';
import type { AuditBodyListing, CorporateForm } from '../audit-body-listing';
import type { EngagementRefusalCode } from '../engagement-refusals';
import { onlyAuditCorporationIsListed } from '../rules/only-audit-corporation-is-listed';

/** What the committee decided. */
export interface ListingDescription {
  readonly auditBodyId: string;
  readonly corporateForm: CorporateForm;
  readonly listedOn: LegalDay;
  /** Inclusive. */
  readonly listedThroughOn: LegalDay;
}

interface Facts {
  readonly organisationKind: string;
  /** The body's listings so far. */
  readonly listings: readonly AuditBodyListing[];
}

/** The committee puts a body on the audit-body list for a period (S-142, S-143). */
export function listAuditBody(input: ListingDescription, { organisationKind, listings }: Facts): Decision<Omit<AuditBodyListing, 'id'>> {
  const { auditBodyId, corporateForm, listedOn, listedThroughOn } = input;
  const overlapping = listings.find((listing) => listing.removedOn === null && listing.listedOn <= listedThroughOn && listedOn <= listing.listedThroughOn);
  return doneUnless(
    [
      organisationKind === 'AUDIT_BODY' ? null : refusal<EngagementRefusalCode>('ORGANISATION_NOT_AUDIT_BODY', { organisationKind }, { path: ['auditBodyId'] }),
      listedOn <= listedThroughOn ? null : refusal('DAYS_REVERSED', { from: listedOn, through: listedThroughOn }, { path: ['listedThroughOn'] }),
      overlapping ? refusal<EngagementRefusalCode>('LISTING_OVERLAPS', { from: overlapping.listedOn, through: overlapping.listedThroughOn }, { path: ['listedOn'] }) : null,
      ...reasonsAgainst(onlyAuditCorporationIsListed.judge({ corporateForm })),
    ],
    () => ({ version: 1, auditBodyId, corporateForm, listedOn, listedThroughOn, removedOn: null, removalReason: null }),
  );
}
