import { day } from '@toroku/kernel';
import { preliminaryReportDue } from './preliminary-report-due';

describe('KB0010899 — 速報の期限', () => {
  it.each([
    ['2023-06-10', 1, '2023-06-11'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-12-31', 30, '2024-01-30'],
  ])('counts from recognition on %s, %i days, not counting that day: %s', (recognised, days, due) => {
    expect(preliminaryReportDue.dueOn({ recognisedOn: day(recognised), preliminaryReportDays: days })).toBe(due);
  });
});
