import type {
  BusinessRoute,
  IneligibilityGround,
  PreApplication,
  PreApplicationForm,
  PreApplicationNotice,
  PreApplicationReason,
  PreApplicationResult,
  PreApplicationState,
  PreApplicationSubmission,
  SubmittedPapers,
} from '@toroku/domain-impact';
import { DayScalar, resultUnion } from '@toroku/server-graph';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BusinessRouteEnum, IneligibilityGroundEnum, PreApplicationResultEnum, PreApplicationStateEnum } from './impact-enums';
import { PreApplicationFormContentType } from './pre-application-form-type';

@ObjectType('PreApplicationReason', { description: 'One reason of a decision.', simpleResolvers: true })
export class PreApplicationReasonType {
  @Field(() => IneligibilityGroundEnum, { nullable: true, description: 'The ground; null in a decision in favour.' })
  ground!: IneligibilityGround | null;

  @Field(() => String, { description: 'In the words of those who decided.' })
  text!: string;
}

@ObjectType('PreApplication', { description: '事前申請. A provider asks whether its service may take the LIU track.', simpleResolvers: true })
export class PreApplicationType implements PreApplication {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Field(() => ID, { description: 'The service.' })
  serviceId!: string;

  providerId!: string;

  @Field(() => BusinessRouteEnum, { description: 'On the list or under consideration.' })
  route!: BusinessRoute;

  @Field(() => Int, { description: 'The edition of the target-business list that the case is judged under.' })
  listEdition!: number;

  @Field(() => Int, { nullable: true, description: 'The entry it relies on; null off the list.' })
  matchedEntry!: number | null;

  @Field(() => PreApplicationStateEnum, { description: 'Where it stands.' })
  state!: PreApplicationState;

  @Field(() => String, { description: 'The rule set of its key day.' })
  ruleSetId!: string;

  @Field(() => [ID], { description: 'The assessments it rests on.' })
  assessmentIds!: string[];

  @Field(() => [ID], { description: 'Those of them not concluded yet.' })
  pendingAssessmentIds!: string[];

  @Field(() => String, { nullable: true, description: 'For letters; given at the first submission.' })
  referenceNumber!: string | null;

  @Field(() => DayScalar, { description: 'The day it was opened.' })
  openedOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the latest submission: the pre-application date.' })
  submittedOn!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day it was last returned.' })
  returnedOn!: string | null;

  @Field(() => [String], { description: 'What the support body asked for when it returned the papers.' })
  returnNotes!: string[];

  @Field(() => DayScalar, { nullable: true, description: 'The day it was accepted.' })
  acceptedOn!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day of the half whose batch it is in; null on the list.' })
  batchEndsOn!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'By when the batch is decided, in principle.' })
  batchDueOn!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day the review began.' })
  reviewBeganOn!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day it was decided.' })
  decidedOn!: string | null;

  decidedBy!: string | null;

  @Field(() => PreApplicationResultEnum, { nullable: true, description: 'What was decided.' })
  result!: PreApplicationResult | null;

  @Field(() => [PreApplicationReasonType], { description: 'Why.' })
  reasons!: readonly PreApplicationReason[];
}

@ObjectType('PreApplicationForm', { description: '様式1-1 事前申請書. Written by the applicant alone.', simpleResolvers: true })
export class PreApplicationFormType extends PreApplicationFormContentType implements PreApplicationForm {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  preApplicationId!: string;
  providerId!: string;
}

@ObjectType('PreApplicationSubmission', { description: '提出された事前申請の控え. The papers as handed in; never changed.', simpleResolvers: true })
export class PreApplicationSubmissionType implements PreApplicationSubmission {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  preApplicationId!: string;
  providerId!: string;

  @Field(() => Int, { description: '1 for the first submission, one more after every return.' })
  round!: number;

  @Field(() => DayScalar, { description: 'The day it was handed in.' })
  submittedOn!: string;

  @Field(() => GraphQLJSONObject, { description: 'Forms 1-1 and 1-2 whole, with the wording and editions of that day.' })
  papers!: SubmittedPapers;
}

@ObjectType('PreApplicationNotice', { description: '様式1-4 事前申請結果通知書. Everything the result notice holds.', simpleResolvers: true })
export class PreApplicationNoticeType implements PreApplicationNotice {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  preApplicationId!: string;
  issuedBy!: string;

  @Field(() => String, { description: 'Who decided.' })
  issuerNameJa!: string;

  @Field(() => String, { description: 'Number of the pre-application.' })
  referenceNumber!: string;

  @Field(() => String, { description: 'To whom it is addressed.' })
  providerNameJa!: string;

  @Field(() => String, { description: 'About which service.' })
  serviceNameJa!: string;

  @Field(() => BusinessRouteEnum, { description: 'On the list or under consideration.' })
  route!: BusinessRoute;

  @Field(() => Int, { description: 'The edition of the list applied.' })
  listEdition!: number;

  @Field(() => Int, { nullable: true, description: 'The entry matched.' })
  matchedEntry!: number | null;

  @Field(() => String, { description: 'The rule set applied.' })
  ruleSetId!: string;

  @Field(() => DayScalar, { description: 'The pre-application date.' })
  submittedOn!: string;

  @Field(() => DayScalar, { description: 'The day it was accepted.' })
  acceptedOn!: string;

  @Field(() => DayScalar, { description: 'The day of the decision.' })
  decidedOn!: string;

  @Field(() => PreApplicationResultEnum, { description: 'What was decided.' })
  result!: PreApplicationResult;

  @Field(() => [PreApplicationReasonType], { description: 'Why.' })
  reasons!: readonly PreApplicationReason[];
}

@ObjectType('PreApplicationBatch', { description: '半期ごとの審査. The cases off the list of one half of a fiscal year, judged together.', simpleResolvers: true })
export class PreApplicationBatchType {
  @Field(() => DayScalar, { description: 'Last day of the half.' })
  batchEndsOn!: string;

  @Field(() => DayScalar, { description: 'By when they are decided, in principle.' })
  batchDueOn!: string;

  @Field(() => Int, { description: 'Cases in it.' })
  cases!: number;

  @Field(() => Int, { description: 'Those not decided yet.' })
  undecided!: number;
}

export const PreApplicationOutcome = resultUnion('PreApplicationOutcome', PreApplicationType, 'PreApplication');
