import { noExclusionIsInvalid } from './no-exclusion-is-invalid';

describe('LIU rules 10.1 — 除外理由が妥当でない場合 (S-123)', () => {
  it('is satisfied while every reason holds', () => {
    expect(noExclusionIsInvalid.judge({ judgements: [{ objectiveId: '14.2.7', verdict: 'VALID' }] })).toEqual({ kind: 'satisfied' });
  });

  it('is not satisfied by one reason that does not hold', () => {
    expect(noExclusionIsInvalid.judge({ judgements: [{ objectiveId: '14.2.7', verdict: 'VALID' }, { objectiveId: '9.2.3', verdict: 'INVALID' }] })).toMatchObject({
      reasons: [{ code: 'EXCLUSION_INVALID', facts: { objective: '9.2.3' } }],
    });
  });
});
