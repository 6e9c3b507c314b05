import { defineRule, type LegalDay } from '@toroku/kernel';
import { liuRule } from '../clauses';
import type { ImpactRefusalCode } from '../refusals';

/** 半期ごとの審査. Cases of one half are judged together: that the review begins once the half is over follows from it, no text names the first day. On the list there is no batch. */
export const batchHasClosed = defineRule<{ readonly batchEndsOn: LegalDay | null; readonly today: LegalDay }, ImpactRefusalCode>(
  'batchHasClosed',
  liuRule('5.3', ['S-090', 'S-093']),
  ({ batchEndsOn, today }) => (batchEndsOn === null || today > batchEndsOn ? [] : [{ code: 'BATCH_STILL_OPEN', facts: { batchEndsOn, today } }]),
);
