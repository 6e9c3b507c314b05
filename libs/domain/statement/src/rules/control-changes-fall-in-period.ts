import { day, defineRule, type LegalDay } from '@toroku/kernel';
import type { StatementRefusalCode } from '../refusals';
import type { StatedControl } from '../statement';

/** 期間中の変更. A change of an individual control that the statement tells of happened inside the assessment period. */
export const controlChangesFallInPeriod = defineRule<{ readonly answers: readonly StatedControl[]; readonly periodStartOn: LegalDay; readonly periodEndOn: LegalDay }, StatementRefusalCode>(
  'controlChangesFallInPeriod',
  { source: 'CONTROL_CRITERIA', edition: day('2022-04-01'), at: '2.2.4', confidence: 'H' },
  ({ answers, periodStartOn, periodEndOn }) =>
    answers.flatMap(({ controlId, changes }) =>
      changes
        .filter(({ changedOn }) => changedOn < periodStartOn || changedOn > periodEndOn)
        .map(({ changedOn }) => ({ code: 'CONTROL_CHANGED_OUTSIDE_PERIOD', facts: { controlId, changedOn, periodStartOn, periodEndOn }, path: ['control', controlId, 'changes'] })),
    ),
);
