import { day } from '@toroku/kernel';
import { batchHasClosed } from './batch-has-closed';

const judge = (batchEndsOn: string | null, today: string) => batchHasClosed.judge({ batchEndsOn: batchEndsOn === null ? null : day(batchEndsOn), today: day(today) });

describe('LIU rules 5.3 — 半期分をまとめて審査する (S-090, S-093, S-095)', () => {
  it.each([
    ['2023-03-31', '2023-03-30', 'unsatisfied', 'the day before'],
    ['2023-03-31', '2023-03-31', 'unsatisfied', 'on the last day'],
    ['2023-03-31', '2023-04-01', 'satisfied', 'the day after'],
    [null, '2022-11-01', 'satisfied', 'on the list: at once'],
  ])('half to %s, today %s: %s (%s)', (batchEndsOn, today, kind, _when) => {
    const verdict = judge(batchEndsOn, today);
    expect(verdict.kind).toBe(kind);
    if (verdict.kind === 'unsatisfied') expect(verdict.reasons[0].code).toBe('BATCH_STILL_OPEN');
  });
});
