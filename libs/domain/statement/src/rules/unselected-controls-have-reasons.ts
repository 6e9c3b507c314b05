import { day, defineRule, type Reason } from '@toroku/kernel';
import type { StatementRefusalCode } from '../refusals';
import { detailsToAnswer, type ControlWithAnswer } from '../selection';

/** 選択しない詳細管理策. Each other detailed control is chosen by risk; one that is not selected has its reason. The reasons are not audited. */
export const unselectedControlsHaveReasons = defineRule<readonly ControlWithAnswer[], StatementRefusalCode>(
  'unselectedControlsHaveReasons',
  { source: 'CONTROL_CRITERIA', edition: day('2022-04-01'), at: '2.2.4 (5)', seeds: ['S-124'], confidence: 'H' },
  (rows) =>
    detailsToAnswer(rows)
      .filter(({ control }) => control.obligation === 'BY_RISK')
      .flatMap(({ control: { controlId }, answer }): readonly Reason<StatementRefusalCode>[] => {
        if (answer === null || answer.selected === null) return [{ code: 'CONTROL_UNDECIDED', facts: { controlId }, path: ['control', controlId, 'selected'] }];
        if (answer.selected || answer.reasonNotSelected.trim() !== '') return [];
        return [{ code: 'REASON_NOT_SELECTED_MISSING', facts: { controlId }, path: ['control', controlId, 'reasonNotSelected'] }];
      }),
);
