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
  readonly improveByOn: string;
  readonly submittedOn: string;
  readonly begunOn: string | null;
  /** What was done; null until it is reported. */
  readonly result: string | null;
  readonly improvedOn: string | null;
}
