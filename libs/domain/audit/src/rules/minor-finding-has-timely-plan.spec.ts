import { day } from '@toroku/kernel';
import { minorFindingHasTimelyPlan } from './minor-finding-has-timely-plan';

describe('LIU Annex 2 (4) — 軽微な発見事項 (S-162)', () => {
  const judge = (improveByOn: string | null, applicationOn: string) =>
    minorFindingHasTimelyPlan.judge({ improveByOn: improveByOn === null ? null : day(improveByOn), applicationOn: day(applicationOn), minorFindingImprovementMonths: 2 });

  it.each([
    ['2023-03-14', '2023-01-15', 'the day before the last'],
    ['2023-03-15', '2023-01-15', 'the last day'],
    ['2022-11-30', '2023-01-15', 'before the application'],
    ['2024-02-29', '2023-12-31', 'a leap day'],
    ['2023-08-31', '2023-06-30', 'the end of the month'],
  ])('is satisfied by an improvement by %s for an application on %s: %s', (improveByOn, applicationOn) => {
    expect(judge(improveByOn, applicationOn)).toEqual({ kind: 'satisfied' });
  });

  it.each([
    ['2023-03-16', '2023-01-15', '2023-03-15'],
    ['2023-03-01', '2022-12-31', '2023-02-28'],
    ['2023-09-01', '2023-06-30', '2023-08-31'],
  ])('is not satisfied by an improvement by %s for an application on %s', (improveByOn, applicationOn, dueOn) => {
    expect(judge(improveByOn, applicationOn)).toMatchObject({
      kind: 'unsatisfied',
      reasons: [{ code: 'MINOR_FINDING_IMPROVED_TOO_LATE', facts: { improveByOn, applicationOn, dueOn }, clause: { at: 'Annex 2 (4)' } }],
    });
  });

  it('cannot be told without a plan', () => {
    expect(judge(null, '2023-01-15')).toMatchObject({ kind: 'undetermined', missing: ['improvementPlan.improveByOn'] });
  });
});
