import { day } from '@toroku/kernel';
import { renewalIsAppliedInTime } from './renewal-is-applied-in-time';

describe('basic regulations 3.5 — 更新申請の期限 (S-172)', () => {
  const validThroughOn = day('2023-10-31');

  it.each(['2023-10-30', '2023-10-31'])('is satisfied by an application on %s', (on) => {
    expect(renewalIsAppliedInTime.judge({ validThroughOn, appliedOn: day(on) })).toEqual({ kind: 'satisfied' });
  });

  it('is not satisfied on the day after', () => {
    expect(renewalIsAppliedInTime.judge({ validThroughOn, appliedOn: day('2023-11-01') })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'ENTRY_HAS_EXPIRED' }] });
  });
});
