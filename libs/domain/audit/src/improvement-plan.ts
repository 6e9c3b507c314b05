import type { LegalDay } from '@toroku/kernel';

/** 改善計画書. The provider's own document on one finding: what will be done, by whom, by when; later, what was done. */
export interface ImprovementPlan {
  readonly id: string;
  readonly version: number;
  readonly findingId: string;
  readonly caseId: string;
  readonly providerId: string;
  readonly measures: string;
  readonly responsiblePerson: string;
  /** The day, inclusive, by which the control will be improved. */
  readonly improveByOn: LegalDay;
  readonly submittedOn: LegalDay;
  readonly begunOn: LegalDay | null;
  /** What was done; null until it is reported. */
  readonly result: string | null;
  readonly improvedOn: LegalDay | null;
}
