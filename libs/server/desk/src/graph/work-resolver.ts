import type { RequestContext } from '@toroku/gate';
import { CloudServiceTable, CloudServiceType } from '@toroku/server-provider';
import { RegisterEntryTable, RegisterEntryType } from '@toroku/server-registration';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { readDeadlines, type Deadline } from '../queries/deadlines';
import { readThroughput } from '../queries/throughput';
import { DeadlinesType, DeadlineType } from './deadlines-type';
import { ThroughputType } from './throughput-type';

/** Weeks and months looked at, and rows of the list, at most. */
const MOST = { weeks: 26, months: 36, first: 100 } as const;

function within(wanted: number, most: number): number {
  return Math.min(Math.max(wanted, 1), most);
}

/** The work of the scheme as a whole: what falls due, what was done. */
@Resolver(() => DeadlineType)
export class WorkResolver {
  @Query(() => DeadlinesType, { description: 'What is overdue and what falls due in the coming weeks, as far as you may see it. Nothing for nobody.' })
  deadlines(
    @Ctx() context: RequestContext,
    @Arg('weeks', () => Int, { defaultValue: 8, description: 'How many weeks, 1 to 26.' }) weeks: number,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many cases, 1 to 100.' }) first: number,
  ) {
    return readDeadlines(context, { weeks: within(weeks, MOST.weeks), first: within(first, MOST.first) });
  }

  @Query(() => ThroughputType, { description: 'Cases handed in and decided month by month, and how long their stages took, as far as you may see the cases.' })
  throughput(@Ctx() context: RequestContext, @Arg('months', () => Int, { defaultValue: 12, description: 'How many months up to today, 1 to 36.' }) months: number) {
    return readThroughput(context.read, { today: context.moment.today, months: within(months, MOST.months) });
  }

  @FieldResolver(() => CloudServiceType, { nullable: true, description: 'The service of a case, where you may see it.' })
  service(@Ctx() context: RequestContext, @Root() { serviceId }: Deadline) {
    return serviceId && context.read.one(CloudServiceTable, serviceId);
  }

  @FieldResolver(() => RegisterEntryType, { nullable: true, description: 'The entry, or that of the incident.' })
  entry(@Ctx() context: RequestContext, @Root() { entryId }: Deadline) {
    return entryId && context.read.one(RegisterEntryTable, entryId);
  }
}
