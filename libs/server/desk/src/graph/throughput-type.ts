import type { LegalDay } from '@toroku/kernel';
import { DayScalar, enumOf } from '@toroku/server-graph';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { measuredStages, type MeasuredStage, type MonthOfCases, type StageLength, type Throughput } from '../queries/throughput';

export const MeasuredStageEnum = enumOf('MeasuredStage', measuredStages, 'The stages whose length is measured, in the order in which a case passes them. Reception begins with the first submission and holds the time a returned case was being mended.');

@ObjectType('MonthOfCases', { description: 'Cases of one month: handed in for the first time, and decided.', simpleResolvers: true })
export class MonthOfCasesType implements MonthOfCases {
  @Field(() => DayScalar, { description: 'Its first day.' })
  startsOn!: LegalDay;

  @Field(() => Int, { description: 'Pre-applications handed in.' })
  preApplicationsReceived!: number;

  @Field(() => Int, { description: 'Pre-applications decided.' })
  preApplicationsDecided!: number;

  @Field(() => Int, { description: 'Applications for registration handed in, renewals among them.' })
  applicationsReceived!: number;

  @Field(() => Int, { description: 'Applications for registration decided, renewals among them.' })
  applicationsDecided!: number;
}

@ObjectType('StageLength', { description: 'How long a stage took, of the cases that left it since the first month.', simpleResolvers: true })
export class StageLengthType implements StageLength {
  @Field(() => MeasuredStageEnum, { description: 'Which stage.' })
  stage!: MeasuredStage;

  @Field(() => Int, { description: 'Cases that left it.' })
  cases!: number;

  @Field(() => Float, { nullable: true, description: 'Half of them took no longer; null where no case left it.' })
  medianDays!: number | null;
}

@ObjectType('Throughput', { description: 'What was done month by month, and how long it took, as far as you may see the cases.', simpleResolvers: true })
export class ThroughputType implements Throughput {
  @Field(() => [MonthOfCasesType], { description: 'The months, the earliest first, this one last.' })
  months!: readonly MonthOfCasesType[];

  @Field(() => [StageLengthType], { description: 'Every stage that is measured.' })
  stages!: readonly StageLengthType[];
}
