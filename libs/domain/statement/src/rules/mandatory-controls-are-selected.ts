import { day, defineRule } from '@toroku/kernel';
import type { StatementRefusalCode } from '../refusals';
import { detailsToAnswer, type ControlWithAnswer } from '../selection';

/** B が付く詳細管理策. Detailed controls ending in B or PB are selected, unless their objective is left out with them. */
export const mandatoryControlsAreSelected = defineRule<readonly ControlWithAnswer[], StatementRefusalCode>(
  'mandatoryControlsAreSelected',
  { source: 'CONTROL_CRITERIA', edition: day('2022-04-01'), at: '2.2.4 (4)', seeds: ['S-120', 'S-122'], confidence: 'H' },
  (rows) =>
    detailsToAnswer(rows)
      .filter(({ control, answer }) => control.tier === 'CONTROLS' && control.obligation === 'ALWAYS' && answer?.selected !== true)
      .map(({ control: { controlId } }) => ({ code: 'MANDATORY_CONTROL_NOT_SELECTED', facts: { controlId }, path: ['control', controlId, 'selected'] })),
);
