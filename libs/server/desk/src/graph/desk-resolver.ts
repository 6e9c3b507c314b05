import type { ServiceTask } from '@toroku/domain-registration';
import type { RequestContext } from '@toroku/gate';
import { isId } from '@toroku/kernel';
import { ClauseType, showClause } from '@toroku/server-graph';
import { CloudServiceTable, CloudServiceType } from '@toroku/server-provider';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { readAwaitedCases, type AwaitedCase } from '../queries/awaited-cases';
import { readServiceTasks } from '../queries/service-tasks';
import { AwaitedCaseType } from './awaited-case-type';
import { ServiceTaskType } from './service-task-type';

/** Rows of the list at most. */
const MOST = 100;

@Resolver(() => AwaitedCaseType)
export class DeskResolver {
  @Query(() => [AwaitedCaseType], { description: 'What waits for you across all cases: overdue first, then the earliest day due, then what was opened first.' })
  awaitingMe(@Ctx() context: RequestContext, @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' }) first: number) {
    return readAwaitedCases(context, Math.min(Math.max(first, 1), MOST));
  }

  @Query(() => [ServiceTaskType], { description: 'The way of a service to the register, step by step, as far as you may see its cases. Empty when the service is absent or not for you.' })
  async serviceTasks(@Ctx() context: RequestContext, @Arg('serviceId', () => ID, { description: 'The service.' }) serviceId: string) {
    return isId(serviceId) && (await context.read.one(CloudServiceTable, serviceId)) ? readServiceTasks(context, serviceId) : [];
  }

  @FieldResolver(() => CloudServiceType, { nullable: true, description: 'The service it is about, where it is about one and you may see it.' })
  service(@Ctx() context: RequestContext, @Root() { serviceId }: AwaitedCase) {
    return serviceId && context.read.one(CloudServiceTable, serviceId);
  }
}

@Resolver(() => ServiceTaskType)
export class ServiceTaskResolver {
  @FieldResolver(() => ClauseType, { description: 'What asks for it.' })
  clause(@Root() { clause }: ServiceTask) {
    return showClause(clause);
  }
}
