import { day, defineRule } from '@toroku/kernel';
import type { FindingState } from '../finding';
import type { FindingRefusalCode } from '../finding-refusals';

/** 発見事項の区分. Whether a finding is minor decides what it means for the registration, so it must have been judged. */
export const findingIsClassified = defineRule<{ readonly state: FindingState }, FindingRefusalCode>(
  'findingIsClassified',
  { source: 'LIU_REGISTRATION_RULES', edition: day('2022-11-01'), at: 'Annex 2 (4)', seeds: ['S-162', 'S-163'], confidence: 'H' },
  ({ state }) => (state === 'RAISED' ? [{ code: 'FINDING_NOT_CLASSIFIED', facts: { state } }] : []),
);
