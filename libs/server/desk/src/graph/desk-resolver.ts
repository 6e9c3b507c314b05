import type { RequestContext } from '@toroku/gate';
import { CloudServiceTable, CloudServiceType } from '@toroku/server-provider';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { readAwaitedCases, type AwaitedCase } from '../queries/awaited-cases';
import { AwaitedCaseType } from './awaited-case-type';

/** Rows of the list at most. */
const MOST = 100;

@Resolver(() => AwaitedCaseType)
export class DeskResolver {
  @Query(() => [AwaitedCaseType], { description: 'What waits for you across all cases: overdue first, then the earliest day due, then what was opened first.' })
  awaitingMe(@Ctx() context: RequestContext, @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' }) first: number) {
    return readAwaitedCases(context, Math.min(Math.max(first, 1), MOST));
  }

  @FieldResolver(() => CloudServiceType, { nullable: true, description: 'The service it is about, where it is about one and you may see it.' })
  service(@Ctx() context: RequestContext, @Root() { serviceId }: AwaitedCase) {
    return serviceId && context.read.one(CloudServiceTable, serviceId);
  }
}
