import { engagementKinds, engagementStates, type Engagement, type EngagementKind, type EngagementState } from '@toroku/domain-audit';
import type { LegalDay } from '@toroku/kernel';
import { DayScalar, enumOf, RefusalType, resultUnion } from '@toroku/server-graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const EngagementStateEnum = enumOf('EngagementState', engagementStates, 'The states of an audit.');
export const EngagementKindEnum = enumOf('EngagementKind', engagementKinds, 'A yearly audit, a re-audit, or an additional audit.');

@ObjectType('Engagement', { description: '監査. One audit of one statement by one audit body, under a private contract.', simpleResolvers: true })
export class EngagementType implements Engagement {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Field(() => String, { description: 'The rule set in force on the day it was proposed.' })
  ruleSetId!: string;

  @Field(() => EngagementKindEnum, { description: 'Yearly, again, or besides.' })
  kind!: EngagementKind;

  @Field(() => ID, { nullable: true, description: 'The engagement that a re-audit or additional audit follows.' })
  basedOnId!: string | null;

  @Field(() => String, { description: 'What a re-audit or additional audit is for.' })
  purpose!: string;

  @Field(() => [String], { description: 'The controls that an additional audit was asked for.' })
  askedControlIds!: readonly string[];

  serviceId!: string;
  providerId!: string;
  auditBodyId!: string;

  @Field(() => ID, { description: 'The statement that is audited.' })
  statementId!: string;

  @Field(() => EngagementStateEnum, { description: 'Where it stands.' })
  state!: EngagementState;

  @Field(() => DayScalar, { description: 'The first day of the assessment period.' })
  periodStartOn!: LegalDay;

  @Field(() => DayScalar, { description: 'The last day of the assessment period, inclusive.' })
  periodEndOn!: LegalDay;

  @Field(() => Int, { description: 'The year in the sequence of the service’s audits, from 1.' })
  year!: number;

  @Field(() => ID, { nullable: true, description: 'The person of the audit body who leads the work.' })
  leadId!: string | null;

  @Field(() => [ID], { description: 'The persons of the audit body who do the work (業務実施者).' })
  memberIds!: readonly string[];

  @Field(() => DayScalar, { description: 'The day of the proposal.' })
  proposedOn!: LegalDay;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the contract: the body accepted.' })
  contractedOn!: LegalDay | null;

  @Field(() => String, { nullable: true, description: 'Why the body declined, or why the provider withdrew.' })
  endReason!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 over the statement that the plan was made for.' })
  statementDigest!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the plan.' })
  plannedOn!: LegalDay | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day the design assessment began.' })
  designBegunOn!: LegalDay | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day the operational assessment began.' })
  operationalBegunOn!: LegalDay | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the Written Representation that counts.' })
  representationSignedOn!: LegalDay | null;

  @Field(() => DayScalar, { description: 'The last day for the report. Platform default: three months after the period; a provider speaks of four.' })
  reportDueOn!: LegalDay;

  @Field(() => DayScalar, { nullable: true, description: 'The day the report was issued.' })
  reportIssuedOn!: LegalDay | null;
}

@ObjectType('EngagementProgress', { description: 'How far the work has come, in controls.', simpleResolvers: true })
export class EngagementProgressType {
  @Field(() => Int, { description: 'Controls in this year’s audit.' })
  inScope!: number;

  @Field(() => Int, { description: 'Those with a design result.' })
  designDone!: number;

  @Field(() => Int, { description: 'Those whose operation is due this year.' })
  operationDue!: number;

  @Field(() => Int, { description: 'Of these, those with an operational result.' })
  operationDone!: number;

  @Field(() => Int, { description: 'Those with an exception.' })
  exceptions!: number;
}

@ObjectType('EngagementCheck', { description: 'The dry run of the report: what stands against issuing it today.', simpleResolvers: true })
export class EngagementCheckType {
  @Field(() => Boolean, { description: 'Whether nothing stands against it.' })
  isMet!: boolean;

  @Field(() => [RefusalType], { description: 'Every reason at once, each with its clause.' })
  unmet!: readonly RefusalType[];
}

export const EngagementResult = resultUnion('EngagementResult', EngagementType, 'Engagement');
