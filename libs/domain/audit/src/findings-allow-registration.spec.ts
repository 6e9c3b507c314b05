import { day } from '@toroku/kernel';
import { findingsAllowRegistration, type FindingForRegistration } from './findings-allow-registration';

const timely: FindingForRegistration = { id: 'f1', controlId: '9.2.3.11.PB', source: 'INTERNAL', state: 'PLAN_ACCEPTED', severity: 'MINOR', improveByOn: day('2023-03-15') };
const judge = (...findings: FindingForRegistration[]) => findingsAllowRegistration(findings, day('2023-01-15'), { minorFindingImprovementMonths: 2 });

describe('findings and the registration application (S-160, S-162, S-163)', () => {
  it('allow it when there are none: no finding is a valid answer', () => {
    expect(judge()).toEqual([]);
  });

  it('allow it with a minor internal finding whose plan is in time, and not a day later', () => {
    expect(judge(timely)).toEqual([]);
    expect(judge({ ...timely, improveByOn: day('2023-03-16') })).toMatchObject([{ code: 'MINOR_FINDING_IMPROVED_TOO_LATE', facts: { finding: 'f1', control: '9.2.3.11.PB' }, path: ['findings', 'f1', 'improveByOn'] }]);
  });

  it('do not allow it with a minor internal finding that has no plan', () => {
    expect(judge({ ...timely, state: 'PLAN_REQUIRED', improveByOn: null })).toMatchObject([{ code: 'FACT_MISSING', facts: { missing: ['improvementPlan.improveByOn'], finding: 'f1' } }]);
  });

  it('ask for no day once the improvement has been verified', () => {
    expect(judge({ ...timely, state: 'VERIFIED', improveByOn: day('2024-01-01') })).toEqual([]);
  });

  it('leave recommendations aside (S-163)', () => {
    expect(judge({ ...timely, state: 'RECOMMENDATION', severity: null, improveByOn: null })).toEqual([]);
  });

  it('give every reason of every finding at once', () => {
    const codes = judge(
      { ...timely, id: 'raised', state: 'RAISED', severity: null, improveByOn: null },
      { ...timely, id: 'grave', severity: 'NOT_MINOR' },
      { ...timely, id: 'external', source: 'EXTERNAL', state: 'PLAN_REQUIRED', severity: 'NOT_MINOR', improveByOn: null },
      { ...timely, id: 'late', improveByOn: day('2023-05-01') },
    ).map(({ code, facts }) => [facts['finding'], code]);
    expect(codes).toEqual([
      ['raised', 'FINDING_NOT_CLASSIFIED'],
      ['grave', 'NOT_MINOR_FINDING_OPEN'],
      ['external', 'NOT_MINOR_FINDING_OPEN'],
      ['external', 'FINDING_WITHOUT_IMPROVEMENT_PLAN'],
      ['late', 'MINOR_FINDING_IMPROVED_TOO_LATE'],
    ]);
  });

  it('do not apply the two months to the external audit', () => {
    expect(judge({ ...timely, source: 'EXTERNAL', state: 'PLAN_SUBMITTED', improveByOn: day('2023-12-31') })).toEqual([]);
  });
});
