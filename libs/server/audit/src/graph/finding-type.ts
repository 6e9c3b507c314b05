import { findingSeverities, findingSources, findingStates, type Assessment, type Finding, type FindingDocument, type FindingSeverity, type FindingSource, type FindingState, type ImprovementPlan } from '@toroku/domain-audit';
import type { LegalDay } from '@toroku/kernel';
import { DayScalar, enumOf, resultUnion } from '@toroku/server-graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AssessmentEnum } from './sampling-type';

export const FindingSourceEnum = enumOf('FindingSource', findingSources, 'Whether an audit body or the provider’s internal audit found it.');
export const FindingSeverityEnum = enumOf('FindingSeverity', findingSeverities, 'Whether the finding is minor. An internal one stays minor only with an improvement within two months of the application.');
export const FindingStateEnum = enumOf('FindingState', findingStates, 'Where a finding stands. That it is overdue follows from the day: see isOverdue.');

@ObjectType('FindingDocument', { description: '発見事項の記載. What the auditor wrote of a finding; nobody else writes it.', simpleResolvers: true })
export class FindingDocumentType implements Omit<FindingDocument, 'caseId'> {
  @Field(() => ID, { description: 'The key of the finding.' })
  id!: string;

  @Field(() => ID, { description: 'The organisation that wrote it: the audit body, or the provider for its internal audit.' })
  raisedByOrganisationId!: string;

  @Field(() => String, { description: 'In a line.' })
  title!: string;

  @Field(() => String, { description: 'What was found.' })
  description!: string;

  @Field(() => FindingSeverityEnum, { nullable: true, description: 'Null until it is classified; stays null for a recommendation.' })
  severity!: FindingSeverity | null;

  @Field(() => String, { nullable: true, description: 'Why it is classified so, or why it is a recommendation only.' })
  severityReason!: string | null;

  @Field(() => String, { nullable: true, description: 'What the last plan that was sent back lacked.' })
  planReturnReason!: string | null;

  @Field(() => String, { nullable: true, description: 'What the auditor saw when checking the improvement.' })
  verification!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day the improvement was verified.' })
  verifiedOn!: LegalDay | null;
}

@ObjectType('ImprovementPlan', { description: '改善計画書. The provider’s document on one finding: what will be done, and later what was done.', simpleResolvers: true })
export class ImprovementPlanType implements Omit<ImprovementPlan, 'findingId' | 'caseId'> {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Field(() => ID, { description: 'The provider that wrote it.' })
  providerId!: string;

  @Field(() => String, { description: 'What will be done.' })
  measures!: string;

  @Field(() => String, { description: 'Who answers for it.' })
  responsiblePerson!: string;

  @Field(() => DayScalar, { description: 'The last day, inclusive, by which the control will be improved.' })
  improveByOn!: LegalDay;

  @Field(() => DayScalar, { description: 'The day this plan was submitted.' })
  submittedOn!: LegalDay;

  @Field(() => DayScalar, { nullable: true, description: 'The day the improvement began.' })
  begunOn!: LegalDay | null;

  @Field(() => String, { nullable: true, description: 'What was done, once it is reported.' })
  result!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day the improvement was reported.' })
  improvedOn!: LegalDay | null;
}

@ObjectType('Finding', { description: '発見事項. What an audit found against a control, and how it is improved.', simpleResolvers: true })
export class FindingType implements Finding {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Field(() => FindingSourceEnum, { description: 'External or internal audit.' })
  source!: FindingSource;

  @Field(() => ID, { description: 'The engagement or internal audit it was raised in.' })
  caseId!: string;

  @Field(() => ID, { nullable: true, description: 'The engagement, for an external finding.' })
  engagementId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The internal audit, for an internal finding.' })
  internalAuditId!: string | null;

  @Field(() => ID, { description: 'The service.' })
  serviceId!: string;

  @Field(() => ID, { description: 'The provider, who improves.' })
  providerId!: string;

  @Field(() => ID, { description: 'The organisation that judges it.' })
  raisedByOrganisationId!: string;

  @Field(() => String, { description: 'The control or control objective it is about.' })
  controlId!: string;

  @Field(() => FindingStateEnum, { description: 'Where it stands.' })
  state!: FindingState;

  repeatOf!: string | null;

  @Field(() => AssessmentEnum, { nullable: true, description: 'The assessment whose recorded exception it was raised for; null where it was raised without one.' })
  exceptionOf!: Assessment | null;

  @Field(() => ID, { nullable: true, description: 'The result that records that exception.' })
  resultId!: string | null;

  @Field(() => DayScalar, { description: 'The day it was raised.' })
  raisedOn!: LegalDay;
}

export const FindingResult = resultUnion('FindingResult', FindingType, 'Finding');
