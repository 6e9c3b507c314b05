import { defineRule } from '@toroku/kernel';
import { applicationParameters } from '../application-parameters';
import type { ApplicationRefusalCode } from '../application-refusals';
import type { VotePosition } from '../committee-vote';
import type { RegistrationOutcome } from '../registration-application';

interface Facts {
  readonly outcome: RegistrationOutcome;
  readonly positions: readonly VotePosition[];
  readonly committeeMajorityPercent: number;
}

/** 多数決. The outcome recorded is the one that more than the given share of the votes for and against carry; a tie carries neither. */
export const majorityCarriesOutcome = defineRule<Facts, ApplicationRefusalCode>('majorityCarriesOutcome', applicationParameters.committeeMajorityPercent.clause, ({ outcome, positions, committeeMajorityPercent }) => {
  const votesFor = positions.filter((position) => position === 'FOR').length;
  const votesAgainst = positions.filter((position) => position === 'AGAINST').length;
  const carrying = outcome === 'REGISTERED' ? votesFor : votesAgainst;
  const isCarried = carrying * 100 > (votesFor + votesAgainst) * committeeMajorityPercent;
  return isCarried ? [] : [{ code: 'MAJORITY_NOT_REACHED', facts: { outcome, votesFor, votesAgainst }, path: ['outcome'] }];
});
