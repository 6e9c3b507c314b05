import type { RequestContext } from '@toroku/gate';
import { ChangeInputType } from '@toroku/server-graph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { castVote } from '../commands/cast-vote';
import { decideRegistration } from '../commands/decide-registration';
import { recuseFromDecision } from '../commands/recuse-from-decision';
import { sendToCommittee } from '../commands/send-to-committee';
import { writeReviewOpinion } from '../commands/write-review-opinion';
import { CommitteeVoteResult, ReviewOpinionResult } from './application-part-types';
import { ApplicationReasonInput, CastVoteInput, DecideRegistrationInput, WriteReviewOpinionInput } from './registration-application-inputs';
import { RegistrationApplicationResult } from './registration-application-type';

/** The verbs that lead to the decision. */
@Resolver()
export class CommitteeMutations {
  @Mutation(() => ReviewOpinionResult, { description: 'A reviewer writes the opinion for the committee.' })
  writeReviewOpinion(@Ctx() context: RequestContext, @Arg('input', () => WriteReviewOpinionInput, { description: 'The opinion.' }) input: WriteReviewOpinionInput) {
    return context.run(writeReviewOpinion, input);
  }

  @Mutation(() => RegistrationApplicationResult, { description: 'A reviewer puts the case before the committee.' })
  sendToCommittee(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The application.' }) input: ChangeInputType) {
    return context.run(sendToCommittee, input);
  }

  @Mutation(() => CommitteeVoteResult, { description: 'A member of the committee votes, or changes the vote.' })
  castVote(@Ctx() context: RequestContext, @Arg('input', () => CastVoteInput, { description: 'The vote.' }) input: CastVoteInput) {
    return context.run(castVote, input);
  }

  @Mutation(() => CommitteeVoteResult, { description: 'A member of the committee takes no part in the decision.' })
  recuseFromDecision(@Ctx() context: RequestContext, @Arg('input', () => ApplicationReasonInput, { description: 'Why.' }) input: ApplicationReasonInput) {
    return context.run(recuseFromDecision, input);
  }

  @Mutation(() => RegistrationApplicationResult, { description: 'A member of the committee records the decision that the votes carry; the register follows at once.' })
  decideRegistration(@Ctx() context: RequestContext, @Arg('input', () => DecideRegistrationInput, { description: 'The decision.' }) input: DecideRegistrationInput) {
    return context.run(decideRegistration, input);
  }
}
