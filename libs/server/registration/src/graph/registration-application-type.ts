import type { ApplicationTrack, RegistrationApplication, RegistrationApplicationKind, RegistrationApplicationState, RegistrationOutcome } from '@toroku/domain-registration';
import { DayScalar, resultUnion } from '@toroku/server-graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ApplicationTrackEnum, RegistrationApplicationKindEnum, RegistrationApplicationStateEnum, RegistrationOutcomeEnum } from './application-enums';

@ObjectType('RegistrationApplication', { description: '登録申請. One service asks to be put on, or kept on, the register.', simpleResolvers: true })
export class RegistrationApplicationType implements RegistrationApplication {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Field(() => RegistrationApplicationKindEnum, { description: 'First registration or renewal.' })
  kind!: RegistrationApplicationKind;

  @Field(() => ApplicationTrackEnum, { description: 'The register asked for.' })
  track!: ApplicationTrack;

  @Field(() => String, { description: 'The rule set in force for the case.' })
  ruleSetId!: string;

  serviceId!: string;

  providerId!: string;

  preApplicationId!: string | null;

  statementId!: string | null;

  engagementId!: string | null;

  internalAuditId!: string | null;

  registerEntryId!: string | null;

  @Field(() => RegistrationApplicationStateEnum, { description: 'Where the case stands.' })
  state!: RegistrationApplicationState;

  @Field(() => String, { nullable: true, description: '受付番号. Given at the first submission.' })
  referenceNumber!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'First day of the assessment period; null while no statement is attached.' })
  periodStartsOn!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day of the assessment period, inclusive.' })
  periodEndsOn!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day on which it may be handed in.' })
  applicationDueOn!: string | null;

  @Field(() => DayScalar, { description: 'The day it was begun.' })
  openedOn!: string;

  @Field(() => DayScalar, { nullable: true, description: '申請日. The day of the first submission.' })
  submittedOn!: string | null;

  statementDigest!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the latest return.' })
  returnedOn!: string | null;

  @Field(() => [String], { description: 'What was missing at the latest return; empty once handed in again.' })
  returnNotes!: string[];

  @Field(() => DayScalar, { nullable: true, description: '受理日.' })
  acceptedOn!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The target day of the decision: a platform default, not a limit.' })
  reviewDueOn!: string | null;

  @Field(() => [ID], { description: 'The persons of the support body who review the case.' })
  reviewerIds!: string[];

  @Field(() => DayScalar, { nullable: true, description: 'The day the technical review began.' })
  reviewBeganOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why an additional audit was asked for.' })
  additionalAuditReason!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day it was asked for.' })
  additionalAuditAskedOn!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day the case was put before the committee.' })
  sentToCommitteeOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The quarterly round, such as 2022-R4.' })
  round!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day of the round.' })
  roundHeldOn!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the decision.' })
  decidedOn!: string | null;

  @Field(() => RegistrationOutcomeEnum, { nullable: true, description: 'What was decided.' })
  outcome!: RegistrationOutcome | null;

  @Field(() => String, { nullable: true, description: 'The committee’s reasons, as told to the applicant.' })
  decisionReasons!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day it was withdrawn.' })
  withdrawnOn!: string | null;
}

export const RegistrationApplicationResult = resultUnion('RegistrationApplicationResult', RegistrationApplicationType, 'RegistrationApplication');
