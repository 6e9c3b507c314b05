import type { LegalDay } from '@toroku/kernel';
import { DayScalar, enumOf } from '@toroku/server-graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { dueNouns, type Deadlines, type DeadlineWeek, type DueNoun } from '../queries/deadlines';

export const DueNounEnum = enumOf('DueNoun', dueNouns, 'What can fall due: the decision on a pre-application in its batch, the decision on an application, the confirmed report of an incident, the renewal of a register entry.');

@ObjectType('Deadline', { description: 'One thing that falls due, whoever holds the ball.', simpleResolvers: true })
export class DeadlineType {
  @Field(() => ID, { description: 'The key of the case or entry.' })
  id!: string;

  @Field(() => DueNounEnum, { description: 'What it is.' })
  noun!: DueNoun;

  @Field(() => DayScalar, { description: 'The last day on which it is in time.' })
  dueOn!: LegalDay;

  @Field(() => Boolean, { description: 'Whether that day has passed.' })
  isOverdue!: boolean;
}

@ObjectType('DeadlineWeek', { description: 'One week of deadlines, counted from today.', simpleResolvers: true })
export class DeadlineWeekType implements DeadlineWeek {
  @Field(() => DayScalar, { description: 'Its first day.' })
  startsOn!: LegalDay;

  @Field(() => DayScalar, { description: 'Its last day, inclusive.' })
  endsOn!: LegalDay;

  @Field(() => Int, { description: 'How much falls due in it.' })
  count!: number;
}

@ObjectType('Deadlines', { description: 'What is overdue and what falls due in the coming weeks, as far as you may see it. Counts end at 1,000 of each noun.', simpleResolvers: true })
export class DeadlinesType implements Omit<Deadlines, 'cases'> {
  @Field(() => Int, { description: 'How much is overdue.' })
  overdue!: number;

  @Field(() => [DeadlineWeekType], { description: 'The coming weeks, the first one begins today.' })
  weeks!: readonly DeadlineWeekType[];

  @Field(() => [DeadlineType], { description: 'The earliest day due first, so overdue ones on top.' })
  cases!: readonly DeadlineType[];
}
