import type { RegisterTrack, Standing } from '@toroku/domain-registration';
import { Field, Int, ObjectType } from 'type-graphql';
import type { BusinessCount, OperatorCount, RegionCount, StandingCount, TrackCount } from '../queries/register-counts';
import { RegisterTrackEnum, StandingEnum } from './register-entry-type';

@ObjectType('TrackCount', { description: 'How many entries one register would show.', simpleResolvers: true })
export class TrackCountType implements TrackCount {
  @Field(() => RegisterTrackEnum, { description: 'The register.' })
  track!: RegisterTrack;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('StandingCount', { description: 'How many entries have a standing today.', simpleResolvers: true })
export class StandingCountType implements StandingCount {
  @Field(() => StandingEnum, { description: 'The standing.' })
  standing!: Standing;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('RegionCount', { description: 'How many entries name a region.', simpleResolvers: true })
export class RegionCountType implements RegionCount {
  @Field(() => String, { description: 'The region, as the entries name it.' })
  region!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('OperatorCount', { description: 'How many entries a provider has.', simpleResolvers: true })
export class OperatorCountType implements OperatorCount {
  @Field(() => String, { description: 'Japanese name of the provider.' })
  nameJa!: string;

  @Field(() => String, { description: 'English name of the provider; may be empty.' })
  nameEn!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('BusinessCount', { description: 'How many entries were judged for a target business.', simpleResolvers: true })
export class BusinessCountType implements BusinessCount {
  @Field(() => Int, { description: 'Its number, kept over the editions of the list.' })
  number!: number;

  @Field(() => String, { description: 'Japanese title.' })
  titleJa!: string;

  @Field(() => String, { description: 'English title.' })
  titleEn!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

/** The counts themselves are asked one by one: who does not ask for them does not pay. */
@ObjectType('RegisterCounts', { description: 'How many entries are looked for, and how many each further choice would show: everything else looked for stays, the choice itself is free.' })
export class RegisterCountsType {}
