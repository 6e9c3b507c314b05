import { standingOn, type RegisterEntry, type RegisterTrack, type Standing } from '@toroku/domain-registration';
import type { RequestContext } from '@toroku/gate';
import { selectList } from '@toroku/database';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { registerPage } from '../queries/register-list';
import { RegisterEntryTable } from '../tables/register-entry-table';
import { RegisterEventTable } from '../tables/register-event-table';
import { RegisterEntryType, RegisterEventType, RegisterPageType, RegisterTrackEnum, StandingEnum } from './register-entry-type';

const BY_NUMBER = `select ${selectList(RegisterEntryTable, 'e')} from register_entry e where e.number = $1`;

/** The registers, as everybody reads them. Also part of the platform's own schema. */
@Resolver(() => RegisterEntryType)
export class PublicRegisterResolver {
  @Query(() => RegisterPageType, { description: 'A register in the order of registration.' })
  register(
    @Ctx() context: RequestContext,
    @Arg('track', () => RegisterTrackEnum, { description: 'Which.' }) track: RegisterTrack,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after?: string | null,
    @Arg('search', () => String, { nullable: true, description: 'Part of a name or number.' }) search?: string | null,
    @Arg('region', () => String, { nullable: true, description: 'A region as the entries name it.' }) region?: string | null,
    @Arg('standing', () => StandingEnum, { nullable: true, description: 'As of today.' }) standing?: Standing | null,
  ) {
    return registerPage(context.read, { track, first, after, search, region, standing, today: context.moment.today });
  }

  @Query(() => RegisterEntryType, { nullable: true, description: 'The entry with a number, on either register.' })
  async registerEntry(@Ctx() context: RequestContext, @Arg('number', () => String, { description: '登録番号.' }) number: string) {
    return (await context.read.rows<RegisterEntry>(BY_NUMBER, [number], 'register_entry_by_number'))[0] ?? null;
  }

  @FieldResolver(() => StandingEnum, { description: 'Whether it is in force today: computed from the day, never stored.' })
  standing(@Ctx() context: RequestContext, @Root() entry: RegisterEntry) {
    return standingOn(entry, context.moment.today);
  }

  @FieldResolver(() => [RegisterEventType], { description: 'What happened to it, oldest first.' })
  history(@Ctx() context: RequestContext, @Root() entry: RegisterEntry) {
    return context.read.list(RegisterEventTable, 'entryId', entry.id);
  }
}
