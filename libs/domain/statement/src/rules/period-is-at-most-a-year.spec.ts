import { day } from '@toroku/kernel';
import { periodIsAtMostAYear } from './period-is-at-most-a-year';

const judged = (from: string, through: string) => periodIsAtMostAYear.judge({ periodStartOn: day(from), periodEndOn: day(through), periodYearsMost: 1 });

describe('criteria 2.2.5 — 監査の対象期間は1年以内 (S-146)', () => {
  it.each([
    ['2022-04-01', '2023-03-30'],
    ['2022-04-01', '2023-03-31'],
    ['2023-03-01', '2024-02-29'],
    ['2024-02-29', '2025-02-27'],
  ])('is satisfied from %s through %s', (from, through) => {
    expect(judged(from, through)).toEqual({ kind: 'satisfied' });
  });

  it.each([
    ['2022-04-01', '2023-04-01', '2023-03-31'],
    ['2023-03-01', '2024-03-01', '2024-02-29'],
  ])('is not satisfied from %s through %s: the last day is %s', (from, through, lastOn) => {
    expect(judged(from, through)).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'PERIOD_TOO_LONG', facts: { lastOn } }] });
  });
});
