import type { CastPosition, ExclusionVerdict, RegistrationOutcome, ReviewConclusion } from '@toroku/domain-registration';
import { ChangeInputType, CommandInputType } from '@toroku/server-graph';
import { Field, ID, InputType } from 'type-graphql';
import { CastPositionEnum, ExclusionVerdictEnum, RegistrationOutcomeEnum, ReviewConclusionEnum } from './application-enums';

@InputType({ description: 'The service that applies.' })
export class OpenRegistrationApplicationInput extends CommandInputType {
  @Field(() => ID, { description: 'A service of your own.' })
  serviceId!: string;
}

@InputType({ description: 'The entry to be renewed.' })
export class OpenRenewalApplicationInput extends CommandInputType {
  @Field(() => ID, { description: 'An LIU entry of your own.' })
  registerEntryId!: string;
}

@InputType({ description: 'The whole application form.' })
export class DescribeRegistrationApplicationInput extends ChangeInputType {
  @Field(() => String, { description: 'Whom to contact.' })
  contactName!: string;

  @Field(() => String, { description: 'Mail address of the contact.' })
  contactMail!: string;

  @Field(() => String, { description: 'Telephone of the contact.' })
  contactPhone!: string;

  @Field(() => String, { defaultValue: '', description: 'What you want to add, in Japanese.' })
  additionalInformation!: string;
}

@InputType({ description: 'All the papers by their keys; one left out is not attached.' })
export class AttachRegistrationPapersInput extends ChangeInputType {
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The eligible pre-application.' })
  preApplicationId!: string | null;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The declared statement.' })
  statementId!: string | null;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The audit whose report is handed in.' })
  engagementId!: string | null;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The reported internal audit.' })
  internalAuditId!: string | null;
}

@InputType({ description: 'What is missing.' })
export class ReturnAsIncompleteInput extends ChangeInputType {
  @Field(() => [String], { description: 'Item by item, at least one.' })
  notes!: string[];
}

@InputType({ description: 'What the receptionist has seen.' })
export class AcceptRegistrationApplicationInput extends ChangeInputType {
  @Field(() => Boolean, { description: 'Every paper is there and legible.' })
  isComplete!: boolean;

  @Field(() => Boolean, { description: 'The papers are in Japanese, attachments of the statement apart.' })
  isInJapanese!: boolean;
}

@InputType({ description: 'Who reviews the case.' })
export class AssignReviewerInput extends ChangeInputType {
  @Field(() => [ID], { description: 'Members of the support body with the duty to review; they replace those assigned before.' })
  reviewerIds!: string[];
}

@InputType({ description: 'A question.' })
export class AskQueryInput extends ChangeInputType {
  @Field(() => String, { defaultValue: '', description: 'The part or control it is about.' })
  about!: string;

  @Field(() => String, { description: 'The question, at most 4,000 characters.' })
  question!: string;
}

@InputType({ description: 'An answer.' })
export class AnswerQueryInput extends ChangeInputType {
  @Field(() => ID, { description: 'The query.' })
  queryId!: string;

  @Field(() => String, { description: 'The answer, in Japanese, at most 8,000 characters.' })
  answer!: string;
}

@InputType({ description: 'A query to be closed.' })
export class CloseQueryInput extends ChangeInputType {
  @Field(() => ID, { description: 'The query.' })
  queryId!: string;
}

@InputType({ description: 'The judgement of one exclusion.' })
export class JudgeExclusionInput extends ChangeInputType {
  @Field(() => String, { description: 'The control objective left out.' })
  objectiveId!: string;

  @Field(() => ExclusionVerdictEnum, { description: 'Whether the reason holds.' })
  verdict!: ExclusionVerdict;

  @Field(() => String, { description: 'Why it is judged so.' })
  reason!: string;
}

@InputType({ description: 'The case and a reason.' })
export class ApplicationReasonInput extends ChangeInputType {
  @Field(() => String, { description: 'The reason.' })
  reason!: string;
}

@InputType({ description: 'The opinion for the committee.' })
export class WriteReviewOpinionInput extends ChangeInputType {
  @Field(() => ReviewConclusionEnum, { description: 'What is proposed.' })
  conclusion!: ReviewConclusion;

  @Field(() => String, { description: 'The opinion, at most 8,000 characters.' })
  opinion!: string;
}

@InputType({ description: 'A vote.' })
export class CastVoteInput extends ChangeInputType {
  @Field(() => CastPositionEnum, { description: 'For, against, or neither.' })
  position!: CastPosition;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'The decision that the votes carry.' })
export class DecideRegistrationInput extends ChangeInputType {
  @Field(() => RegistrationOutcomeEnum, { description: 'Registered or refused.' })
  outcome!: RegistrationOutcome;

  @Field(() => String, { description: 'The reasons, as told to the applicant.' })
  reasons!: string;
}
