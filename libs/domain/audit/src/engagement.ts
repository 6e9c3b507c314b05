import type { LegalDay } from '@toroku/kernel';

/** A yearly audit, an audit anew because the last one is doubted or failed, or an audit of what changed since. */
export const engagementKinds = ['REGULAR', 'RE_AUDIT', 'ADDITIONAL_AUDIT'] as const;
export type EngagementKind = (typeof engagementKinds)[number];

/** The states of an engagement. That findings are open, or that the report is late, is never stored: it follows from the findings and the day. */
export const engagementStates = [
  'PROPOSED',
  'DECLINED',
  'WITHDRAWN',
  'CONTRACTED',
  'PLANNED',
  'DESIGN_ASSESSMENT',
  'OPERATIONAL_ASSESSMENT',
  'REPRESENTATION_SIGNED',
  'REPORT_ISSUED',
] as const;
export type EngagementState = (typeof engagementStates)[number];

/**
 * 監査. One audit of one statement by one audit body under a private contract: the scheme neither sets nor knows its price,
 * and the provider bears it (S-137, S-138). The body's results and report and the provider's representation are documents of their own.
 */
export interface Engagement {
  readonly id: string;
  readonly version: number;
  readonly ruleSetId: string;
  readonly kind: EngagementKind;
  /** The engagement that a re-audit or additional audit follows. */
  readonly basedOnId: string | null;
  /** What a re-audit or additional audit is for; empty for a regular one. */
  readonly purpose: string;
  /** The controls that an additional audit was asked for; empty otherwise. */
  readonly askedControlIds: readonly string[];
  readonly serviceId: string;
  readonly providerId: string;
  readonly auditBodyId: string;
  readonly statementId: string;
  readonly state: EngagementState;
  /** The assessment period, as the statement gave it when the engagement was accepted. */
  readonly periodStartOn: LegalDay;
  /** Inclusive. */
  readonly periodEndOn: LegalDay;
  /** The year in the sequence of the service's audits, from 1: with the cycle length it says which controls are due. */
  readonly year: number;
  /** 業務責任者. Null until the audit body accepts. */
  readonly leadId: string | null;
  /** 業務実施者. The persons of the audit body who perform the work. */
  readonly memberIds: readonly string[];
  readonly proposedOn: LegalDay;
  /** The day of the contract: the body accepted. */
  readonly contractedOn: LegalDay | null;
  /** Why the body declined, or why the provider withdrew. */
  readonly endReason: string | null;
  /** SHA-256 over the statement's content when the work was planned. */
  readonly statementDigest: string | null;
  readonly plannedOn: LegalDay | null;
  readonly designBegunOn: LegalDay | null;
  readonly operationalBegunOn: LegalDay | null;
  readonly representationSignedOn: LegalDay | null;
  readonly reportDueOn: LegalDay;
  readonly reportIssuedOn: LegalDay | null;
}
