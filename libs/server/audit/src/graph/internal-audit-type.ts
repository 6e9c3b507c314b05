import { internalAuditStates, internalAuditUnits, workingPapersStates, type InternalAudit, type InternalAuditCoverage, type InternalAuditReport, type InternalAuditResult, type InternalAuditState, type InternalAuditUnit, type PlannedUnit, type UnitCoverage, type WorkingPapers, type WorkingPapersRequest } from '@toroku/domain-audit';
import type { LegalDay } from '@toroku/kernel';
import { DayScalar, enumOf, resultUnion } from '@toroku/server-graph';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const InternalAuditStateEnum = enumOf('InternalAuditState', internalAuditStates, 'Whether form 2-3 has been reported.');
export const InternalAuditUnitEnum = enumOf('InternalAuditUnit', internalAuditUnits, 'What a row of an internal audit stands for: a control objective (3 digits) or a category (2 digits).');
export const WorkingPapersStateEnum = enumOf('WorkingPapersState', workingPapersStates, 'Whether the working papers have been shown.');

@ObjectType('PlannedUnit', { description: 'A row of the three-year plan of an internal audit.', simpleResolvers: true })
export class PlannedUnitType implements PlannedUnit {
  @Field(() => ID, { description: 'The control objective, or the category where rows are rolled up.' })
  unitId!: string;

  @Field(() => Int, { description: 'The year that audits it, counted like the audit’s own.' })
  year!: number;

  @Field(() => [String], { description: 'Who audits it; empty while not named.' })
  performers!: readonly string[];

  @Field(() => [String], { description: 'Who operates it or answers for it: none of the performers may be among them.' })
  operatedBy!: readonly string[];
}

@ObjectType('InternalAuditResult', { description: '内部監査結果. The result for one unit: a row of the annex to form 2-3.', simpleResolvers: true })
export class InternalAuditResultType implements Omit<InternalAuditResult, 'internalAuditId' | 'providerId'> {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => ID, { description: 'The control objective, or the category where rows are rolled up.' })
  unitId!: string;

  @Field(() => [String], { description: 'Who audited it.' })
  performers!: readonly string[];

  @Field(() => DayScalar, { description: 'The day it was audited.' })
  auditedOn!: LegalDay;

  @Field(() => String, { description: 'How it was audited, e.g. by a sample test.' })
  method!: string;

  @Field(() => String, { description: 'Summary of the result.' })
  summary!: string;
}

@ObjectType('InternalAuditReport', { description: '内部監査に係る報告書（様式2-3）. What was reported, frozen.', simpleResolvers: true })
export class InternalAuditReportType implements Omit<InternalAuditReport, 'providerId'> {
  @Field(() => ID, { description: 'The key of the internal audit.' })
  id!: string;

  @Field(() => GraphQLJSONObject, { description: 'Form 2-3 and its annex as content: organisation, method, plan, results, findings.' })
  content!: object;

  @Field(() => String, { description: 'SHA-256 over the content.' })
  digest!: string;

  @Field(() => DayScalar, { description: 'The day of the report.' })
  reportedOn!: LegalDay;
}

@ObjectType('UnitCoverage', { description: 'When one unit was and will be audited.', simpleResolvers: true })
export class UnitCoverageType implements UnitCoverage {
  @Field(() => ID, { description: 'The control objective, or the category where rows are rolled up.' })
  unitId!: string;

  @Field(() => [Int], { description: 'The years with a result.' })
  auditedInYears!: readonly number[];

  @Field(() => Int, { nullable: true, description: 'The planned year, this one or later; null when the plan does not name it.' })
  plannedInYear!: number | null;

  @Field(() => Boolean, { description: 'Whether any of these years counts.' })
  isCovered!: boolean;
}

@ObjectType('InternalAuditCoverage', { description: '内部監査の網羅状況. The three years that count, unit by unit.', simpleResolvers: true })
export class InternalAuditCoverageType implements InternalAuditCoverage {
  @Field(() => Int, { description: 'The first year that counts.' })
  fromYear!: number;

