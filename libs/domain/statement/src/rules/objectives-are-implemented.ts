import { day, defineRule, type Reason } from '@toroku/kernel';
import type { StatementRefusalCode } from '../refusals';
import type { ControlWithAnswer } from '../selection';

/** 統制目標. Every control objective is implemented, or left out with the reason why it cannot reasonably apply. */
export const objectivesAreImplemented = defineRule<readonly ControlWithAnswer[], StatementRefusalCode>(
  'objectivesAreImplemented',
  { source: 'CONTROL_CRITERIA', edition: day('2022-04-01'), at: '2.2.4 (3)', seeds: ['S-121', 'S-122'], confidence: 'H' },
  (rows) =>
    rows
      .filter(({ control }) => control.level === 'OBJECTIVE' && control.tier === 'CONTROLS')
      .flatMap(({ control: { controlId }, answer }): readonly Reason<StatementRefusalCode>[] => {
        if (answer?.selected === true) return [];
        if (answer?.selected === false && answer.reasonNotSelected.trim() !== '') return [];
        return answer?.selected === false
          ? [{ code: 'OBJECTIVE_EXCLUDED_WITHOUT_REASON', facts: { controlId }, path: ['control', controlId, 'reasonNotSelected'] }]
          : [{ code: 'OBJECTIVE_UNDECIDED', facts: { controlId }, path: ['control', controlId, 'selected'] }];
      }),
);
