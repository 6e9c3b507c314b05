import { defineRule } from '@toroku/kernel';
import { applicationParameters } from '../application-parameters';
import type { ApplicationRefusalCode } from '../application-refusals';
import type { VotePosition } from '../committee-vote';

interface Facts {
  readonly positions: readonly VotePosition[];
  readonly committeeQuorum: number;
}

/** 定足数. Members who vote or abstain count; recused members do not. */
export const quorumIsReached = defineRule<Facts, ApplicationRefusalCode>('quorumIsReached', applicationParameters.committeeQuorum.clause, ({ positions, committeeQuorum }) => {
  const present = positions.filter((position) => position !== 'RECUSED').length;
  return present >= committeeQuorum ? [] : [{ code: 'QUORUM_NOT_REACHED', facts: { present, quorum: committeeQuorum } }];
});
