import { deliveryModels, type CloudService, type DeliveryModel } from '@toroku/domain-provider';
import { DayScalar, enumOf, resultUnion } from '@toroku/server-graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const DeliveryModelEnum = enumOf('DeliveryModel', deliveryModels, 'How a cloud service is delivered.');

@ObjectType('CloudService', { description: 'クラウドサービス. What a provider offers and may have registered.', simpleResolvers: true })
export class CloudServiceType implements CloudService {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  providerId!: string;

  @Field(() => String, { description: 'Japanese name.' })
  nameJa!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;

  @Field(() => String, { description: 'What it does, in Japanese.' })
  summaryJa!: string;

  @Field(() => String, { description: 'What it does, in English; empty where not given.' })
  summaryEn!: string;

  @Field(() => DeliveryModelEnum, { description: 'SaaS, PaaS or IaaS. The LIU track takes SaaS.' })
  deliveryModel!: DeliveryModel;

  @Field(() => DayScalar, { description: 'The day it was made known to the platform.' })
  registeredOn!: string;
}

export const CloudServiceResult = resultUnion('CloudServiceResult', CloudServiceType, 'CloudService');
