import { standingOn, type RegisterEntry } from '@toroku/domain-registration';
import type { RequestContext } from '@toroku/gate';
import { selectList } from '@toroku/database';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { registerPage } from '../queries/register-list';
import { RegisterEntryTable } from '../tables/register-entry-table';
import { RegisterEventTable } from '../tables/register-event-table';
import { RegisterEntryType, RegisterEventType, RegisterPageType, StandingEnum } from './register-entry-type';
import { RegisterPageArgs } from './register-search-args';

const BY_NUMBER = `select ${selectList(RegisterEntryTable, 'e')} from register_entry e where e.number = $1`;

/** The registers, as everybody reads them. Also part of the platform's own schema. */
@Resolver(() => RegisterEntryType)
export class PublicRegisterResolver {
  @Query(() => RegisterPageType, { description: 'The registers, or one of them, in the order of registration unless told otherwise.' })
  register(@Ctx() context: RequestContext, @Args(() => RegisterPageArgs) page: RegisterPageArgs) {
    return registerPage(context.read, { ...page, today: context.moment.today });
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
