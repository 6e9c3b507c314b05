import { day } from '@toroku/kernel';
import { renewalIsBeforeExpiry } from './renewal-is-before-expiry';

describe('Basic regulations 3.5 — 更新申請は有効期限の日まで (S-172)', () => {
  it.each(['2024-01-30', '2024-01-31'])('is satisfied on %s', (on) => {
    expect(renewalIsBeforeExpiry.judge({ expiresOn: day('2024-01-31'), applicationOn: day(on) })).toEqual({ kind: 'satisfied' });
  });

  it('is not satisfied the day after', () => {
    expect(renewalIsBeforeExpiry.judge({ expiresOn: day('2024-01-31'), applicationOn: day('2024-02-01') })).toMatchObject({
      kind: 'unsatisfied',
      reasons: [{ code: 'RENEWAL_AFTER_EXPIRY', facts: { expiresOn: '2024-01-31' }, clause: { at: '3.5' } }],
    });
  });

  it('cannot be told without the entry', () => {
    expect(renewalIsBeforeExpiry.judge({ expiresOn: null, applicationOn: day('2024-02-01') })).toMatchObject({ kind: 'undetermined' });
  });
});
