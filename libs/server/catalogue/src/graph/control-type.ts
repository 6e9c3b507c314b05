import { controlLevels, obligations, tiers, controlSources, type Control, type ControlLevel, type ControlSource, type Obligation, type Tier } from '@toroku/domain-catalogue';
import { enumOf } from '@toroku/server-graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const TierEnum = enumOf('Tier', tiers, 'Governance (chapter 3), management (chapter 4) or controls criteria (chapters 5 to 18).');
export const ControlLevelEnum = enumOf('ControlLevel', controlLevels, 'A control objective (three digits) or a detailed control (four digits).');
export const ObligationEnum = enumOf('Obligation', obligations, 'How far a statement must take the control: always, in principle, or by risk.');
export const ControlSourceEnum = enumOf('ControlSource', controlSources, 'Shipped with the platform, or imported by an operator.');

@ObjectType('Control', { description: '管理策. One row of a catalogue edition; labels are in the words of the platform or the operator.', simpleResolvers: true })
export class ControlType implements Control {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => String, { description: 'The edition it belongs to.' })
  editionId!: string;

  @Field(() => String, { description: '管理策番号, as 9.2.3.11.PB.' })
  controlId!: string;

  @Field(() => TierEnum, { description: 'The part of the criteria.' })
  tier!: Tier;

  @Field(() => ControlLevelEnum, { description: 'Objective or detailed control.' })
  level!: ControlLevel;

  @Field(() => ObligationEnum, { description: 'How far a statement must take it (criteria 2.2.4).' })
  obligation!: Obligation;

  @Field(() => Int, { description: 'Chapter 3 to 18.' })
  chapter!: number;

  @Field(() => String, { description: 'Two-digit category.' })
  category!: string;

  @Field(() => String, { description: 'The numbers of the objective it belongs to.' })
  objective!: string;

  @Field(() => String, { description: 'Japanese label.' })
  labelJa!: string;

  @Field(() => String, { description: 'English label.' })
  labelEn!: string;

  @Field(() => String, { description: 'Sorts by numbers; also the cursor of lists.' })
  sortKey!: string;

  @Field(() => [Int], { description: 'Areas 1 to 4 of the LIU external audit. Platform default: the official list was not found.' })
  liuAreas!: readonly number[];

  @Field(() => ControlSourceEnum, { description: 'Where the row comes from.' })
  source!: ControlSource;
}
