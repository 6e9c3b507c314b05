import { day, defineRule } from '@toroku/kernel';
import type { StatementRefusalCode } from '../refusals';
import { detailsToAnswer, hasIndividualControl, type ControlWithAnswer } from '../selection';

/** 個別管理策. Each selected detailed control has at least one individual control. */
export const selectedControlsHaveDesigns = defineRule<readonly ControlWithAnswer[], StatementRefusalCode>(
  'selectedControlsHaveDesigns',
  { source: 'CONTROL_CRITERIA', edition: day('2022-04-01'), at: '2.2.4 (6)', seeds: ['S-124'], confidence: 'H' },
  (rows) =>
    detailsToAnswer(rows)
      .filter(({ answer }) => answer?.selected === true && !hasIndividualControl(answer))
      .map(({ control: { controlId } }) => ({ code: 'INDIVIDUAL_CONTROL_MISSING', facts: { controlId }, path: ['control', controlId, 'individualControls'] })),
);
