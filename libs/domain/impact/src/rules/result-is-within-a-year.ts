import { defineRule, type LegalDay } from '@toroku/kernel';
import { liuRule } from '../clauses';
import { resultUsableThrough } from '../deadlines/result-usable-through';
import type { ImpactRefusalCode } from '../refusals';

interface Facts {
  readonly assessmentId: string;
  readonly evaluatedOn: LegalDay | null;
  /** The pre-application date. */
  readonly submittedOn: LegalDay;
  readonly resultUsableMonths: number;
}

/** 1年以内に評価されたもの. Judged on the day of submission; a result that grows older afterwards stays good for that case. */
export const resultIsWithinAYear = defineRule<Facts, ImpactRefusalCode>('resultIsWithinAYear', liuRule('3.3', ['S-056']), ({ assessmentId, evaluatedOn, submittedOn, resultUsableMonths }) => {
  if (evaluatedOn === null) return { missing: ['evaluatedOn'] };
  const usableThroughOn = resultUsableThrough.dueOn({ evaluatedOn, resultUsableMonths });
  return submittedOn <= usableThroughOn ? [] : [{ code: 'RESULT_TOO_OLD', facts: { assessmentId, evaluatedOn, usableThroughOn, submittedOn }, path: ['assessmentIds', assessmentId] }];
});
