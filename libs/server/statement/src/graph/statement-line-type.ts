import type { ControlLevel, Obligation, Tier } from '@toroku/domain-catalogue';
import type { IndividualControlChange } from '@toroku/domain-statement';
import { ControlLevelEnum, ObligationEnum, TierEnum } from '@toroku/server-catalogue';
import { enumOf } from '@toroku/server-graph';
import { Field, Int, ObjectType } from 'type-graphql';
import type { StatementLine } from '../queries/control-grid';
import { IndividualControlChangeType } from './statement-parts-type';

export const GridOnlyEnum = enumOf('StatementGridOnly', ['UNDECIDED', 'NOT_SELECTED', 'WITHOUT_REASON', 'MANDATORY'] as const, 'Which lines of a statement to show.');

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
}
