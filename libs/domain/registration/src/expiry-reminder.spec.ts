import { day } from '@toroku/kernel';
import { expiryReminderOn, registrationParameters } from './index';

const entry = { status: 'ACTIVE', validThroughOn: day('2023-10-31'), renewalAppliedOn: null } as const;
const marks = registrationParameters.expiryReminderMonths.values[0].value;

describe('the reminder of an expiry', () => {
  it.each([
    ['2023-04-29', null],
    ['2023-04-30', 6],
    ['2023-05-01', 6],
    ['2023-07-30', 6],
    ['2023-07-31', 3],
    ['2023-09-29', 3],
    ['2023-09-30', 1],
    ['2023-10-31', 1],
    ['2023-11-01', null],
  ])('on %s is of the mark %s', (on, months) => expect(expiryReminderOn(entry, day(on), marks)).toBe(months));

  it('is not for an entry that nobody may rely on, or whose renewal is applied for', () => {
    expect(expiryReminderOn({ ...entry, status: 'SUSPENDED' }, day('2023-10-01'), marks)).toBeNull();
    expect(expiryReminderOn({ ...entry, renewalAppliedOn: day('2023-08-01') }, day('2023-10-01'), marks)).toBeNull();
  });
});
