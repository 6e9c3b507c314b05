import { day } from '@toroku/kernel';
import { applicationDue } from './application-due';

describe('申請は監査対象期間の末日から4か月以内 (S-172, S-173)', () => {
  it.each([
    ['2022-09-30', '2023-01-31'],
    ['2022-06-30', '2022-10-31'],
    ['2022-10-31', '2023-02-28'],
    ['2023-10-31', '2024-02-29'],
    ['2022-05-15', '2022-09-15'],
    ['2024-02-29', '2024-06-30'],
  ])('counts from the day after %s through %s', (periodEndsOn, dueOn) => {
    expect(applicationDue.dueOn({ periodEndsOn: day(periodEndsOn), applicationMonths: 4 })).toBe(dueOn);
  });
});
