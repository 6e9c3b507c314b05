import { defineRule } from '@toroku/kernel';
import { liuRule } from '../clauses';
import type { ImpactRefusalCode } from '../refusals';

/** What the support body looks at when it takes papers in. */
export interface ReceptionChecks {
  readonly isComplete: boolean;
  readonly isInJapanese: boolean;
  /** By the method of Appended Table 1. */
  readonly isByRightMethod: boolean;
}

/** 受理確認. Complete, in Japanese, by the right method: accepted only when all three are confirmed. */
export const papersPassReception = defineRule<{ readonly checks: ReceptionChecks }, ImpactRefusalCode>('papersPassReception', liuRule('3.1, Appended Table 1', ['S-089', 'S-010']), ({ checks }) => {
  const failed = Object.entries(checks).flatMap(([check, passed]) => (passed ? [] : [check]));
  return failed.length === 0 ? [] : [{ code: 'RECEPTION_CHECK_NOT_PASSED', facts: { failed }, path: ['checks'] }];
});
