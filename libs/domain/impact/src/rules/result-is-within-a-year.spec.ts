import { day } from '@toroku/kernel';
import { resultIsWithinAYear } from './result-is-within-a-year';

const judge = (evaluatedOn: string | null, submittedOn: string) =>
  resultIsWithinAYear.judge({ assessmentId: 'a', evaluatedOn: evaluatedOn === null ? null : day(evaluatedOn), submittedOn: day(submittedOn), resultUsableMonths: 12 });

describe('LIU rules 3.3 — 申請日前1年以内の評価 (S-056)', () => {
  it.each([
    ['2022-11-10', '2022-11-10', 'satisfied', 'the same day'],
    ['2022-11-10', '2023-11-09', 'satisfied', 'the day before'],
    ['2022-11-10', '2023-11-10', 'satisfied', 'on the day'],
    ['2022-11-10', '2023-11-11', 'unsatisfied', 'the day after'],
    ['2024-02-29', '2025-02-28', 'satisfied', '29 February, on the day'],
    ['2024-02-29', '2025-03-01', 'unsatisfied', '29 February, the day after'],
    ['2023-02-28', '2024-02-29', 'satisfied', 'into a leap year, on the day'],
    ['2023-02-28', '2024-03-01', 'unsatisfied', 'into a leap year, the day after'],
  ])('evaluated %s, submitted %s: %s (%s)', (evaluatedOn, submittedOn, kind) => {
    expect(judge(evaluatedOn, submittedOn).kind).toBe(kind);
  });

  it('tells until when the result served', () => {
    expect(judge('2022-11-10', '2023-11-11')).toMatchObject({ reasons: [{ code: 'RESULT_TOO_OLD', facts: { usableThroughOn: '2023-11-10' } }] });
  });

  it('cannot be told without the day of evaluation', () => {
    expect(judge(null, '2023-01-01')).toMatchObject({ kind: 'undetermined', missing: ['evaluatedOn'] });
  });
});
