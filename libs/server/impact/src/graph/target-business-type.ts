import type { MatchCondition, MatchNote, TargetBusiness, TargetBusinessList, TargetBusinessProposal, TargetBusinessProposalState } from '@toroku/domain-impact';
import { DayScalar, InstantScalar, resultUnion } from '@toroku/server-graph';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BilingualType } from './impact-edition-type';
import { TargetBusinessProposalStateEnum } from './impact-enums';

@InputType('MatchNoteInput', { description: 'A remark that helps the assessor.' })
@ObjectType('MatchNote', { description: 'A remark that helps the assessor; binds nobody.', simpleResolvers: true })
export class MatchNoteType extends BilingualType implements MatchNote {
  @Field(() => [String], { description: 'Rows of the seed requirements that say so.' })
  seeds!: string[];
}

@InputType('MatchConditionInput', { description: 'What must hold for a use to match the entry.' })
@ObjectType('MatchCondition', { description: 'What must hold for a use to match the entry; the assessor confirms it by its code.', simpleResolvers: true })
export class MatchConditionType extends MatchNoteType implements MatchCondition {
  @Field(() => String, { description: 'SCREAMING_SNAKE.' })
  code!: string;
}

@InputType('TargetBusinessInput', { description: 'One entry.' })
@ObjectType('TargetBusiness', { description: '対象業務. One entry of the list.', simpleResolvers: true })
export class TargetBusinessType implements TargetBusiness {
  @Field(() => Int, { description: 'Kept over the editions.' })
  number!: number;

  @Field(() => BilingualType, { nullable: true, defaultValue: null, description: 'In our own words; null where the content was not found, and then nothing can match.' })
  title!: BilingualType | null;

  @Field(() => BilingualType, { nullable: true, defaultValue: null, description: 'Typical kinds of service.' })
  examples!: BilingualType | null;

  @Field(() => [MatchConditionType], { description: 'What the assessor confirms.' })
  conditions!: MatchConditionType[];

  @Field(() => [MatchNoteType], { description: 'What helps the assessor.' })
  notes!: MatchNoteType[];
}

@ObjectType('TargetBusinessList', { description: '対象業務一覧. One dated edition of the target-business list.', simpleResolvers: true })
export class TargetBusinessListType implements TargetBusinessList {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change; editions are not changed.' })
  version!: number;

  @Field(() => Int, { description: 'From 1. Cases keep the edition they were judged under.' })
  edition!: number;

  @Field(() => DayScalar, { description: 'The first day on which cases are judged under it.' })
  effectiveOn!: string;

  @Field(() => [TargetBusinessType], { description: 'The entries.' })
  entries!: readonly TargetBusinessType[];

  adoptedBy!: string;

  @Field(() => InstantScalar, { description: 'When it was adopted.' })
  adoptedAt!: string;
}

@ObjectType('TargetBusinessProposal', { description: '対象業務一覧の拡充の提案. Born of an eligible case off the list, or of the trend of assessments.', simpleResolvers: true })
export class TargetBusinessProposalType implements TargetBusinessProposal {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'The eligible pre-application it came from; null when proposed by hand.' })
  preApplicationId!: string | null;

  @Field(() => String, { description: 'The business proposed.' })
  business!: string;

  @Field(() => String, { description: 'Why.' })
  grounds!: string;

  @Field(() => TargetBusinessProposalStateEnum, { description: 'Where it stands.' })
  state!: TargetBusinessProposalState;

  @Field(() => DayScalar, { description: 'The day it was proposed.' })
  proposedOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day it was decided.' })
  decidedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was adopted or rejected.' })
  decisionNote!: string | null;

  @Field(() => Int, { nullable: true, description: 'The edition that took it up.' })
  adoptedEdition!: number | null;

  @Field(() => Int, { nullable: true, description: 'The entry that took it up.' })
  adoptedEntry!: number | null;
}

export const TargetBusinessListResult = resultUnion('TargetBusinessListResult', TargetBusinessListType, 'TargetBusinessList');
export const TargetBusinessProposalResult = resultUnion('TargetBusinessProposalResult', TargetBusinessProposalType, 'TargetBusinessProposal');
