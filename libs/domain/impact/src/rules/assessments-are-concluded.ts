import { defineRule } from '@toroku/kernel';
import { liuRule } from '../clauses';
import type { ImpactAssessmentState } from '../impact-assessment';
import type { ImpactRefusalCode } from '../refusals';

/** 影響度評価の結果. Only a concluded assessment is a result; no agency can be pressed for one (S-065). */
export const assessmentsAreConcluded = defineRule<{ readonly assessments: readonly { readonly id: string; readonly state: ImpactAssessmentState }[] }, ImpactRefusalCode>(
  'assessmentsAreConcluded',
  liuRule('3.3', ['S-055', 'S-065', 'S-096']),
  ({ assessments }) =>
    assessments
      .filter(({ state }) => state !== 'CONCLUDED')
      .map(({ id, state }) => ({ code: 'ASSESSMENT_NOT_CONCLUDED', facts: { assessmentId: id, assessmentState: state }, path: ['assessmentIds', id] })),
);
