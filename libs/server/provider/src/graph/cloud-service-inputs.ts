import type { CloudServiceDescription, DeliveryModel } from '@toroku/domain-provider';
import { ChangeInputType, CommandInputType } from '@toroku/server-graph';
import { Field, InputType } from 'type-graphql';
import { DeliveryModelEnum } from './cloud-service-type';

@InputType({ description: 'A service to be made known to the platform.' })
export class RegisterCloudServiceInput extends CommandInputType implements CloudServiceDescription {
  @Field(() => String, { description: 'Japanese name, at most 200 characters.' })
  nameJa!: string;

  @Field(() => String, { description: 'English name, at most 200 characters.' })
  nameEn!: string;

  @Field(() => String, { description: 'What it does, in Japanese, at most 2,000 characters.' })
  summaryJa!: string;

  @Field(() => String, { defaultValue: '', description: 'What it does, in English.' })
  summaryEn!: string;

  @Field(() => DeliveryModelEnum, { description: 'SaaS, PaaS or IaaS.' })
  deliveryModel!: DeliveryModel;
}

@InputType({ description: 'The whole description of a service, corrected.' })
export class ReviseCloudServiceInput extends ChangeInputType implements CloudServiceDescription {
  @Field(() => String, { description: 'Japanese name, at most 200 characters.' })
  nameJa!: string;

  @Field(() => String, { description: 'English name, at most 200 characters.' })
  nameEn!: string;

  @Field(() => String, { description: 'What it does, in Japanese, at most 2,000 characters.' })
  summaryJa!: string;

  @Field(() => String, { defaultValue: '', description: 'What it does, in English.' })
  summaryEn!: string;

  @Field(() => DeliveryModelEnum, { description: 'SaaS, PaaS or IaaS.' })
  deliveryModel!: DeliveryModel;
}
