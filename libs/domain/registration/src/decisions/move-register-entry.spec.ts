import { day } from '@toroku/kernel';
import { noteRenewalApplied } from './move-register-entry';

const entry = { status: 'ACTIVE', validThroughOn: day('2024-01-31'), renewalAppliedOn: null } as const;
const codes = (decision: ReturnType<typeof noteRenewalApplied>) => (decision.kind === 'refused' ? decision.refusals.map(({ code }) => code) : []);

describe('noteRenewalApplied (basic regulations 3.5; S-172)', () => {
  it('keeps the day of the application up to the last day of validity', () => {
    expect(noteRenewalApplied(entry, { today: day('2024-01-31') })).toMatchObject({ kind: 'done', outcome: { patch: { renewalAppliedOn: '2024-01-31' }, event: { kind: 'RENEWAL_APPLIED' } } });
  });

  it('is refused when the renewal was applied for before, and after the end', () => {
    expect(codes(noteRenewalApplied({ ...entry, renewalAppliedOn: day('2024-01-10') }, { today: day('2024-01-11') }))).toEqual(['RENEWAL_ALREADY_APPLIED']);
    expect(codes(noteRenewalApplied(entry, { today: day('2024-02-01') }))).toEqual(['RENEWAL_AFTER_EXPIRY']);
    expect(codes(noteRenewalApplied({ ...entry, status: 'CANCELLED' }, { today: day('2024-01-31') }))).toEqual(['NOT_NOW']);
  });
});
