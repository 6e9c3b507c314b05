import { day, defineRule } from '@toroku/kernel';
import type { FindingSource } from '../finding';
import type { FindingRefusalCode } from '../finding-refusals';

/** 改善を必須としない推奨・助言. Advice that needs no improvement is no finding of the internal audit and stays out of form 2-3; what an audit body found stays a finding. */
export const recommendationIsInternal = defineRule<{ readonly source: FindingSource }, FindingRefusalCode>(
  'recommendationIsInternal',
  { source: 'LIU_REGISTRATION_RULES', edition: day('2022-11-01'), at: 'Annex 2', seeds: ['S-163'], confidence: 'H' },
  ({ source }) => (source === 'INTERNAL' ? [] : [{ code: 'RECOMMENDATION_ONLY_INTERNAL', facts: { source } }]),
);
