import { day, defineRule } from '@toroku/kernel';
import type { StatementRefusalCode } from '../refusals';
import type { ControlWithAnswer } from '../selection';

/** ガバナンス基準. Every governance control is stated. */
export const governanceIsStated = defineRule<readonly ControlWithAnswer[], StatementRefusalCode>(
  'governanceIsStated',
  { source: 'CONTROL_CRITERIA', edition: day('2022-04-01'), at: '2.2.4 (1)', seeds: ['S-120'], confidence: 'H' },
  (rows) =>
    rows
      .filter(({ control, answer }) => control.tier === 'GOVERNANCE' && answer?.selected !== true)
      .map(({ control }) => ({ code: 'GOVERNANCE_CONTROL_NOT_STATED', facts: { controlId: control.controlId }, path: ['control', control.controlId, 'selected'] })),
);
