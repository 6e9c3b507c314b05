import type { ImpactAssessment, ImpactAssessmentState } from '@toroku/domain-impact';
import { DayScalar, resultUnion } from '@toroku/server-graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ImpactAssessmentStateEnum } from './impact-enums';

@ObjectType('ImpactAssessment', { description: '影響度評価. One agency’s assessment of one service for its own business.', simpleResolvers: true })
export class ImpactAssessmentType implements ImpactAssessment {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Field(() => ID, { description: 'The service assessed.' })
  serviceId!: string;

  providerId!: string;
  agencyId!: string;

  @Field(() => ImpactAssessmentStateEnum, { description: 'Where it stands.' })
  state!: ImpactAssessmentState;

  @Field(() => DayScalar, { nullable: true, description: 'The day it was asked for; null when the agency began it itself.' })
  requestedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What the provider wrote with its request.' })
  requestNote!: string | null;

  @Field(() => DayScalar, { description: 'The day the case was opened.' })
  openedOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day it was declined.' })
  declinedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  declineReason!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day it was concluded.' })
  concludedOn!: string | null;
}

export const ImpactAssessmentResult = resultUnion('ImpactAssessmentResult', ImpactAssessmentType, 'ImpactAssessment');
