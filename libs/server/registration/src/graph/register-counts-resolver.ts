import type { RequestContext } from '@toroku/gate';
import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { countAll, countBusinesses, countOperators, countRegions, countStandings, countTracks } from '../queries/register-counts';
import type { RegisterSearch } from '../queries/register-search';
import { BusinessCountType, OperatorCountType, RegionCountType, RegisterCountsType, StandingCountType, TrackCountType } from './register-counts-type';
import { RegisterSearchArgs } from './register-search-args';

/** Counts for those who choose: each asked for is one statement, however many entries there are. */
@Resolver(() => RegisterCountsType)
export class RegisterCountsResolver {
  @Query(() => RegisterCountsType, { description: 'How many entries are looked for, over both registers or on one, by what one might choose next.' })
  registerCounts(@Ctx() context: RequestContext, @Args(() => RegisterSearchArgs) search: RegisterSearchArgs) {
    return { ...search, today: context.moment.today };
  }

  @FieldResolver(() => Int, { description: 'All that are looked for.' })
  total(@Ctx() context: RequestContext, @Root() search: RegisterSearch) {
    return countAll(context.read, search);
  }

  @FieldResolver(() => [TrackCountType], { description: 'By register.' })
  tracks(@Ctx() context: RequestContext, @Root() search: RegisterSearch) {
    return countTracks(context.read, search);
  }

  @FieldResolver(() => [StandingCountType], { description: 'By standing today, the most frequent first.' })
  standings(@Ctx() context: RequestContext, @Root() search: RegisterSearch) {
    return countStandings(context.read, search);
  }

  @FieldResolver(() => [RegionCountType], { description: 'By region, the most frequent first; at most 200.' })
  regions(@Ctx() context: RequestContext, @Root() search: RegisterSearch) {
    return countRegions(context.read, search);
  }

  @FieldResolver(() => [OperatorCountType], { description: 'By provider, the most frequent first; at most 200.' })
  operators(@Ctx() context: RequestContext, @Root() search: RegisterSearch) {
    return countOperators(context.read, search);
  }

  @FieldResolver(() => [BusinessCountType], { description: 'By the target business they were judged for, by its number.' })
  businesses(@Ctx() context: RequestContext, @Root() search: RegisterSearch) {
    return countBusinesses(context.read, search);
  }
}
