import type { RegisterEvent, RegisterTrack } from '@toroku/domain-registration';
import type { RequestContext } from '@toroku/gate';
import type { LegalDay } from '@toroku/kernel';
import { DayScalar } from '@toroku/server-graph';
import { Args, ArgsType, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { registerChanges } from '../queries/register-changes';
import { RegisterEntryTable } from '../tables/register-entry-table';
import { RegisterEntryType, RegisterEventType, RegisterTrackEnum } from './register-entry-type';

/** Which changes a reader looks for. */
@ArgsType()
export class RegisterChangesArgs {
  @Field(() => RegisterTrackEnum, { nullable: true, description: 'Which register; both when left out.' })
  track!: RegisterTrack | null;

  @Field(() => DayScalar, { nullable: true, description: 'The first day that counts.' })
  since!: LegalDay | null;

  @Field(() => Int, { defaultValue: 50, description: 'At most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after!: string | null;
}

@ObjectType('RegisterChange', { description: 'What happened, and to which entry.' })
export class RegisterChangeType {}

@ObjectType('RegisterChangePage', { description: 'One page of what happened on the registers, the latest first.', simpleResolvers: true })
export class RegisterChangePageType {
  @Field(() => [RegisterChangeType], { description: 'What happened.' })
  changes!: readonly RegisterEvent[];

  @Field(() => String, { nullable: true, description: 'Pass it as `after` for the next page; null on the last.' })
  endCursor!: string | null;
}

/** What changed on the registers, over all entries. */
@Resolver(() => RegisterChangeType)
export class RegisterChangesResolver {
  @Query(() => RegisterChangePageType, { description: 'What happened on the registers, the latest first.' })
  registerChanges(@Ctx() context: RequestContext, @Args(() => RegisterChangesArgs) page: RegisterChangesArgs) {
    return registerChanges(context.read, page);
  }

  @FieldResolver(() => RegisterEventType, { description: 'What happened.' })
  event(@Root() event: RegisterEvent) {
    return event;
  }

  @FieldResolver(() => RegisterEntryType, { description: 'The entry as it stands now.' })
  entry(@Ctx() context: RequestContext, @Root() event: RegisterEvent) {
    return context.read.one(RegisterEntryTable, event.entryId);
  }
}
