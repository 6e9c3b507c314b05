import { day } from '@toroku/kernel';
import { periodFollowsWithoutGap } from './period-follows-without-gap';

const judged = (from: string, previous: string | null) => periodFollowsWithoutGap.judge({ periodStartOn: day(from), previousPeriodEndOn: previous === null ? null : day(previous) });

describe('criteria 2.2.5 — 期間の隙間なく (S-146)', () => {
  it.each([
    ['2023-04-01', '2023-03-31'],
    ['2024-03-01', '2024-02-29'],
    ['2023-04-01', null],
  ])('is satisfied by a start on %s after an end on %s', (from, previous) => {
    expect(judged(from, previous)).toEqual({ kind: 'satisfied' });
  });

  it.each(['2023-03-31', '2023-04-02'])('is not satisfied by a start on %s after an end on 2023-03-31', (from) => {
    expect(judged(from, '2023-03-31')).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'PERIOD_LEAVES_GAP', facts: { expected: '2023-04-01' } }] });
  });
});
