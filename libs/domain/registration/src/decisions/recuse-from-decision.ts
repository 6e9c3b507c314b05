import { doneUnless, textRefusals, type Decision, type LegalDay } from '@toroku/kernel';
import type { CommitteeVote } from '../committee-vote';
import { notNow } from '../move';
import type { RegistrationApplication } from '../registration-application';

/** 決定から退く. The member counts neither for the quorum nor for the majority; a vote cast before falls away. */
export function recuseFromDecision(application: RegistrationApplication, reason: string, moment: { readonly today: LegalDay }): Decision<Pick<CommitteeVote, 'position' | 'reason' | 'castOn'>> {
  return doneUnless([notNow(application, 'recuseFromDecision'), ...textRefusals(reason, { path: ['reason'], max: 2_000 })], () => ({ position: 'RECUSED', reason, castOn: moment.today }));
}
