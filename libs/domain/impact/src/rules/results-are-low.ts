import { defineRule } from '@toroku/kernel';
import { liuRule } from '../clauses';
import type { ImpactOutcome } from '../impact-assessment';
import type { ImpactRefusalCode } from '../refusals';

/** One attached result. */
export interface AttachedOutcome {
  readonly assessmentId: string;
  readonly agencyId: string;
  readonly outcome: ImpactOutcome;
}

/** 低位の結果. Each attached result must be low; what speaks against each is told with it, see `lowResultReasons`. */
export const resultsAreLow = defineRule<{ readonly results: readonly AttachedOutcome[] }, ImpactRefusalCode>(
  'resultsAreLow',
  liuRule('5.1(2), supplementary provision', ['S-053', 'S-057', 'S-075', 'S-104']),
  ({ results }) =>
    results
      .filter(({ outcome }) => !outcome.isLow)
      .map(({ assessmentId, agencyId, outcome }) => ({ code: 'RESULT_NOT_LOW', facts: { assessmentId, agencyId, level: outcome.level }, path: ['assessmentIds', assessmentId] })),
);
