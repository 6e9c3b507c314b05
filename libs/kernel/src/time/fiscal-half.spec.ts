import { fiscalHalfEnd, fiscalYearOf } from './fiscal-half';
import { day } from './legal-day';

describe('the Japanese fiscal year', () => {
  it.each([
    ['2022-03-31', 2021, '2022-03-31'],
    ['2022-04-01', 2022, '2022-09-30'],
    ['2022-09-30', 2022, '2022-09-30'],
    ['2022-10-01', 2022, '2023-03-31'],
    ['2022-12-31', 2022, '2023-03-31'],
    ['2023-01-01', 2022, '2023-03-31'],
    ['2024-02-29', 2023, '2024-03-31'],
  ] as const)('of %s is %i, and its half ends on %s', (on, year, endOn) => {
    expect(fiscalYearOf(day(on))).toBe(year);
    expect(fiscalHalfEnd(day(on))).toBe(endOn);
  });
});
