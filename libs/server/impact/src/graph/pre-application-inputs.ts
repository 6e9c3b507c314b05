import type { BusinessRoute, IneligibilityGround, PreApplicationResult, ReceptionChecks } from '@toroku/domain-impact';
import { ChangeInputType, CommandInputType } from '@toroku/server-graph';
import { Field, ID, InputType, Int } from 'type-graphql';
import { BusinessRouteEnum, IneligibilityGroundEnum, PreApplicationResultEnum } from './impact-enums';
import { PreApplicationFormContentType } from './pre-application-form-type';

@InputType({ description: 'The service and the business it is offered for.' })
export class OpenPreApplicationInput extends CommandInputType {
  @Field(() => ID, { description: 'The service.' })
  serviceId!: string;

  @Field(() => BusinessRouteEnum, { description: 'On the list or under consideration.' })
  route!: BusinessRoute;

  @Field(() => Int, { nullable: true, defaultValue: null, description: 'The entry relied on, on the list.' })
  matchedEntry!: number | null;
}

@InputType({ description: 'Form 1-1 and the business relied on.' })
export class WritePreApplicationInput extends ChangeInputType {
  @Field(() => BusinessRouteEnum, { description: 'On the list or under consideration.' })
  route!: BusinessRoute;

  @Field(() => Int, { nullable: true, defaultValue: null, description: 'The entry relied on, on the list.' })
  matchedEntry!: number | null;

  @Field(() => PreApplicationFormContentType, { description: 'The whole form.' })
  form!: PreApplicationFormContentType;
}

@InputType({ description: 'The assessments a pre-application rests on.' })
export class AttachImpactAssessmentsInput extends ChangeInputType {
  @Field(() => [ID], { description: 'All of them: the list replaces the earlier one.' })
  assessmentIds!: string[];
}

@InputType({ description: 'What the support body asks for.' })
export class ReturnPreApplicationInput extends ChangeInputType {
  @Field(() => [String], { description: 'At least one note.' })
  notes!: string[];
}

@InputType({ description: 'What the support body confirms.' })
export class ReceptionChecksInput implements ReceptionChecks {
  @Field(() => Boolean, { description: 'Nothing is missing.' })
  isComplete!: boolean;

  @Field(() => Boolean, { description: 'The papers are in Japanese.' })
  isInJapanese!: boolean;

  @Field(() => Boolean, { description: 'Handed in by the method of Appended Table 1.' })
  isByRightMethod!: boolean;
}

@InputType({ description: 'The reception of a pre-application.' })
export class AcceptPreApplicationInput extends ChangeInputType {
  @Field(() => ReceptionChecksInput, { description: 'All three must hold.' })
  checks!: ReceptionChecksInput;
}

@InputType({ description: 'One reason of a decision.' })
export class PreApplicationReasonInput {
  @Field(() => IneligibilityGroundEnum, { nullable: true, defaultValue: null, description: 'The ground, in a decision against.' })
  ground!: IneligibilityGround | null;

  @Field(() => String, { description: 'The reason.' })
  text!: string;
}

@InputType({ description: 'The decision on a pre-application.' })
export class DecidePreApplicationInput extends ChangeInputType {
  @Field(() => PreApplicationResultEnum, { description: 'Eligible or not.' })
  result!: PreApplicationResult;

  @Field(() => [PreApplicationReasonInput], { defaultValue: [], description: 'Against: one for each ground. In favour off the list: why the low level is probable.' })
  reasons!: PreApplicationReasonInput[];
}
