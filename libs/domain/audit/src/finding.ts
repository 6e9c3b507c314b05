import type { LegalDay } from '@toroku/kernel';
import type { Assessment } from './control-result';

/** Whether the finding comes from an audit body's engagement or from the provider's own internal audit. */
export const findingSources = ['EXTERNAL', 'INTERNAL'] as const;
export type FindingSource = (typeof findingSources)[number];

/** 軽微 or not. An internal finding counts as minor only under the conditions of LIU Annex 2 (4). */
export const findingSeverities = ['MINOR', 'NOT_MINOR'] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

/** The states of a finding. That an improvement is overdue is never stored: it follows from the day (`isOverdue`). */
export const findingStates = [
  'RAISED',
  'CLASSIFIED',
  'PLAN_REQUIRED',
  'PLAN_SUBMITTED',
  'PLAN_ACCEPTED',
  'IMPROVING',
  'IMPROVED',
  'VERIFIED',
  'CLOSED',
  'RECOMMENDATION',
] as const;
export type FindingState = (typeof findingStates)[number];

/**
 * 発見事項. What an audit found against a control (note to 3.5 of the standard audit procedures, S-145), as a case:
 * the auditor's words stand in `FindingDocument`, the provider's answer in `ImprovementPlan`.
 */
export interface Finding {
  readonly id: string;
  readonly version: number;
  readonly source: FindingSource;
  /** The engagement or internal audit it was raised in: whoever sees that sees the finding. */
  readonly caseId: string;
  /** Only for an external finding. */
  readonly engagementId: string | null;
  /** Only for an internal finding. */
  readonly internalAuditId: string | null;
  readonly serviceId: string;
  readonly providerId: string;
  /** Who judges it: the audit body, or the provider itself for an internal finding. */
  readonly raisedByOrganisationId: string;
  /** The control or control objective it is about. */
  readonly controlId: string;
  readonly state: FindingState;
  /** The latest earlier finding on the same control of the same service, from another audit. */
  readonly repeatOf: string | null;
  /** The recorded exception it was raised for: of which assessment, and the result that says so. Null for both where it was raised without one. */
  readonly exceptionOf: Assessment | null;
  readonly resultId: string | null;
  readonly raisedOn: LegalDay;
}

/** 発見事項の記載. The auditor's part of a finding: nobody else writes it. */
export interface FindingDocument {
  /** The finding's key. */
  readonly id: string;
  readonly caseId: string;
  readonly raisedByOrganisationId: string;
  readonly title: string;
  readonly description: string;
  /** Null until it is classified; stays null for a recommendation. */
  readonly severity: FindingSeverity | null;
  /** Why it is classified so, or why it is a recommendation only. */
  readonly severityReason: string | null;
  /** What the auditor lacked when sending the last plan back. */
  readonly planReturnReason: string | null;
  /** What the auditor saw when checking the improvement. */
  readonly verification: string | null;
  readonly verifiedOn: LegalDay | null;
}

/** The states in which the improvement is still owed. */
export const improvementOwedStates: readonly FindingState[] = ['PLAN_ACCEPTED', 'IMPROVING'];

/** Whether the improvement is later than its plan says, as of the day. The last day itself is in time. */
export function isOverdue(finding: Pick<Finding, 'state'>, plan: { readonly improveByOn: LegalDay } | null, today: LegalDay): boolean {
  return plan !== null && improvementOwedStates.includes(finding.state) && plan.improveByOn < today;
}
