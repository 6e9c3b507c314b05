import { day } from '@toroku/kernel';
import { registrationValidThrough } from './registration-valid-through';

describe('basic regulations 3.5 — 登録の有効期限 (S-172, S-173)', () => {
  it.each([
    ['2021-09-30', '2023-01-31', '2023-02-01'],
    ['2022-03-31', '2023-07-31', '2023-08-01'],
    ['2022-06-30', '2023-10-31', '2023-11-01'],
    ['2022-12-31', '2024-04-30', '2024-05-01'],
    ['2023-10-31', '2025-02-28', '2025-03-01'],
    ['2024-02-29', '2025-06-30', '2025-07-01'],
    ['2022-05-15', '2023-09-15', '2023-09-16'],
    ['2023-10-30', '2025-02-28', '2025-02-28'],
  ])('of a period that ended on %s is %s, by the bare reading %s', (periodEnd, counted, bare) => {
    const facts = { periodEndOn: day(periodEnd), validityMonths: 16 };
    expect(registrationValidThrough.dueOn({ ...facts, validityEndsOnCorrespondingDay: false })).toBe(counted);
    expect(registrationValidThrough.dueOn({ ...facts, validityEndsOnCorrespondingDay: true })).toBe(bare);
  });
});
