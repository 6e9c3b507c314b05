import { incidentReportKinds, incidentStates, seriousnessLevels, type Incident, type IncidentReport, type IncidentReportKind, type IncidentState, type Seriousness } from '@toroku/domain-incident';
import type { RegisterTrack, SuspensionGround } from '@toroku/domain-registration';
import type { Instant, LegalDay } from '@toroku/kernel';
import { DayScalar, enumOf, InstantScalar, RefusalType, resultUnion } from '@toroku/server-graph';
import { RegisterTrackEnum, SuspensionGroundEnum } from '@toroku/server-registration';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const IncidentStateEnum = enumOf('IncidentState', incidentStates, 'Where an incident stands.');
export const SeriousnessEnum = enumOf('Seriousness', seriousnessLevels, 'How the committee judges what an incident can do to users.');
export const IncidentReportKindEnum = enumOf('IncidentReportKind', incidentReportKinds, '速報 or 確報.');

@ObjectType('Incident', { description: '情報セキュリティインシデント. What happened to a registered service. Not public.', simpleResolvers: true })
export class IncidentType implements Omit<Incident, 'entryId' | 'providerId'> {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Field(() => RegisterTrackEnum, { description: 'The register of the entry: the grounds of suspension differ.' })
  track!: RegisterTrack;

  @Field(() => IncidentStateEnum, { description: 'Where it stands.' })
  state!: IncidentState;

  @Field(() => DayScalar, { nullable: true, description: 'The day the provider recognised it.' })
  recognisedOn!: LegalDay | null;

  @Field(() => InstantScalar, { nullable: true, description: 'The provider’s first report.' })
  firstReportedAt!: Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'The confirmed report.' })
  confirmedAt!: Instant | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day the support body learned of it in another way.' })
  learnedElsewhereOn!: LegalDay | null;

  @Field(() => String, { description: 'How it learned.' })
  learnedFrom!: string;

  @Field(() => SeriousnessEnum, { nullable: true, description: 'The committee’s judgement.' })
  seriousness!: Seriousness | null;

  @Field(() => String, { description: 'Its reason.' })
  assessmentReason!: string;

  @Field(() => DayScalar, { nullable: true, description: 'When it judged.' })
  assessedOn!: LegalDay | null;

  @Field(() => DayScalar, { nullable: true, description: 'When it was over.' })
  closedOn!: LegalDay | null;
}

@ObjectType('IncidentReport', { description: '情報セキュリティインシデント報告書 (form 7), as sent.', simpleResolvers: true })
export class IncidentReportType implements Omit<IncidentReport, 'incidentId' | 'providerId'> {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => IncidentReportKindEnum, { description: 'First alert or confirmed report.' })
  kind!: IncidentReportKind;

  @Field(() => InstantScalar, { description: 'When it was sent.' })
  reportedAt!: Instant;

  @Field(() => ID, { description: 'Who sent it.' })
  reportedBy!: string;

  @Field(() => String, { description: 'What happened.' })
  whatHappened!: string;

  @Field(() => DayScalar, { nullable: true, description: 'When it happened.' })
  occurredOn!: LegalDay | null;

  @Field(() => String, { description: 'Users it affects.' })
  affectedUsers!: string;

  @Field(() => String, { description: 'Information it affects.' })
  affectedInformation!: string;

  @Field(() => String, { description: 'Its cause.' })
  cause!: string;

  @Field(() => String, { description: 'What is done about it.' })
  measures!: string;

  @Field(() => String, { description: 'Whom to ask.' })
  contact!: string;
}

@ObjectType('IncidentClock', { description: 'Until when reports are due. The numbers of days are platform defaults: the official ones were not found.', simpleResolvers: true })
export class IncidentClockType {
  @Field(() => DayScalar, { nullable: true, description: 'First alert; null while the day of recognition is unknown.' })
  preliminaryDueOn!: LegalDay | null;

  @Field(() => DayScalar, { nullable: true, description: 'Confirmed report.' })
  confirmedDueOn!: LegalDay | null;

  @Field(() => Boolean, { description: 'Whether the confirmed report is late today.' })
  isOverdue!: boolean;
}

@ObjectType('SuspensionGroundVerdict', { description: 'Whether an incident meets a ground of suspension.', simpleResolvers: true })
export class SuspensionGroundVerdictType {
  @Field(() => SuspensionGroundEnum, { description: 'The ground.' })
  ground!: SuspensionGround;

  @Field(() => Boolean, { nullable: true, description: 'Null while it cannot be told.' })
  isMet!: boolean | null;

  @Field(() => [RefusalType], { description: 'What speaks against it.' })
  reasons!: readonly RefusalType[];

  @Field(() => [String], { description: 'What must be known first.' })
  missing!: readonly string[];
}

export const IncidentResult = resultUnion('IncidentResult', IncidentType, 'Incident');
