import { DayScalar, enumOf } from '@toroku/server-graph';
import { Field, ID, ObjectType } from 'type-graphql';
import { awaitedNouns, type AwaitedNoun } from '../queries/awaited-kinds';

export const AwaitedNounEnum = enumOf('AwaitedNoun', awaitedNouns, 'What a case that waits for you is.');

@ObjectType('AwaitedCase', { description: 'A case that waits for you: the ball is with your organisation, and your duties may act.', simpleResolvers: true })
export class AwaitedCaseType {
  @Field(() => ID, { description: 'The key of the case.' })
  id!: string;

  @Field(() => AwaitedNounEnum, { description: 'What it is.' })
  noun!: AwaitedNoun;

  @Field(() => String, { description: 'Where it stands: a state of its noun.' })
  state!: string;

  @Field(() => DayScalar, { description: 'The day it was opened or handed in.' })
  openedOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day by which it should be done, where there is one.' })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'Whether that day has passed.' })
  isOverdue!: boolean;

  @Field(() => [String], { description: 'The verbs you may ask for now.' })
  verbs!: readonly string[];
}
