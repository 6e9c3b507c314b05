import type { VotePosition } from '../committee-vote';
import { majorityCarriesOutcome } from './majority-carries-outcome';
import { quorumIsReached } from './quorum-is-reached';
import { voterDidNotReview } from './voter-did-not-review';

describe('運営委員会の議決 (platform default)', () => {
  it('a reviewer of the case does not vote', () => {
    expect(voterDidNotReview.judge({ voterId: 'a', reviewerIds: ['b'] })).toEqual({ kind: 'satisfied' });
    expect(voterDidNotReview.judge({ voterId: 'b', reviewerIds: ['b'] })).toMatchObject({ reasons: [{ code: 'VOTER_REVIEWED_THE_CASE' }] });
  });

  it.each<[readonly VotePosition[], boolean]>([
    [[], false],
    [['FOR'], false],
    [['FOR', 'RECUSED', 'RECUSED'], false],
    [['FOR', 'ABSTAIN'], true],
    [['FOR', 'AGAINST', 'RECUSED'], true],
  ])('votes %p: quorum %p', (positions, isReached) => {
    expect(quorumIsReached.judge({ positions, committeeQuorum: 2 }).kind).toBe(isReached ? 'satisfied' : 'unsatisfied');
  });

  it.each<[readonly VotePosition[], boolean, boolean]>([
    [['FOR', 'FOR', 'AGAINST'], true, false],
    [['FOR', 'AGAINST'], false, false],
    [['AGAINST', 'AGAINST', 'FOR'], false, true],
    [['FOR', 'ABSTAIN', 'RECUSED'], true, false],
    [['ABSTAIN', 'ABSTAIN'], false, false],
  ])('votes %p carry registration %p, refusal %p', (positions, registers, refuses) => {
    expect(majorityCarriesOutcome.judge({ outcome: 'REGISTERED', positions, committeeMajorityPercent: 50 }).kind === 'satisfied').toBe(registers);
    expect(majorityCarriesOutcome.judge({ outcome: 'REFUSED', positions, committeeMajorityPercent: 50 }).kind === 'satisfied').toBe(refuses);
  });

  it('says what was found and what was needed', () => {
    expect(quorumIsReached.judge({ positions: ['FOR'], committeeQuorum: 2 })).toMatchObject({ reasons: [{ code: 'QUORUM_NOT_REACHED', facts: { present: 1, quorum: 2 }, clause: { source: 'PLATFORM', confidence: 'GAP' } }] });
    expect(majorityCarriesOutcome.judge({ outcome: 'REGISTERED', positions: ['AGAINST'], committeeMajorityPercent: 50 })).toMatchObject({ reasons: [{ code: 'MAJORITY_NOT_REACHED', facts: { votesFor: 0, votesAgainst: 1 } }] });
  });
});
