import { defineRule } from '@toroku/kernel';
import { consultationAnswer } from '../clauses';
import type { ImpactUse } from '../impact-assessment';
import type { ImpactRefusalCode } from '../refusals';

/** 用途の限定. Web meetings or file storage for whatever purpose are the typical case that is not low. */
export const useHasLimitedPurpose = defineRule<{ readonly use: ImpactUse; readonly index: number }, ImpactRefusalCode>(
  'useHasLimitedPurpose',
  consultationAnswer('business without a limited purpose', ['S-046', 'S-048']),
  ({ use, index }) => (use.exclusionFlags.includes('PURPOSE_NOT_LIMITED') ? [{ code: 'USE_PURPOSE_NOT_LIMITED', facts: { use: use.name }, path: ['uses', String(index)] }] : []),
);
