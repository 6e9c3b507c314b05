import { day } from '@toroku/kernel';
import { isInForce, standingOn } from './standing';

const entry = { status: 'ACTIVE', validThroughOn: day('2023-10-31'), renewalAppliedOn: null } as const;

describe('basic regulations 3.5 and 2.3 — the standing of an entry, on which agencies rely when they procure (S-109)', () => {
  it.each([
    ['the day before its expiry', '2023-10-30', 'VALID'],
    ['its last day', '2023-10-31', 'VALID'],
    ['the day after', '2023-11-01', 'EXPIRED'],
  ])('on %s is computed from the day alone', (_, on, standing) => {
    expect(standingOn(entry, day(on))).toBe(standing);
  });

  it('stays in force past its expiry while a renewal applied for in time is not decided', () => {
    const pending = { ...entry, renewalAppliedOn: day('2023-10-31') };
    expect(standingOn(pending, day('2024-01-15'))).toBe('RENEWAL_PENDING');
    expect(isInForce(pending, day('2024-01-15'))).toBe(true);
  });

  it.each(['SUSPENDED', 'CANCELLED', 'WITHDRAWN'] as const)('is %s whatever the day, and then not in force (S-181)', (status) => {
    expect(standingOn({ ...entry, status, renewalAppliedOn: day('2023-10-31') }, day('2023-01-01'))).toBe(status);
    expect(isInForce({ ...entry, status }, day('2023-01-01'))).toBe(false);
  });
});
