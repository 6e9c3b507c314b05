import type { ControlLevel, Obligation, Tier } from '@toroku/domain-catalogue';
import type { IndividualControlChange } from '@toroku/domain-statement';
import { ControlLevelEnum, ObligationEnum, TierEnum } from '@toroku/server-catalogue';
import type { LegalDay } from '@toroku/kernel';
import { DayScalar, enumOf } from '@toroku/server-graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { gridFilters, type LastAnswer, type StatementLine } from '../queries/control-grid';
import type { DeclaredAnswer } from '../queries/control-history';
import type { OutlineLine } from '../queries/statement-outline';
import { IndividualControlChangeType } from './statement-parts-type';

export const GridOnlyEnum = enumOf('StatementGridOnly', gridFilters, 'Which lines of a statement to show.');

@ObjectType('LastAnswer', { description: 'What the statement of the period before said of a control.', simpleResolvers: true })
export class LastAnswerType implements LastAnswer {
  @Field(() => Boolean, { nullable: true, description: 'Null where it was undecided.' })
  selected!: boolean | null;

  @Field(() => [String], { description: '個別管理策.' })
  individualControls!: readonly string[];

  @Field(() => String, { description: 'Why it was not selected.' })
  reasonNotSelected!: string;
}

@ObjectType('StatementLine', { description: '管理策の選択. A control of the edition beside what the statement says of it.', simpleResolvers: true })
export class StatementLineType implements StatementLine {
  @Field(() => String, { description: '管理策番号.' })
  controlId!: string;

  @Field(() => TierEnum, { description: 'The part of the criteria.' })
  tier!: Tier;

  @Field(() => ControlLevelEnum, { description: 'Objective or detailed control.' })
  level!: ControlLevel;

  @Field(() => ObligationEnum, { description: 'How far a statement must take it.' })
  obligation!: Obligation;

  @Field(() => Int, { description: 'Chapter 3 to 18.' })
  chapter!: number;

  @Field(() => String, { description: 'The numbers of its objective.' })
  objective!: string;

  @Field(() => String, { description: 'Japanese label.' })
  labelJa!: string;

  @Field(() => String, { description: 'English label.' })
  labelEn!: string;

  @Field(() => String, { description: 'Sorts by numbers; also the cursor.' })
  sortKey!: string;

  @Field(() => Boolean, { nullable: true, description: 'Null while it is undecided.' })
  selected!: boolean | null;

  @Field(() => [String], { description: '個別管理策.' })
  individualControls!: readonly string[];

  @Field(() => String, { description: 'Why it is not selected.' })
  reasonNotSelected!: string;

  @Field(() => [IndividualControlChangeType], { description: 'Changes inside the assessment period.' })
  changes!: readonly IndividualControlChange[];

  @Field(() => LastAnswerType, { nullable: true, description: 'What the statement of the period before said; null without one.' })
  lastYear!: LastAnswer | null;
}

@ObjectType('OutlineLine', { description: 'One objective of the edition, and how far its controls are answered.', simpleResolvers: true })
export class OutlineLineType implements OutlineLine {
  @Field(() => Int, { description: 'Chapter 3 to 18.' })
  chapter!: number;

  @Field(() => String, { description: 'Its numbers: 9.2.3.' })
  objective!: string;

  @Field(() => String, { description: 'Japanese label; empty where the edition has no line for the objective itself.' })
  labelJa!: string;

  @Field(() => String, { description: 'English label; may be empty.' })
  labelEn!: string;

  @Field(() => Int, { description: 'Its controls, itself among them.' })
  total!: number;

  @Field(() => Int, { description: 'Those that are selected or not selected.' })
  answered!: number;
}

@ObjectType('DeclaredAnswer', { description: 'What one declaration said of a control.', simpleResolvers: true })
export class DeclaredAnswerType implements Omit<DeclaredAnswer, 'answer'> {
  @Field(() => ID, { description: 'The declaration.' })
  declarationId!: string;

  @Field(() => DayScalar, { description: 'The day it was declared.' })
  declaredOn!: LegalDay;

  @Field(() => DayScalar, { description: 'First day of its assessment period.' })
  periodStartOn!: LegalDay;

  @Field(() => DayScalar, { description: 'Last day of its assessment period, inclusive.' })
  periodEndOn!: LegalDay;

  @Field(() => LastAnswerType, { nullable: true, description: 'What it said; null where it said nothing of the control.' })
  answer!: LastAnswer | null;
}
