import { day } from '@toroku/kernel';
import { renewalPeriodFollows } from './renewal-period-follows';

describe('criteria 2.2.5 — 更新では期間を空けない (S-146)', () => {
  const judge = (periodStartsOn: string | null) => renewalPeriodFollows.judge({ previousEndsOn: day('2024-02-28'), periodStartsOn: periodStartsOn === null ? null : day(periodStartsOn) });

  it('is satisfied by the day after, also on 29 February', () => {
    expect(judge('2024-02-29')).toEqual({ kind: 'satisfied' });
  });

  it.each(['2024-02-28', '2024-03-01'])('is not satisfied by %s: an overlap or a gap', (on) => {
    expect(judge(on)).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'RENEWAL_PERIOD_DOES_NOT_FOLLOW', facts: { startsOn: '2024-02-29' } }] });
  });

  it('cannot be told without a period', () => {
    expect(judge(null)).toMatchObject({ kind: 'undetermined' });
  });
});
