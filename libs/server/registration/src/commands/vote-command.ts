import { kindParty } from '@toroku/domain-access';
import { registrationApplicationPolicies, type CommitteeVote, type RegistrationApplication, type VotePosition } from '@toroku/domain-registration';
import { defineCommand, type ChangeInput, type Command, type CommandMoment } from '@toroku/gate';
import type { Decision } from '@toroku/kernel';
import { CommitteeVoteTable } from '../tables/committee-vote-table';
import { RegistrationApplicationTable } from '../tables/registration-application-table';

type Outcome = Pick<CommitteeVote, 'position' | 'reason' | 'castOn'>;

interface VoteSpec<Input> {
  readonly verb: 'castVote' | 'recuseFromDecision';
  decide(application: RegistrationApplication, input: Input, moment: CommandMoment & { readonly earlier: VotePosition | null }): Decision<Outcome>;
}

/**
 * A member's own row on a case. Answers the vote, not the case, so that its audit entry belongs to the vote: the applicant sees neither.
 * `id` and `expectedVersion` of the input are the case's: a member votes on what was read.
 */
export function voteCommand<Input extends ChangeInput>({ verb, decide }: VoteSpec<Input>): Command<Input, RegistrationApplication, CommitteeVote | null, Outcome, CommitteeVote> {
  return defineCommand<Input, RegistrationApplication, CommitteeVote | null, Outcome, CommitteeVote>({
    verb,
    noun: 'committeeVote',
    policy: registrationApplicationPolicies[verb],
    answer: CommitteeVoteTable,
    load: async (work, { id }) => {
      const subject = await work.one(RegistrationApplicationTable, { id }, { lock: true });
      return subject && { subject, facts: await work.one(CommitteeVoteTable, { applicationId: id, memberId: work.actor.id }) };
    },
    decide: ({ subject, facts }, input, moment) => decide(subject, input, { ...moment, earlier: facts?.position ?? null }),
    save: async (work, vote, { subject, facts }) => {
      const id = facts?.id ?? work.newId();
      const fresh = { ...vote, id, version: 1, applicationId: subject.id, committeeId: work.actor.organisationId ?? '', memberId: work.actor.id };
      if (facts) await work.update(CommitteeVoteTable, facts, vote);
      else await work.open(CommitteeVoteTable, fresh, [kindParty('STEERING_COMMITTEE'), kindParty('SUPPORT_BODY')]);
      return id;
    },
  });
}
