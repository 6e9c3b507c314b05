import { assessmentsAreConcluded } from './assessments-are-concluded';

describe('LIU rules 3.3 — 評価の結果があること (S-055, S-065, S-066, S-096)', () => {
  it('is satisfied by a concluded assessment', () => {
    expect(assessmentsAreConcluded.judge({ assessments: [{ id: 'a', state: 'CONCLUDED' }] })).toEqual({ kind: 'satisfied' });
  });

  it.each(['REQUESTED', 'DRAFTING', 'DECLINED', 'WITHDRAWN'] as const)('is not satisfied by one that is %s', (state) => {
    expect(assessmentsAreConcluded.judge({ assessments: [{ id: 'a', state }] })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'ASSESSMENT_NOT_CONCLUDED', facts: { assessmentState: state } }] });
  });
});
