import { findingHasImprovementPlan } from './finding-has-improvement-plan';

describe('外部監査の発見事項に対する改善計画書 (S-145; platform default)', () => {
  it.each(['CLASSIFIED', 'PLAN_REQUIRED'] as const)('is not satisfied by an external finding in %s', (state) => {
    expect(findingHasImprovementPlan.judge({ source: 'EXTERNAL', state })).toMatchObject({
      kind: 'unsatisfied',
      reasons: [{ code: 'FINDING_WITHOUT_IMPROVEMENT_PLAN', clause: { confidence: 'L' } }],
    });
  });

  it.each(['PLAN_SUBMITTED', 'PLAN_ACCEPTED', 'IMPROVING', 'IMPROVED', 'VERIFIED', 'CLOSED'] as const)('is satisfied in %s', (state) => {
    expect(findingHasImprovementPlan.judge({ source: 'EXTERNAL', state })).toEqual({ kind: 'satisfied' });
  });

  it('leaves internal findings to the rule on minor findings', () => {
    expect(findingHasImprovementPlan.judge({ source: 'INTERNAL', state: 'PLAN_REQUIRED' })).toEqual({ kind: 'satisfied' });
  });
});
