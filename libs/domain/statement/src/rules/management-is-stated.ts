import { day, defineRule } from '@toroku/kernel';
import type { StatementRefusalCode } from '../refusals';
import type { ControlWithAnswer } from '../selection';

/** マネジメント基準. Every management control is stated; among them the internal audit and its evidence (4.6.2, S-169). */
export const managementIsStated = defineRule<readonly ControlWithAnswer[], StatementRefusalCode>(
  'managementIsStated',
  { source: 'CONTROL_CRITERIA', edition: day('2022-04-01'), at: '2.2.4 (2)', seeds: ['S-120', 'S-169'], confidence: 'H' },
  (rows) =>
    rows
      .filter(({ control, answer }) => control.tier === 'MANAGEMENT' && answer?.selected !== true)
      .map(({ control }) => ({ code: 'MANAGEMENT_CONTROL_NOT_STATED', facts: { controlId: control.controlId }, path: ['control', control.controlId, 'selected'] })),
);