  @Field(() => Int, { description: 'The last year that counts.' })
  throughYear!: number;

  @Field(() => InternalAuditUnitEnum, { description: 'What a row stands for.' })
  unit!: InternalAuditUnit;

  @Field(() => [UnitCoverageType], { description: 'Every implemented unit in catalogue order.' })
  units!: readonly UnitCoverageType[];

  @Field(() => [ID], { description: 'The implemented units that no counting year audits.' })
  gaps!: readonly string[];

  @Field(() => [ID], { description: 'Units with a performer of which nobody is stated to operate them: whether the performer is independent cannot be told.' })
  withoutOperator!: readonly string[];
}

@ObjectType('WorkingPapers', { description: '内部監査調書. What the provider shows of what lies behind its report.', simpleResolvers: true })
export class WorkingPapersType implements Omit<WorkingPapers, 'internalAuditId' | 'providerId'> {
  @Field(() => ID, { description: 'The key of the request.' })
  id!: string;

  @Field(() => String, { description: 'The papers as text.' })
  content!: string;

  @Field(() => String, { description: 'Where the originals can be seen; empty when the content is all.' })
  reference!: string;

  @Field(() => DayScalar, { description: 'The day they were shown.' })
  providedOn!: LegalDay;
}

@ObjectType('WorkingPapersRequest', { description: '内部監査調書の提示の求め. The support body doubts a report and asks for the working papers.', simpleResolvers: true })
export class WorkingPapersRequestType implements WorkingPapersRequest {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Never raised: a request is not changed.' })
  version!: number;

  @Field(() => ID, { description: 'The internal audit in doubt.' })
  internalAuditId!: string;

  @Field(() => ID, { description: 'The provider that is asked.' })
  providerId!: string;

  @Field(() => ID, { description: 'The organisation that asks.' })
  requestedById!: string;

  @Field(() => String, { description: 'What is in doubt.' })
  reason!: string;

  @Field(() => DayScalar, { description: 'The day of the request.' })
  requestedOn!: LegalDay;
}

@ObjectType('InternalAudit', { description: '内部監査. One year’s internal audit of a service by its provider, the source of form 2-3.', simpleResolvers: true })
export class InternalAuditType implements InternalAudit {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Field(() => String, { description: 'The rule set it is judged by.' })
  ruleSetId!: string;

  @Field(() => ID, { description: 'The service.' })
  serviceId!: string;

  @Field(() => ID, { description: 'The provider.' })
  providerId!: string;

  @Field(() => ID, { description: 'The statement that tells which objectives are implemented.' })
  statementId!: string;

  @Field(() => Int, { description: 'The service’s first internal audit is year 1.' })
  year!: number;

  @Field(() => DayScalar, { description: 'First day of the period.' })
  fromOn!: LegalDay;

  @Field(() => DayScalar, { description: 'Last day of the period, inclusive.' })
  throughOn!: LegalDay;

  @Field(() => InternalAuditStateEnum, { description: 'Under way or reported.' })
  state!: InternalAuditState;

  @Field(() => String, { description: '監査体制. Empty while not stated.' })
  organisation!: string;

  @Field(() => String, { description: 'Who leads it. Empty while not stated.' })
  responsiblePerson!: string;

  @Field(() => [String], { description: 'Who performs it.' })
  performers!: readonly string[];

  @Field(() => String, { description: '監査の方法. Empty while not stated.' })
  method!: string;

  @Field(() => [PlannedUnitType], { description: 'The plan for this year and the two after it; at first as the platform proposes it.' })
  plan!: readonly PlannedUnitType[];

  @Field(() => DayScalar, { description: 'The day it was opened.' })
  openedOn!: LegalDay;

  @Field(() => DayScalar, { nullable: true, description: 'The day it was reported.' })
  reportedOn!: LegalDay | null;
}

export const InternalAuditAnswer = resultUnion('InternalAuditAnswer', InternalAuditType, 'InternalAudit');
export const WorkingPapersRequestResult = resultUnion('WorkingPapersRequestResult', WorkingPapersRequestType, 'WorkingPapersRequest');
