import { voterDidNotReview } from './voter-did-not-review';

describe('審査と決定の分離 (platform default)', () => {
  it('is satisfied by a member who did not review', () => {
    expect(voterDidNotReview.judge({ voterId: 'a', reviewerIds: ['b'] })).toEqual({ kind: 'satisfied' });
    expect(voterDidNotReview.judge({ voterId: 'a', reviewerIds: [] })).toEqual({ kind: 'satisfied' });
  });

  it('is not satisfied by a reviewer of the case', () => {
    expect(voterDidNotReview.judge({ voterId: 'b', reviewerIds: ['a', 'b'] })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'VOTER_REVIEWED_THE_CASE' }] });
  });
});
