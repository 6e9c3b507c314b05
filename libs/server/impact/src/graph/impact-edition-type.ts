import type { HarmViewpoint, ImpactAxis, ImpactGuidance, ImpactLevel, ImpactQuestion } from '@toroku/domain-impact';
import { DayScalar, InstantScalar, resultUnion } from '@toroku/server-graph';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@InputType('BilingualInput', { description: 'A text in both languages.' })
@ObjectType('Bilingual', { description: 'A text in both languages.', simpleResolvers: true })
export class BilingualType {
  @Field(() => String, { description: 'Japanese, the source.' })
  ja!: string;

  @Field(() => String, { description: 'English.' })
  en!: string;
}

@InputType('ImpactWordInput', { description: 'An axis or a harm viewpoint.' })
@ObjectType('ImpactWord', { description: 'An axis or a harm viewpoint of the guidance.', simpleResolvers: true })
export class ImpactWordType extends BilingualType implements ImpactAxis, HarmViewpoint {
  @Field(() => String, { description: 'SCREAMING_SNAKE; ratings refer to it.' })
  code!: string;
}

@InputType('ImpactLevelInput', { description: 'One step of the scale.' })
@ObjectType('ImpactLevel', { description: 'One step of the scale.', simpleResolvers: true })
export class ImpactLevelType extends BilingualType implements ImpactLevel {
  @Field(() => String, { description: 'SCREAMING_SNAKE.' })
  code!: string;

  @Field(() => Int, { description: '1 is the lowest.' })
  level!: number;
}

@InputType('ImpactQuestionInput', { description: 'A question that leads to a level.' })
@ObjectType('ImpactQuestion', { description: 'A question that leads the assessor to a level.', simpleResolvers: true })
export class ImpactQuestionType extends BilingualType implements ImpactQuestion {
  @Field(() => String, { description: 'SCREAMING_SNAKE.' })
  code!: string;

  @Field(() => String, { description: 'Code of the axis it is about.' })
  axis!: string;
}

@ObjectType('ImpactGuidance', { description: '影響度評価ガイダンス. One dated edition of axes, levels, viewpoints and questions.', simpleResolvers: true })
export class ImpactGuidanceType implements ImpactGuidance {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change; editions are not changed.' })
  version!: number;

  @Field(() => Int, { description: 'From 1. Assessments keep the edition they were made with.' })
  edition!: number;

  @Field(() => DayScalar, { description: 'The first day on which assessments are made with it.' })
  effectiveOn!: string;

  @Field(() => Boolean, { description: 'Whether it is a proposal of the platform that no official text confirms.' })
  isPlatformDefault!: boolean;

  @Field(() => [ImpactWordType], { description: 'Along which harm is rated.' })
  axes!: readonly ImpactWordType[];

  @Field(() => [ImpactLevelType], { description: 'The scale, lowest first.' })
  levels!: readonly ImpactLevelType[];

  @Field(() => Int, { description: 'The highest level that still counts as low.' })
  lowThrough!: number;

  @Field(() => [ImpactWordType], { description: 'What could be harmed.' })
  viewpoints!: readonly ImpactWordType[];

  @Field(() => [ImpactQuestionType], { description: 'What an assessor asks.' })
  questions!: readonly ImpactQuestionType[];

  revisedBy!: string;

  @Field(() => InstantScalar, { description: 'When it was brought out.' })
  revisedAt!: string;
}

export const ImpactGuidanceResult = resultUnion('ImpactGuidanceResult', ImpactGuidanceType, 'ImpactGuidance');
