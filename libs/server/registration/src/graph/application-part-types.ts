import type {
  ApplicationAnswer,
  ApplicationQuery,
  CommitteeVote,
  ExclusionJudgement,
  ExclusionVerdict,
  RegistrationApplicationForm,
  RegistrationApplicationState,
  ReviewConclusion,
  ReviewOpinion,
  VotePosition,
} from '@toroku/domain-registration';
import { DayScalar, InstantScalar, resultUnion } from '@toroku/server-graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ExclusionVerdictEnum, RegistrationApplicationStateEnum, ReviewConclusionEnum, VotePositionEnum } from './application-enums';

@ObjectType('RegistrationApplicationForm', { description: '登録申請書. The applicant’s own words.', simpleResolvers: true })
export class RegistrationApplicationFormType implements RegistrationApplicationForm {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  applicationId!: string;

  providerId!: string;

  @Field(() => String, { description: 'Whom to contact.' })
  contactName!: string;

  @Field(() => String, { description: 'Mail address of the contact.' })
  contactMail!: string;

  @Field(() => String, { description: 'Telephone of the contact.' })
  contactPhone!: string;

  @Field(() => String, { description: 'What the applicant adds.' })
  additionalInformation!: string;
}

@ObjectType('ApplicationAnswer', { description: '照会への回答. The applicant’s answer to one query.', simpleResolvers: true })
export class ApplicationAnswerType implements ApplicationAnswer {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  queryId!: string;

  applicationId!: string;

  providerId!: string;

  @Field(() => String, { description: 'The answer.' })
  answer!: string;

  answeredById!: string;

  @Field(() => DayScalar, { description: 'The day it was answered.' })
  answeredOn!: string;
}

@ObjectType('ApplicationQuery', { description: '照会. What the support body asked about the application.', simpleResolvers: true })
export class ApplicationQueryType implements ApplicationQuery {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  version!: number;

  applicationId!: string;

  providerId!: string;

  supportBodyId!: string;

  @Field(() => Int, { description: 'Counted within the application.' })
  number!: number;

  @Field(() => String, { description: 'The part or control it is about; empty when it is about the whole.' })
  about!: string;

  @Field(() => String, { description: 'The question.' })
  question!: string;

  askedById!: string;

  @Field(() => DayScalar, { description: 'The day it was asked.' })
  askedOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day it was closed.' })
  closedOn!: string | null;
}

@ObjectType('ExclusionJudgement', { description: '除外理由の判断. One control objective left out, judged in the review.', simpleResolvers: true })
export class ExclusionJudgementType implements ExclusionJudgement {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  version!: number;

  applicationId!: string;

  supportBodyId!: string;

  @Field(() => String, { description: 'The control objective.' })
  objectiveId!: string;

  @Field(() => String, { description: 'The reason of the applicant.' })
  statedReason!: string;

  @Field(() => ExclusionVerdictEnum, { description: 'Whether it holds.' })
  verdict!: ExclusionVerdict;

  @Field(() => String, { description: 'Why it is judged so.' })
  reason!: string;

  judgedById!: string;

  @Field(() => DayScalar, { description: 'The day it was judged.' })
  judgedOn!: string;
}

@ObjectType('ReviewOpinion', { description: '技術的審査の意見. For the committee; not shown to the applicant.', simpleResolvers: true })
export class ReviewOpinionType implements ReviewOpinion {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  version!: number;

  applicationId!: string;

  supportBodyId!: string;

  @Field(() => ReviewConclusionEnum, { description: 'What is proposed.' })
  conclusion!: ReviewConclusion;

  @Field(() => String, { description: 'The opinion.' })
  opinion!: string;

  writtenById!: string;

  @Field(() => DayScalar, { description: 'The day it was written.' })
  writtenOn!: string;
}

@ObjectType('CommitteeVote', { description: '議決. One member’s vote; not shown to the applicant.', simpleResolvers: true })
export class CommitteeVoteType implements CommitteeVote {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  version!: number;

  applicationId!: string;

  committeeId!: string;

  @Field(() => ID, { description: 'The member.' })
  memberId!: string;

  @Field(() => VotePositionEnum, { description: 'How the member stands to the case.' })
  position!: VotePosition;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DayScalar, { description: 'The day of the vote.' })
  castOn!: string;
}

@ObjectType('ApplicationStep', { description: 'One step of the case, from the audit record.', simpleResolvers: true })
export class ApplicationStepType {
  @Field(() => InstantScalar, { description: 'When.' })
  at!: string;

  @Field(() => String, { description: 'What was done.' })
  verb!: string;

  @Field(() => String, { description: 'The kind of organisation that did it.' })
  byKind!: string;

  @Field(() => RegistrationApplicationStateEnum, { nullable: true, description: 'The state it led to; null when it left the state as it was.' })
  state!: RegistrationApplicationState | null;
}

export const ReviewOpinionResult = resultUnion('ReviewOpinionResult', ReviewOpinionType, 'ReviewOpinion');
export const CommitteeVoteResult = resultUnion('CommitteeVoteResult', CommitteeVoteType, 'CommitteeVote');
