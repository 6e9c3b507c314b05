import type { RegisterTrack } from '@toroku/domain-registration';
import type { Instant, LegalDay } from '@toroku/kernel';

export const incidentStates = ['PRELIMINARY_REPORTED', 'LEARNED_ELSEWHERE', 'CONFIRMED_REPORTED', 'ASSESSED', 'CLOSED'] as const;
export type IncidentState = (typeof incidentStates)[number];

/** How the committee judges what an incident can do to users (ISMAP 9.3, LIU 13.5). What the words mean in numbers was not found. */
export const seriousnessLevels = ['NOT_SERIOUS', 'SERIOUS', 'ESPECIALLY_SERIOUS'] as const;
export type Seriousness = (typeof seriousnessLevels)[number];

/** 情報セキュリティインシデント. What happened to a registered service, reported by its provider or learned of elsewhere. Not public. */
export interface Incident {
  readonly id: string;
  readonly version: number;
  readonly entryId: string;
  readonly providerId: string;
  readonly track: RegisterTrack;
  readonly state: IncidentState;
  /** The day the provider recognised it; null while only the support body knows. */
  readonly recognisedOn: LegalDay | null;
  /** The provider's first report. */
  readonly firstReportedAt: Instant | null;
  readonly confirmedAt: Instant | null;
  /** The day the support body learned of it in another way. */
  readonly learnedElsewhereOn: LegalDay | null;
  readonly learnedFrom: string;
  readonly seriousness: Seriousness | null;
  readonly assessmentReason: string;
  readonly assessedOn: LegalDay | null;
  readonly closedOn: LegalDay | null;
}

/** What a report tells. The first alert needs only what happened and when it was recognised; the official list of items was not found. */
export interface IncidentReportContent {
  readonly whatHappened: string;
  readonly occurredOn: LegalDay | null;
  readonly affectedUsers: string;
  readonly affectedInformation: string;
  readonly cause: string;
  readonly measures: string;
  readonly contact: string;
}

/** 速報 or 確報. */
export const incidentReportKinds = ['PRELIMINARY', 'CONFIRMED'] as const;
export type IncidentReportKind = (typeof incidentReportKinds)[number];

/** 情報セキュリティインシデント報告書 (様式7). The provider's own words, as sent; never changed. */
export interface IncidentReport extends IncidentReportContent {
  readonly id: string;
  readonly incidentId: string;
  readonly providerId: string;
  readonly kind: IncidentReportKind;
  readonly reportedAt: Instant;
  readonly reportedBy: string;
}
