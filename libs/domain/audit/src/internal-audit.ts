import type { LegalDay } from '@toroku/kernel';

/** The states of an internal audit. */
export const internalAuditStates = ['DRAFT', 'REPORTED'] as const;
export type InternalAuditState = (typeof internalAuditStates)[number];

/** One row of the plan: a unit (a control objective, or a category when the unit is rolled up) and the year that audits it. */
export interface PlannedUnit {
  readonly unitId: string;
  /** Counted like `InternalAudit.year`. */
  readonly year: number;
  /** Who will audit it; empty while not named. */
  readonly performers: readonly string[];
  /** Who operates it or answers for it: none of the performers may be among them (criteria 4.6.2.5). */
  readonly operatedBy: readonly string[];
}

/**
 * 内部監査. One year's internal audit of one service by its provider (LIU rules 7.2, Annex 2), the source of form 2-3.
 * Organisation, leader, performers and method are the provider's choice: Annex 2 is the minimum (S-164). The audit itself is asked
 * for by the Control Criteria already (4.6.2, S-169); the LIU track adds the report (S-171).
 */
export interface InternalAudit {
  readonly id: string;
  readonly version: number;
  readonly ruleSetId: string;
  readonly serviceId: string;
  readonly providerId: string;
  readonly statementId: string;
  /** The service's first internal audit is year 1. */
  readonly year: number;
  readonly fromOn: LegalDay;
  /** Inclusive. */
  readonly throughOn: LegalDay;
  readonly state: InternalAuditState;
  /** 監査体制. */
  readonly organisation: string;
  readonly responsiblePerson: string;
  readonly performers: readonly string[];
  /** 監査の方法, e.g. whether samples are tested (S-165). */
  readonly method: string;
  /** This year and the two after it. */
  readonly plan: readonly PlannedUnit[];
  readonly openedOn: LegalDay;
  readonly reportedOn: LegalDay | null;
}

/** 内部監査結果. The result for one unit: a row of the annex to form 2-3 (S-166). */
export interface InternalAuditResult {
  readonly id: string;
  readonly internalAuditId: string;
  readonly providerId: string;
  readonly unitId: string;
  readonly performers: readonly string[];
  readonly auditedOn: LegalDay;
  readonly method: string;
  readonly summary: string;
}

/** 内部監査に係る報告書（様式2-3）. What was reported, frozen: later changes make a new report, never change this one. */
export interface InternalAuditReport {
  /** The internal audit's key. */
  readonly id: string;
  readonly providerId: string;
  readonly content: object;
  /** SHA-256 over the content. */
  readonly digest: string;
  readonly reportedOn: LegalDay;
}
