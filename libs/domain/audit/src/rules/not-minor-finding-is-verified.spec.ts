import { notMinorFindingIsVerified } from './not-minor-finding-is-verified';

describe('軽微でない発見事項の是正 (S-162; platform default)', () => {
  it.each(['VERIFIED', 'CLOSED'] as const)('is satisfied once the improvement is %s', (state) => {
    expect(notMinorFindingIsVerified.judge({ severity: 'NOT_MINOR', state })).toEqual({ kind: 'satisfied' });
  });

  it.each(['CLASSIFIED', 'PLAN_REQUIRED', 'PLAN_SUBMITTED', 'PLAN_ACCEPTED', 'IMPROVING', 'IMPROVED'] as const)('is not satisfied in %s', (state) => {
    expect(notMinorFindingIsVerified.judge({ severity: 'NOT_MINOR', state })).toMatchObject({
      kind: 'unsatisfied',
      reasons: [{ code: 'NOT_MINOR_FINDING_OPEN', facts: { state }, clause: { confidence: 'R' } }],
    });
  });

  it('does not concern a minor finding or a recommendation', () => {
    expect(notMinorFindingIsVerified.judge({ severity: 'MINOR', state: 'PLAN_REQUIRED' })).toEqual({ kind: 'satisfied' });
    expect(notMinorFindingIsVerified.judge({ severity: null, state: 'RECOMMENDATION' })).toEqual({ kind: 'satisfied' });
  });

  it('cannot be told before the finding is classified', () => {
    expect(notMinorFindingIsVerified.judge({ severity: null, state: 'RAISED' })).toMatchObject({ kind: 'undetermined', missing: ['finding.severity'] });
  });
});
