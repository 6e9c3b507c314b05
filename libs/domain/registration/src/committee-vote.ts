/** How a member of the committee stands to a case. A recused member takes no part and counts neither for the quorum nor for the majority. */
export const votePositions = ['FOR', 'AGAINST', 'ABSTAIN', 'RECUSED'] as const;
export type VotePosition = (typeof votePositions)[number];

/** How a member may vote; recusal is a verb of its own. */
export const castPositions = ['FOR', 'AGAINST', 'ABSTAIN'] as const satisfies readonly VotePosition[];
export type CastPosition = (typeof castPositions)[number];

/** 議決. One member's vote on one application; seen by the committee and the support body alone. */
export interface CommitteeVote {
  readonly id: string;
  readonly version: number;
  readonly applicationId: string;
  readonly committeeId: string;
  readonly memberId: string;
  readonly position: VotePosition;
  readonly reason: string;
  readonly castOn: string;
}
