import { defineRule } from '@toroku/kernel';
import { liuRule } from '../clauses';
import type { ImpactUse } from '../impact-assessment';
import { countedRatings } from '../impact-level';
import type { ImpactRefusalCode } from '../refusals';

/** 低位. A use may go to the LIU track when no rating is above low; every rating above it is a reason. What Annex 1 asks in detail was not found. */
export const impactLevelIsLow = defineRule<{ readonly use: ImpactUse; readonly index: number; readonly lowThrough: number }, ImpactRefusalCode>(
  'impactLevelIsLow',
  liuRule('5.1(2), Annex 1', ['S-053', 'S-075', 'S-104']),
  ({ use, index, lowThrough }) =>
    countedRatings(use)
      .filter(({ level }) => level > lowThrough)
      .map(({ information, axis, level }) => ({
        code: 'IMPACT_LEVEL_NOT_LOW',
        facts: { use: use.name, information, axis, level, lowThrough },
        path: ['uses', String(index)],
      })),
);
