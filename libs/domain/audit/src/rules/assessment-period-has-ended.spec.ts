import { day } from '@toroku/kernel';
import { assessmentPeriodHasEnded } from './assessment-period-has-ended';

describe('criteria 2.2.5 — 監査の対象期間の終了 (S-146)', () => {
  it.each([
    ['2023-03-30', 'unsatisfied'],
    ['2023-03-31', 'unsatisfied'],
    ['2023-04-01', 'satisfied'],
  ])('on %s is %s for a period through 2023-03-31', (on, expected) => {
    expect(assessmentPeriodHasEnded.judge({ periodEndOn: day('2023-03-31'), on: day(on) }).kind).toBe(expected);
  });

  it('names both days', () => {
    expect(assessmentPeriodHasEnded.judge({ periodEndOn: day('2023-03-31'), on: day('2023-03-31') })).toMatchObject({ reasons: [{ code: 'ASSESSMENT_PERIOD_NOT_ENDED', facts: { periodEndOn: '2023-03-31', on: '2023-03-31' } }] });
  });

  it('is undetermined while the period is not known', () => {
    expect(assessmentPeriodHasEnded.judge({ periodEndOn: null, on: day('2023-04-01') })).toMatchObject({ kind: 'undetermined', missing: ['periodEndOn'] });
  });
});
