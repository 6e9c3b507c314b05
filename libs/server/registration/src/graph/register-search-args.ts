import { registerOrders, type RegisterOrder, type RegisterSearch } from '../queries/register-search';
import type { RegisterTrack, Standing } from '@toroku/domain-registration';
import { enumOf } from '@toroku/server-graph';
import { ArgsType, Field, Int } from 'type-graphql';
import { RegisterTrackEnum, StandingEnum } from './register-entry-type';

export const RegisterOrderEnum = enumOf('RegisterOrder', registerOrders, 'In which order entries come: OLDEST and NEWEST by registration, EXPIRING by their last valid day, the earliest first.');

/** What a reader looks for. What is left out excludes nothing. */
@ArgsType()
export class RegisterSearchArgs implements Omit<RegisterSearch, 'today'> {
  @Field(() => RegisterTrackEnum, { nullable: true, description: 'Which register; both when left out.' })
  track!: RegisterTrack | null;

  @Field(() => String, { nullable: true, description: 'Part of a name or number.' })
  search!: string | null;

  @Field(() => StandingEnum, { nullable: true, description: 'As of today.' })
  standing!: Standing | null;

  @Field(() => String, { nullable: true, description: 'A region as the entries name it.' })
  region!: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name of the provider, in either language.' })
  operator!: string | null;

  @Field(() => Int, { nullable: true, description: 'The number of the target business that the entry was judged for. It limits no use.' })
  business!: number | null;
}

/** One page of what a reader looks for. */
@ArgsType()
export class RegisterPageArgs extends RegisterSearchArgs {
  @Field(() => RegisterOrderEnum, { defaultValue: 'OLDEST', description: 'In which order. A cursor is good for the order it came with.' })
  order!: RegisterOrder;

  @Field(() => Int, { defaultValue: 50, description: 'At most 100.' })
  first!: number;

  @Field(() => Int, { defaultValue: 0, description: 'Entries to pass over first, for pages by number; at most 100,000. A cursor is quicker.' })
  skip!: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after!: string | null;
}
