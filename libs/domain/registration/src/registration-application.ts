/** 登録申請 or 更新申請. The requirements are the same, mutatis mutandis (domain.md 4.10). */
export const registrationApplicationKinds = ['FIRST', 'RENEWAL'] as const;
export type RegistrationApplicationKind = (typeof registrationApplicationKinds)[number];

/** The tracks an application may be made on here. An LIU service that wants ISMAP applies there at its renewal (S-103). */
export const applicationTracks = ['ISMAP_LIU'] as const;
export type ApplicationTrack = (typeof applicationTracks)[number];

/** The states of a registration application (domain.md 4.2). */
export const registrationApplicationStates = [
  'DRAFT',
  'SUBMITTED',
  'INCOMPLETE',
  'ACCEPTED',
  'TECHNICAL_REVIEW',
  'QUERY',
  'ADDITIONAL_AUDIT',
  'COMMITTEE',
  'REGISTERED',
  'REFUSED',
  'WITHDRAWN',
] as const;
export type RegistrationApplicationState = (typeof registrationApplicationStates)[number];

/** What the steering committee may decide. */
export const registrationOutcomes = ['REGISTERED', 'REFUSED'] as const;
export type RegistrationOutcome = (typeof registrationOutcomes)[number];

/** 登録申請. One service asks to be put on, or kept on, the register; the case is moved by the applicant, the support body and the committee. */
export interface RegistrationApplication {
  readonly id: string;
  readonly version: number;
  readonly kind: RegistrationApplicationKind;
  readonly track: ApplicationTrack;
  /** Chosen by the day the case was opened, never chosen again. */
  readonly ruleSetId: string;
  readonly serviceId: string;
  readonly providerId: string;
  readonly preApplicationId: string | null;
  readonly statementId: string | null;
  /** The audit engagement whose report is handed in. */
  readonly engagementId: string | null;
  readonly internalAuditId: string | null;
  /** The entry to be renewed; of a first application, the entry it became. */
  readonly registerEntryId: string | null;
  readonly state: RegistrationApplicationState;
  /** For letters; given at the first submission. */
  readonly referenceNumber: string | null;
  /** The assessment period of the statement, once one is attached. The end is inclusive. */
  readonly periodStartsOn: string | null;
  readonly periodEndsOn: string | null;
  /** The last day on which the application may be handed in. */
  readonly applicationDueOn: string | null;
  readonly openedOn: string;
  /** 申請日. The day of the first submission: what is counted from the application is counted from it, also after a return. */
  readonly submittedOn: string | null;
  /** SHA-256 of the statement as it was submitted. */
  readonly statementDigest: string | null;
  readonly returnedOn: string | null;
  /** What is missing, item by item, as the support body put it. It asks, it never edits. */
  readonly returnNotes: string[];
  readonly acceptedOn: string | null;
  /** The target day of the decision. */
  readonly reviewDueOn: string | null;
  /** Persons of the support body who review the case. */
  readonly reviewerIds: string[];
  readonly reviewBeganOn: string | null;
  readonly additionalAuditReason: string | null;
  readonly additionalAuditAskedOn: string | null;
  readonly sentToCommitteeOn: string | null;
  /** The quarterly round the case is put before, such as `2023-Q1`, and the day it is held. */
  readonly round: string | null;
  readonly roundHeldOn: string | null;
  readonly decidedOn: string | null;
  readonly outcome: RegistrationOutcome | null;
  /** The committee's reasons, as told to the applicant. */
  readonly decisionReasons: string | null;
  readonly withdrawnOn: string | null;
}

/** The states in which the case is still open. */
export const openApplicationStates: readonly RegistrationApplicationState[] = registrationApplicationStates.filter((state) => state !== 'REGISTERED' && state !== 'REFUSED' && state !== 'WITHDRAWN');
