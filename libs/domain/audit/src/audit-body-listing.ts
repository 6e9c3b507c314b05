import type { LegalDay } from '@toroku/kernel';

/** What kind of corporation a body is. Only audit corporations (監査法人) are taken for now (S-143). */
export const corporateForms = ['AUDIT_CORPORATION', 'OTHER'] as const;
export type CorporateForm = (typeof corporateForms)[number];

/**
 * 監査機関リストの記載. One period for which a body stands on the audit-body list, the same list for ISMAP and LIU (S-142).
 * Decided and recorded by the steering committee, read by everybody.
 */
export interface AuditBodyListing {
  readonly id: string;
  readonly version: number;
  readonly auditBodyId: string;
  readonly corporateForm: CorporateForm;
  readonly listedOn: LegalDay;
  /** Inclusive. */
  readonly listedThroughOn: LegalDay;
  /** The first day on which it is off the list before its time; null while it was not removed. */
  readonly removedOn: LegalDay | null;
  readonly removalReason: string | null;
}

/** Whether the listing puts the body on the list on the day. */
export function isListedOn(listing: Pick<AuditBodyListing, 'listedOn' | 'listedThroughOn' | 'removedOn'>, on: LegalDay): boolean {
  return listing.listedOn <= on && on <= listing.listedThroughOn && (listing.removedOn === null || on < listing.removedOn);
}

/** The states of a listing; that it has run out is never stored, it follows from the day. */
export const auditBodyListingStates = ['LISTED', 'REMOVED'] as const;
export type AuditBodyListingState = (typeof auditBodyListingStates)[number];

/** Where the listing stands. */
export function listingState(listing: Pick<AuditBodyListing, 'removedOn'>): AuditBodyListingState {
  return listing.removedOn === null ? 'LISTED' : 'REMOVED';
}
