import { verbsOpenTo } from '@toroku/domain-access';
import { targetBusinessProposalLifecycle, targetBusinessProposalPolicies, type TargetBusinessProposal, type TargetBusinessProposalState } from '@toroku/domain-impact';
import type { RequestContext } from '@toroku/gate';
import { isId, verbsIn } from '@toroku/kernel';
import { SliceArgs, sliceOf } from '@toroku/server-access';
import { ChangeInputType } from '@toroku/server-graph';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { decideTargetBusinessProposal } from '../commands/decide-target-business-proposal';
import { proposeTargetBusiness } from '../commands/propose-target-business';
import { reviewTargetBusinessProposal } from '../commands/review-target-business-proposal';
import { readProposals } from '../queries/proposals';
import { DecideTargetBusinessProposalInput, ProposeTargetBusinessInput } from './impact-edition-inputs';
import { TargetBusinessProposalStateEnum } from './impact-enums';
import { TargetBusinessProposalResult, TargetBusinessProposalType } from './target-business-type';

@Resolver(() => TargetBusinessProposalType)
export class TargetBusinessProposalResolver {
  @Query(() => [TargetBusinessProposalType], { description: 'Proposals to extend the list, oldest first.' })
  targetBusinessProposals(
    @Ctx() context: RequestContext,
    @Arg('state', () => TargetBusinessProposalStateEnum, { nullable: true, description: 'Only those.' }) state: TargetBusinessProposalState | null,
    @Args(() => SliceArgs) slice: SliceArgs,
  ) {
    return readProposals(context.read, { state: state ?? null, ...sliceOf(slice, isId) });
  }

  @Mutation(() => TargetBusinessProposalResult, { description: 'A business is proposed from the trend of assessments.' })
  proposeTargetBusiness(@Ctx() context: RequestContext, @Arg('input', () => ProposeTargetBusinessInput, { description: 'The business.' }) input: ProposeTargetBusinessInput) {
    return context.run(proposeTargetBusiness, input);
  }

  @Mutation(() => TargetBusinessProposalResult, { description: 'The ministries in charge take a proposal up.' })
  reviewTargetBusinessProposal(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The proposal.' }) input: ChangeInputType) {
    return context.run(reviewTargetBusinessProposal, input);
  }

  @Mutation(() => TargetBusinessProposalResult, { description: 'The ministries in charge adopt a proposal into an edition, or reject it.' })
  decideTargetBusinessProposal(@Ctx() context: RequestContext, @Arg('input', () => DecideTargetBusinessProposalInput, { description: 'The decision.' }) input: DecideTargetBusinessProposalInput) {
    return context.run(decideTargetBusinessProposal, input);
  }

  @FieldResolver(() => [String], { description: 'The verbs you may ask for now: policy and lifecycle together.' })
  viewerMay(@Ctx() context: RequestContext, @Root() proposal: TargetBusinessProposal) {
    return verbsOpenTo(context.actor, targetBusinessProposalPolicies, proposal, verbsIn(targetBusinessProposalLifecycle, proposal.state));
  }
}
