import { day } from '@toroku/kernel';
import { minorFindingImprovement } from './minor-finding-improvement';

describe('LIU Annex 2 (4) — 申請日から2か月以内の改善 (S-162)', () => {
  it.each([
    ['2023-01-15', '2023-03-15', 'the corresponding day'],
    ['2022-12-31', '2023-02-28', 'February has no 31st'],
    ['2023-12-31', '2024-02-29', 'leap year'],
    ['2023-12-29', '2024-02-29', 'the corresponding day exists in a leap year'],
    ['2022-12-29', '2023-02-28', 'and does not in another'],
    ['2023-06-30', '2023-08-31', 'counted from the first of a month it ends with a month'],
    ['2023-07-31', '2023-09-30', 'September has no 31st'],
    ['2023-11-30', '2024-01-31', 'over the year end, which moves nothing'],
    ['2023-02-28', '2023-04-30', 'counted from 1 March'],
    ['2024-02-29', '2024-04-30', 'counted from 1 March'],
  ])('an application on %s reaches through %s (%s)', (applicationOn, dueOn) => {
    expect(minorFindingImprovement.dueOn({ applicationOn: day(applicationOn), minorFindingImprovementMonths: 2 })).toBe(dueOn);
  });
});
