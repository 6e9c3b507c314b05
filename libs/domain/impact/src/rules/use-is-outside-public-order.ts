import { defineRule } from '@toroku/kernel';
import { impactGuidanceClause } from '../clauses';
import type { ImpactUse } from '../impact-assessment';
import type { ImpactRefusalCode } from '../refusals';

/** 治安維持・安全保障. Work that needs extremely strict handling is outside the LIU track, however it is rated. */
export const useIsOutsidePublicOrder = defineRule<{ readonly use: ImpactUse; readonly index: number }, ImpactRefusalCode>(
  'useIsOutsidePublicOrder',
  impactGuidanceClause('Annex 1, entry 2', ['S-035']),
  ({ use, index }) =>
    use.exclusionFlags.includes('PUBLIC_ORDER_OR_SECURITY') ? [{ code: 'USE_CONCERNS_PUBLIC_ORDER', facts: { use: use.name }, path: ['uses', String(index)] }] : [],
);
