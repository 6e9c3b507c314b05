import { day } from '@toroku/kernel';
import { offListBatchDue } from './off-list-batch-due';

describe('LIU rules 5.3 — 要検討業務は半期ごとにまとめて判断する (S-090, S-093, S-094)', () => {
  it.each([
    ['2022-11-01', '2023-06-30', 'the first day of the track'],
    ['2023-03-31', '2023-06-30', 'the last day of a half'],
    ['2023-04-01', '2023-12-31', 'the longest wait, nine months'],
    ['2023-09-30', '2023-12-31', 'the shortest wait, three months'],
    ['2023-10-01', '2024-06-30', 'the day after a half'],
    ['2024-02-29', '2024-06-30', '29 February'],
  ])('a pre-application of %s is decided by %s: %s', (submittedOn, due) => {
    expect(offListBatchDue.dueOn({ submittedOn: day(submittedOn), batchDecisionMonths: 3 })).toBe(due);
  });
});
