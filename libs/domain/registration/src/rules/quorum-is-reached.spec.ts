import type { VotePosition } from '../committee-vote';
import { quorumIsReached } from './quorum-is-reached';

describe('定足数 (platform default)', () => {
  it.each<[readonly VotePosition[], boolean]>([
    [[], false],
    [['FOR'], false],
    [['FOR', 'RECUSED', 'RECUSED'], false],
    [['FOR', 'ABSTAIN'], true],
    [['FOR', 'AGAINST', 'RECUSED'], true],
  ])('votes %p: quorum %p', (positions, isReached) => {
    expect(quorumIsReached.judge({ positions, committeeQuorum: 2 }).kind).toBe(isReached ? 'satisfied' : 'unsatisfied');
  });

  it('says what was found and what was needed', () => {
    expect(quorumIsReached.judge({ positions: ['FOR'], committeeQuorum: 2 })).toMatchObject({ reasons: [{ code: 'QUORUM_NOT_REACHED', facts: { present: 1, quorum: 2 }, clause: { source: 'PLATFORM', confidence: 'GAP' } }] });
  });
});
