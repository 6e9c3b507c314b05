import type { LegalDay } from '@toroku/kernel';

/**
 * The eight confirmations of the Written Representation (criteria 2.2.8), in the order of the criteria: answers for the controls, has the
 * statement checked independently, answers for its reading of the criteria, knows the audit criteria, knows that the report is restricted,
 * gave all information and access, events after the period, known fraud or illegality.
 */
export const confirmationCodes = [
  'ANSWERS_FOR_CONTROLS',
  'STATEMENT_CHECKED_INDEPENDENTLY',
  'ANSWERS_FOR_READING_OF_CRITERIA',
  'KNOWS_AUDIT_CRITERIA',
  'KNOWS_REPORT_IS_RESTRICTED',
  'GAVE_ALL_INFORMATION_AND_ACCESS',
  'SUBSEQUENT_EVENTS_DISCLOSED',
  'KNOWN_FRAUD_DISCLOSED',
] as const;
export type ConfirmationCode = (typeof confirmationCodes)[number];

/** The answer to one confirmation: confirmed as it stands, or explained. */
export interface Confirmation {
  readonly code: ConfirmationCode;
  readonly isConfirmed: boolean;
  /** What is to be said besides: needed where it is not confirmed, and for events and fraud wherever there are any. */
  readonly explanation: string;
}

/** 経営者確認書. The provider's representative to the audit body. A later one replaces an earlier one; none is changed. */
export interface Representation {
  readonly id: string;
  readonly engagementId: string;
  readonly providerId: string;
  readonly confirmations: readonly Confirmation[];
  readonly signedById: string;
  readonly signedOn: LegalDay;
}
