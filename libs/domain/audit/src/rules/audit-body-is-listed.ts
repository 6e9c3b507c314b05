import { day, defineRule, type LegalDay } from '@toroku/kernel';
import { isListedOn, type AuditBodyListing } from '../audit-body-listing';
import type { EngagementRefusalCode } from '../engagement-refusals';

interface Facts {
  readonly listings: readonly Pick<AuditBodyListing, 'listedOn' | 'listedThroughOn' | 'removedOn'>[];
  /** The day of the contract or of the report; null while it has not come. */
  readonly on: LegalDay | null;
  readonly occasion: 'CONTRACT' | 'REPORT';
}

/** 監査機関リスト. The body stands on the list on the day of the contract and on the day of the report (LIU 7.1, S-142). */
export const auditBodyIsListed = defineRule<Facts, EngagementRefusalCode>(
  'auditBodyIsListed',
  { source: 'LIU_REGISTRATION_RULES', edition: day('2022-11-01'), at: '7.1', seeds: ['S-142'], confidence: 'H' },
  ({ listings, on, occasion }) => {
    if (on === null) return { missing: [occasion === 'CONTRACT' ? 'contractedOn' : 'reportIssuedOn'] };
    return listings.some((listing) => isListedOn(listing, on)) ? [] : [{ code: 'AUDIT_BODY_NOT_LISTED', facts: { on, occasion }, path: ['auditBodyId'] }];
  },
);
