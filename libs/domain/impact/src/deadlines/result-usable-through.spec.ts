import { addYears, day } from '@toroku/kernel';
import { resultUsableThrough } from './result-usable-through';

describe('LIU rules 3.3 — 影響度評価結果は1年以内のもの (S-056)', () => {
  it.each([
    ['2022-11-10', '2023-11-10', 'an ordinary day'],
    ['2024-02-28', '2025-02-28', 'the day before 29 February'],
    ['2024-02-29', '2025-02-28', '29 February, which the next year has not'],
    ['2023-02-28', '2024-02-29', '28 February before a leap year'],
    ['2023-03-01', '2024-03-01', '1 March before a leap year'],
    ['2022-12-31', '2023-12-31', 'the last day of a year'],
  ])('a result of %s serves through %s: %s', (evaluatedOn, through) => {
    expect(resultUsableThrough.dueOn({ evaluatedOn: day(evaluatedOn), resultUsableMonths: 12 })).toBe(through);
  });

  it.each(['2022-11-10', '2024-02-28', '2024-02-29', '2023-02-28', '2023-03-01'])('is the last day whose day one year before is not after %s', (evaluated) => {
    const evaluatedOn = day(evaluated);
    const last = resultUsableThrough.dueOn({ evaluatedOn, resultUsableMonths: 12 });
    expect(addYears(last, -1) <= evaluatedOn).toBe(true);
  });
});
