import type { AskedPlan, InternalAuditPeriod, PlannedUnit, RecordedResult, ShownPapers } from '@toroku/domain-audit';
import type { LegalDay } from '@toroku/kernel';
import { ChangeInputType, CommandInputType, DayScalar } from '@toroku/server-graph';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'The period whose internal audit begins.' })
export class OpenInternalAuditInput extends CommandInputType implements InternalAuditPeriod {
  @Field(() => ID, { description: 'The statement that tells which control objectives are implemented.' })
  statementId!: string;

  @Field(() => DayScalar, { description: 'First day of the period.' })
  fromOn!: LegalDay;

  @Field(() => DayScalar, { description: 'Last day of the period, inclusive.' })
  throughOn!: LegalDay;
}

@InputType({ description: 'A row of the plan.' })
export class PlannedUnitInput implements PlannedUnit {
  @Field(() => ID, { description: 'The control objective, or the category where rows are rolled up.' })
  unitId!: string;

  @Field(() => Int, { description: 'This year or one of the two after it.' })
  year!: number;

  @Field(() => [String], { defaultValue: [], description: 'Who audits it; each is among the performers of the audit.' })
  performers!: readonly string[];

  @Field(() => [String], { defaultValue: [], description: 'Who operates it or answers for it.' })
  operatedBy!: readonly string[];
}

@InputType({ description: 'Organisation, method and plan of an internal audit: the provider’s choice.' })
export class PlanInternalAuditInput extends ChangeInputType implements AskedPlan {
  @Field(() => String, { description: '監査体制. May stay empty until the report.' })
  organisation!: string;

  @Field(() => String, { description: 'Who leads it. May stay empty until the report.' })
  responsiblePerson!: string;

  @Field(() => [String], { description: 'Who performs it, at most 100.' })
  performers!: readonly string[];

  @Field(() => String, { description: '監査の方法, e.g. whether samples are tested. May stay empty until the report.' })
  method!: string;

  @Field(() => [PlannedUnitInput], { nullable: true, description: 'The whole plan anew; without it the plan stays as it is.' })
  plan!: PlannedUnitInput[] | null;
}

@InputType({ description: 'The result for one unit.' })
export class InternalAuditResultInput implements RecordedResult {
  @Field(() => ID, { description: 'The control objective, or the category where rows are rolled up.' })
  unitId!: string;

  @Field(() => [String], { description: 'Who audited it; each is among the performers of the audit.' })
  performers!: readonly string[];

  @Field(() => DayScalar, { description: 'The day it was audited, within the period.' })
  auditedOn!: LegalDay;

  @Field(() => String, { description: 'How it was audited, at most 4,000 characters.' })
  method!: string;

  @Field(() => String, { description: 'Summary of the result, at most 4,000 characters.' })
  summary!: string;
}

@InputType({ description: 'Results of an internal audit, many at once.' })
export class RecordInternalAuditResultsInput extends ChangeInputType {
  @Field(() => [InternalAuditResultInput], { description: 'At most 300; a unit recorded before is replaced.' })
  results!: InternalAuditResultInput[];
}

@InputType({ description: 'A request for working papers.' })
export class RequestWorkingPapersInput extends ChangeInputType {
  @Field(() => String, { description: 'What is in doubt, at most 10,000 characters.' })
  reason!: string;
}

@InputType({ description: 'Working papers in answer to a request.' })
export class ProvideWorkingPapersInput extends ChangeInputType implements ShownPapers {
  @Field(() => String, { description: 'The papers as text, at most 200,000 characters.' })
  content!: string;

  @Field(() => String, { defaultValue: '', description: 'Where the originals can be seen.' })
  reference!: string;
}
