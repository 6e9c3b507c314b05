import { doneUnless, reasonsAgainst, refusal, textRefusals, type Decision, type LegalDay } from '@toroku/kernel';
import { platformClause } from '../application-clauses';
import type { CastPosition, CommitteeVote, VotePosition } from '../committee-vote';
import { notNow } from '../move';
import type { RegistrationApplication } from '../registration-application';
import { voterDidNotReview } from '../rules/voter-did-not-review';

export interface CastVote {
  readonly position: CastPosition;
  readonly reason: string;
}

interface Voting {
  readonly voterId: string;
  /** The position the member took before; null when none. */
  readonly earlier: VotePosition | null;
  readonly today: LegalDay;
}

/** 議決に加わる. A vote with its reason; it may be changed until the decision is recorded. A recused member has none. */
export function castVote(application: RegistrationApplication, { position, reason }: CastVote, { voterId, earlier, today }: Voting): Decision<Pick<CommitteeVote, 'position' | 'reason' | 'castOn'>> {
  const recused = earlier === 'RECUSED' ? refusal('MEMBER_RECUSED', {}, { clause: platformClause('recusal', [], 'M') }) : null;
  const reviewed = voterDidNotReview.judge({ voterId, reviewerIds: application.reviewerIds });
  return doneUnless([notNow(application, 'castVote'), recused, ...reasonsAgainst(reviewed), ...textRefusals(reason, { path: ['reason'], max: 2_000 })], () => ({ position, reason, castOn: today }));
}
