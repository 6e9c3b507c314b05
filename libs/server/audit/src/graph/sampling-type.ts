import {
  assessments,
  controlFrequencies,
  sampleOutcomes,
  sampleSelections,
  type Assessment,
  type AuditReportContent,
  type ControlFrequency,
  type ExceptionItem,
  type Population,
  type Sample,
  type SampleItem,
  type SampleOutcome,
  type SampleSelection,
  type SampleSizeRow,
} from '@toroku/domain-audit';
import type { LegalDay } from '@toroku/kernel';
import { ClauseType, DayScalar, enumOf, RefusalType } from '@toroku/server-graph';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { LabelledException } from '../queries/audit-exceptions';
import type { RehearsedReport } from '../queries/audit-report-rehearsal';

export const ControlFrequencyEnum = enumOf('ControlFrequency', controlFrequencies, 'How often a control operates.');
export const SampleSelectionEnum = enumOf('SampleSelection', sampleSelections, 'How the items of a sample were chosen.');
export const SampleOutcomeEnum = enumOf('SampleOutcome', sampleOutcomes, 'What the test of one item came to.');
export const AssessmentEnum = enumOf('Assessment', assessments, 'Of design or of operation.');

@ObjectType('SampleItem', { description: 'One item that was drawn.', simpleResolvers: true })
export class SampleItemType implements SampleItem {
  @Field(() => String, { description: 'What names it in the population.' })
  reference!: string;

  @Field(() => SampleOutcomeEnum, { nullable: true, description: 'Null until it is tested.' })
  outcome!: SampleOutcome | null;

  @Field(() => String, { description: 'What was seen; never empty for an exception.' })
  note!: string;
}

@ObjectType('AuditSample', { description: 'サンプル. The items drawn from one population for the operational procedure on one control.', simpleResolvers: true })
export class SampleType implements Omit<Sample, 'engagementId' | 'auditBodyId'> {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => ID, { description: 'The population.' })
  populationId!: string;

  @Field(() => ID, { description: 'The control.' })
  controlId!: string;

  @Field(() => SampleSelectionEnum, { description: 'How they were chosen.' })
  selection!: SampleSelection;

  @Field(() => String, { description: 'How, in words.' })
  selectionNote!: string;

  @Field(() => String, { description: 'Why there are fewer than the table says; empty where there are not.' })
  sizeReason!: string;

  @Field(() => [SampleItemType], { description: 'The items.' })
  items!: readonly SampleItemType[];

  @Field(() => ID, { description: 'Who recorded it.' })
  recordedById!: string;

  @Field(() => DayScalar, { description: 'When.' })
  recordedOn!: LegalDay;
}

@ObjectType('AuditPopulation', { description: '母集団. What an operational assessment draws from; one may serve several controls of the audit.', simpleResolvers: true })
export class PopulationType implements Omit<Population, 'engagementId' | 'auditBodyId'> {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => String, { description: 'In a line.' })
  name!: string;

  @Field(() => DayScalar, { description: 'Its first day.' })
  fromOn!: LegalDay;

  @Field(() => DayScalar, { description: 'Its last day, inclusive.' })
  throughOn!: LegalDay;

  @Field(() => String, { description: 'Where the list comes from, and how it was seen to be complete.' })
  source!: string;

  @Field(() => Int, { description: 'How many items it has.' })
  size!: number;

  @Field(() => ControlFrequencyEnum, { description: 'How often the control operates.' })
  frequency!: ControlFrequency;

  @Field(() => [ID], { description: 'The controls it serves.' })
  controlIds!: readonly string[];

  @Field(() => ID, { description: 'Who recorded it.' })
  recordedById!: string;

  @Field(() => DayScalar, { description: 'When.' })
  recordedOn!: LegalDay;
}

@ObjectType('SampleSize', { description: 'One line of the table of sample sizes.', simpleResolvers: true })
export class SampleSizeType implements SampleSizeRow {
  @Field(() => ControlFrequencyEnum, { description: 'How often the control operates.' })
  frequency!: ControlFrequency;

  @Field(() => Int, { description: 'From how many times a control on occasion is read by this line.' })
  occurrences!: number;

  @Field(() => Int, { description: 'How many items are drawn, or all where there are fewer.' })
  size!: number;
}

@ObjectType('SampleSizeTable', { description: 'サンプル数の目安. The table in force for an audit.', simpleResolvers: true })
export class SampleSizeTableType {
  @Field(() => [SampleSizeType], { description: 'Its lines.' })
  rows!: readonly SampleSizeType[];

  @Field(() => ClauseType, { nullable: true, description: 'Where the table of the rule set comes from: no official number was found, so it is a platform default. Null of a table that the audit body set.' })
  clause?: ClauseType | null;

  @Field(() => String, { nullable: true, description: 'Where the table of the audit body comes from, in its words. Null of the rule set’s.' })
  basis?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'When the audit body set it.' })
  setOn?: LegalDay | null;
}

@ObjectType('AuditExceptionItem', { description: 'A deviating item with its population.', simpleResolvers: true })
export class ExceptionItemType implements ExceptionItem {
  @Field(() => String, { description: 'The name of the population.' })
  population!: string;

  @Field(() => String, { description: 'What names the item.' })
  reference!: string;

  @Field(() => String, { description: 'What was seen.' })
  note!: string;
}

@ObjectType('AuditException', { description: '例外. An exception recorded on a control, with everything that a finding on it says.', simpleResolvers: true })
export class AuditExceptionType implements Omit<LabelledException, 'labelJa' | 'labelEn'> {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;

  @Field(() => AssessmentEnum, { description: 'Of design or of operation.' })
  assessment!: Assessment;

  @Field(() => String, { description: 'What was done.' })
  procedure!: string;

  @Field(() => [ExceptionItemType], { description: 'The deviating items of its samples.' })
  items!: readonly ExceptionItemType[];

  @Field(() => ID, { nullable: true, description: 'The finding that answers for it; null while there is none.' })
  findingId!: string | null;
}

@ObjectType('LabelledAuditException', { description: 'An exception with its control in words.', simpleResolvers: true })
export class LabelledExceptionType extends AuditExceptionType implements LabelledException {
  @Field(() => String, { description: 'The control’s label in Japanese, in the catalogue’s words.' })
  labelJa!: string;

  @Field(() => String, { description: 'In English.' })
  labelEn!: string;
}

@ObjectType('AuditReportRehearsal', { description: '報告書の下読み. What issuing the report today would come to. Nothing is sent and nothing is kept.', simpleResolvers: true })
export class RehearsedReportType implements RehearsedReport {
  @Field(() => DayScalar, { description: 'The day it is for.' })
  on!: LegalDay;

  @Field(() => [RefusalType], { description: 'Every reason against issuing it at once, each with its clause; none: it could be issued.' })
  unmet!: readonly (RefusalType & RehearsedReport['unmet'][number])[];

  @Field(() => GraphQLJSONObject, { description: 'The report as it would be frozen: engagement, controls with results, samples, findings, representation.' })
  content!: AuditReportContent;

  @Field(() => String, { description: 'SHA-256 over that content.' })
  digest!: string;
}
