import type { BusinessRoute, PreApplicationState } from '@toroku/domain-impact';
import type { RequestContext } from '@toroku/gate';
import { isId } from '@toroku/kernel';
import { SliceArgs, sliceOf } from '@toroku/server-access';
import { DayScalar } from '@toroku/server-graph';
import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { readPreApplicationBatches, readPreApplications } from '../queries/pre-applications';
import { PreApplicationTable } from '../tables/pre-application-table';
import { BusinessRouteEnum, PreApplicationStateEnum } from './impact-enums';
import { PreApplicationBatchType, PreApplicationType } from './pre-application-type';

@ArgsType()
class PreApplicationsArgs extends SliceArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this service.' })
  serviceId?: string | null;

  @Field(() => PreApplicationStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: PreApplicationState | null;

  @Field(() => BusinessRouteEnum, { nullable: true, description: 'Only those on this route.' })
  route?: BusinessRoute | null;

  @Field(() => DayScalar, { nullable: true, description: 'Only those of the batch of this half: its last day.' })
  batchEndsOn?: string | null;
}

@Resolver()
export class PreApplicationResolver {
  @Query(() => PreApplicationType, { nullable: true, description: 'One pre-application, or null when it is absent or not for you.' })
  preApplication(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'Its key.' }) id: string) {
    return context.read.one(PreApplicationTable, id);
  }

  @Query(() => [PreApplicationType], { description: 'The pre-applications you may see, in the order in which they were opened.' })
  preApplications(@Ctx() context: RequestContext, @Args(() => PreApplicationsArgs) { serviceId = null, state = null, route = null, batchEndsOn = null, ...slice }: PreApplicationsArgs) {
    if (serviceId !== null && !isId(serviceId)) return [];
    return readPreApplications(context.read, { serviceId, state, route, batchEndsOn, ...sliceOf(slice, isId) });
  }

  @Query(() => [PreApplicationBatchType], { description: 'The half-year batches of cases off the list, newest first.' })
  preApplicationBatches(@Ctx() context: RequestContext) {
    return readPreApplicationBatches(context.read);
  }
}
