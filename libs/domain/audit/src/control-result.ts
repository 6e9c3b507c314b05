import type { LegalDay } from '@toroku/kernel';

/** What an assessment of one control came to. An exception is what a finding is raised for. */
export const assessmentResults = ['EFFECTIVE', 'EXCEPTION', 'NOT_APPLICABLE'] as const;
export type AssessmentResult = (typeof assessmentResults)[number];

/** 整備状況評価 and 運用状況評価. */
export const assessments = ['DESIGN', 'OPERATION'] as const;
export type Assessment = (typeof assessments)[number];

/** 実施結果. What the audit body did on one control and what it saw. Its own document: nobody else can write it. */
export interface ControlResult {
  readonly id: string;
  readonly engagementId: string;
  readonly auditBodyId: string;
  readonly controlId: string;
  /** 整備状況評価: at a point in the period. */
  readonly designResult: AssessmentResult | null;
  readonly designProcedure: string;
  /** 運用状況評価: over the period. */
  readonly operationalResult: AssessmentResult | null;
  readonly operationalProcedure: string;
  readonly recordedById: string;
  readonly recordedOn: LegalDay;
}
