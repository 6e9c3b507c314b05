import { memberLifecycle, memberPolicies, verbsOpenTo, type Member } from '@toroku/domain-access';
import type { RequestContext } from '@toroku/gate';
import { isId, verbsIn } from '@toroku/kernel';
import { ChangeInputType } from '@toroku/server-graph';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { changeMemberDuties } from '../commands/change-member-duties';
import { inviteMember } from '../commands/invite-member';
import { removeMember } from '../commands/remove-member';
import { readMembers } from '../queries/members';
import { OrganisationTable } from '../tables/organisation-table';
import { ChangeMemberDutiesInput, InviteMemberInput } from './access-inputs';
import { MemberResult, MemberType } from './member-type';
import { OrganisationType } from './organisation-type';
import { SliceArgs, sliceOf } from './slice-args';

@Resolver(() => MemberType)
export class MemberResolver {
  @Query(() => [MemberType], { description: 'The members of your organisation in the order of their invitation, removed ones too.' })
  members(@Ctx() context: RequestContext, @Args(() => SliceArgs) slice: SliceArgs) {
    return readMembers(context.read, context.actor?.organisationId ?? null, sliceOf(slice, isId));
  }

  @Mutation(() => MemberResult, { description: 'An administrator invites a person into the own organisation.' })
  inviteMember(@Ctx() context: RequestContext, @Arg('input', () => InviteMemberInput, { description: 'The person.' }) input: InviteMemberInput) {
    return context.run(inviteMember, input);
  }

  @Mutation(() => MemberResult, { description: 'An administrator changes what a member does, from the next request on.' })
  changeMemberDuties(@Ctx() context: RequestContext, @Arg('input', () => ChangeMemberDutiesInput, { description: 'All duties anew.' }) input: ChangeMemberDutiesInput) {
    return context.run(changeMemberDuties, input);
  }

  @Mutation(() => MemberResult, { description: 'An administrator removes a member or takes an invitation back, from the next request on.' })
  removeMember(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The member.' }) input: ChangeInputType) {
    return context.run(removeMember, input);
  }

  @FieldResolver(() => OrganisationType, { description: 'The organisation the person acts for.' })
  organisation(@Ctx() context: RequestContext, @Root() member: Member) {
    return context.read.one(OrganisationTable, member.organisationId);
  }

  @FieldResolver(() => [String], { description: 'The verbs you may ask for now: policy and lifecycle together.' })
  viewerMay(@Ctx() context: RequestContext, @Root() member: Member) {
    return verbsOpenTo(context.actor, memberPolicies, member, verbsIn(memberLifecycle, member.state));
  }
}
