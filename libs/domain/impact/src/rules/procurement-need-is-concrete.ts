import { defineRule } from '@toroku/kernel';
import { impactGuidanceClause } from '../clauses';
import type { ImpactRefusalCode } from '../refusals';

/** 具体的な調達ニーズ. An assessment is made for a procurement that is really meant; without one there is nothing to assess. */
export const procurementNeedIsConcrete = defineRule<{ readonly procurementNeed: string }, ImpactRefusalCode>(
  'procurementNeedIsConcrete',
  impactGuidanceClause('2.5', ['S-064', 'S-048']),
  ({ procurementNeed }) => (procurementNeed.trim() === '' ? [{ code: 'NEED_NOT_STATED', path: ['procurementNeed'] }] : []),
);
