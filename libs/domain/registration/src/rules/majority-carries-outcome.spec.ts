import type { VotePosition } from '../committee-vote';
import { majorityCarriesOutcome } from './majority-carries-outcome';

describe('多数決 (platform default)', () => {
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

  it('says how the votes stand', () => {
    expect(majorityCarriesOutcome.judge({ outcome: 'REGISTERED', positions: ['AGAINST'], committeeMajorityPercent: 50 })).toMatchObject({ reasons: [{ code: 'MAJORITY_NOT_REACHED', facts: { votesFor: 0, votesAgainst: 1 } }] });
  });
});
