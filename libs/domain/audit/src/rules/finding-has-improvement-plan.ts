import { day, defineRule } from '@toroku/kernel';
import type { FindingSource, FindingState } from '../finding';
import type { FindingRefusalCode } from '../finding-refusals';

const withoutPlan: readonly FindingState[] = ['CLASSIFIED', 'PLAN_REQUIRED'];

/**
 * 外部監査の発見事項に対する改善計画書. An improvement plan (改善計画書) belongs to the papers of the scheme; that every finding of the external audit
 * needs one at the application is our reading, no article was found.
 */
export const findingHasImprovementPlan = defineRule<{ readonly source: FindingSource; readonly state: FindingState }, FindingRefusalCode>(
  'findingHasImprovementPlan',
  { source: 'PLATFORM', edition: day('2022-11-01'), at: 'improvement plans for findings of the external audit', seeds: ['S-145'], confidence: 'L' },
  ({ source, state }) => (source === 'EXTERNAL' && withoutPlan.includes(state) ? [{ code: 'FINDING_WITHOUT_IMPROVEMENT_PLAN', facts: { state } }] : []),
);
