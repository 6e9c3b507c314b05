import { applicationQueueOf, type RegistrationApplicationState } from '@toroku/domain-registration';
import type { RequestContext } from '@toroku/gate';
import { isId } from '@toroku/kernel';
import { SliceArgs, sliceOf } from '@toroku/server-access';
import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { readRegistrationApplications } from '../queries/registration-applications';
import { RegistrationApplicationTable } from '../tables/registration-application-table';
import { RegistrationApplicationStateEnum } from './application-enums';
import { RegistrationApplicationType } from './registration-application-type';

@ArgsType()
class RegistrationApplicationsArgs extends SliceArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Only those that await you.' })
  awaitingMe!: boolean;

  @Field(() => RegistrationApplicationStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: RegistrationApplicationState | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this service.' })
  serviceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that became this entry or renew it.' })
  entryId?: string | null;
}

@Resolver()
export class RegistrationApplicationResolver {
  @Query(() => RegistrationApplicationType, { nullable: true, description: 'One application, or null when it is absent or not for you.' })
  registrationApplication(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'Its key.' }) id: string) {
    return context.read.one(RegistrationApplicationTable, id);
  }

  @Query(() => [RegistrationApplicationType], { description: 'The applications you may see, the earliest day due first: what is overdue stands at the top.' })
  registrationApplications(@Ctx() context: RequestContext, @Args(() => RegistrationApplicationsArgs) args: RegistrationApplicationsArgs) {
    const { awaitingMe, state = null, serviceId = null, entryId = null, ...slice } = args;
    if ([serviceId, entryId].some((key) => key !== null && !isId(key))) return [];
    const queue = awaitingMe && context.actor ? { ...applicationQueueOf(context.actor), personId: context.actor.id } : null;
    return readRegistrationApplications(context.read, { queue, state, serviceId, entryId, ...sliceOf(slice, isId) });
  }
}
