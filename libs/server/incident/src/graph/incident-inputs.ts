import type { IncidentReportContent, Seriousness } from '@toroku/domain-incident';
import type { SuspensionGround } from '@toroku/domain-registration';
import type { LegalDay } from '@toroku/kernel';
import { ChangeInputType, CommandInputType, DayScalar } from '@toroku/server-graph';
import { SuspensionGroundEnum } from '@toroku/server-registration';
import { Field, ID, InputType } from 'type-graphql';
import { SeriousnessEnum } from './incident-type';

@InputType({ description: 'What a report tells. The first alert needs nothing but what happened; no attachment.' })
export class IncidentReportContentInput implements IncidentReportContent {
  @Field(() => String, { description: 'What happened.' })
  whatHappened!: string;

  @Field(() => DayScalar, { nullable: true, defaultValue: null, description: 'When it happened.' })
  occurredOn!: LegalDay | null;

  @Field(() => String, { defaultValue: '', description: 'Users it affects.' })
  affectedUsers!: string;

  @Field(() => String, { defaultValue: '', description: 'Information it affects.' })
  affectedInformation!: string;

  @Field(() => String, { defaultValue: '', description: 'Its cause.' })
  cause!: string;

  @Field(() => String, { defaultValue: '', description: 'What is done about it.' })
  measures!: string;

  @Field(() => String, { defaultValue: '', description: 'Whom to ask.' })
  contact!: string;
}

@InputType({ description: '速報.' })
export class ReportIncidentAlertInput extends CommandInputType {
  @Field(() => ID, { description: 'The entry.' })
  entryId!: string;

  @Field(() => DayScalar, { description: 'The day you recognised it.' })
  recognisedOn!: LegalDay;

  @Field(() => IncidentReportContentInput, { description: 'What is known.' })
  report!: IncidentReportContentInput;
}

@InputType({ description: '確報.' })
export class ConfirmIncidentReportInput extends ChangeInputType {
  @Field(() => DayScalar, { description: 'The day you recognised it.' })
  recognisedOn!: LegalDay;

  @Field(() => IncidentReportContentInput, { description: 'The whole report.' })
  report!: IncidentReportContentInput;
}

@InputType({ description: 'An incident that the registrant has not reported.' })
export class RecordIncidentLearnedElsewhereInput extends CommandInputType {
  @Field(() => ID, { description: 'The entry.' })
  entryId!: string;

  @Field(() => DayScalar, { description: 'The day it became known.' })
  learnedOn!: LegalDay;

  @Field(() => String, { description: 'How it became known.' })
  learnedFrom!: string;
}

@InputType({ description: 'The committee’s judgement.' })
export class AssessIncidentInput extends ChangeInputType {
  @Field(() => SeriousnessEnum, { description: 'What the incident can do to users.' })
  seriousness!: Seriousness;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'A suspension; id and expectedVersion are the incident’s.' })
export class SuspendEntryInput extends ChangeInputType {
  @Field(() => SuspensionGroundEnum, { description: 'The article that is met.' })
  ground!: SuspensionGround;

  @Field(() => String, { description: 'Why, in words for everybody to read.' })
  note!: string;
}

@InputType({ description: 'An incident that is over.' })
export class CloseIncidentInput extends ChangeInputType {}
