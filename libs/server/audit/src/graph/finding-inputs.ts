import type { Assessment, FindingSeverity, FindingSource } from '@toroku/domain-audit';
import type { LegalDay } from '@toroku/kernel';
import { ChangeInputType, CommandInputType, DayScalar } from '@toroku/server-graph';
import { Field, ID, InputType } from 'type-graphql';
import { FindingSeverityEnum, FindingSourceEnum } from './finding-type';
import { AssessmentEnum } from './sampling-type';

@InputType({ description: 'Something found against a control.' })
export class RaiseFindingInput extends CommandInputType {
  @Field(() => FindingSourceEnum, { description: 'EXTERNAL: caseId is an engagement. INTERNAL: caseId is an internal audit.' })
  source!: FindingSource;

  @Field(() => ID, { description: 'The engagement or internal audit, which must be under way.' })
  caseId!: string;

  @Field(() => String, { description: 'The control, within the audit.' })
  controlId!: string;

  @Field(() => AssessmentEnum, { nullable: true, description: 'The assessment whose recorded exception it is raised for; left out where there is none.' })
  exceptionOf!: Assessment | null;

  @Field(() => String, { description: 'In a line, at most 200 characters.' })
  title!: string;

  @Field(() => String, { description: 'What was found, at most 10,000 characters.' })
  description!: string;
}

@InputType({ description: 'One of several things found in an engagement.' })
export class FoundInput {
  @Field(() => String, { description: 'The control, within the audit.' })
  controlId!: string;

  @Field(() => String, { description: 'In a line, at most 200 characters.' })
  title!: string;

  @Field(() => String, { description: 'What was found, at most 10,000 characters.' })
  description!: string;
}

@InputType({ description: 'What was found in an engagement, as a workbook brings it.' })
export class RaiseFindingsInput extends CommandInputType {
  @Field(() => ID, { description: 'The engagement, which must be under way.' })
  engagementId!: string;

  @Field(() => [FoundInput], { description: 'All of them, or none.' })
  findings!: readonly FoundInput[];
}

@InputType({ description: 'The auditor’s judgement of a finding.' })
export class ClassifyFindingInput extends ChangeInputType {
  @Field(() => FindingSeverityEnum, { description: 'Minor or not.' })
  severity!: FindingSeverity;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'A step with its reason.' })
export class FindingReasonInput extends ChangeInputType {
  @Field(() => String, { description: 'Why, at most 10,000 characters.' })
  reason!: string;
}

@InputType({ description: 'The provider’s improvement plan.' })
export class SubmitImprovementPlanInput extends ChangeInputType {
  @Field(() => String, { description: 'What will be done, at most 10,000 characters.' })
  measures!: string;

  @Field(() => String, { description: 'Who answers for it, at most 200 characters.' })
  responsiblePerson!: string;

  @Field(() => DayScalar, { description: 'The last day, inclusive, by which the control will be improved.' })
  improveByOn!: LegalDay;
}

@InputType({ description: 'What was done.' })
export class ReportImprovementInput extends ChangeInputType {
  @Field(() => String, { description: 'What was done, at most 10,000 characters.' })
  result!: string;
}

@InputType({ description: 'What the auditor saw of the improvement.' })
export class VerifyImprovementInput extends ChangeInputType {
  @Field(() => Boolean, { description: 'Whether the control is improved; if not, the improvement goes on.' })
  isImproved!: boolean;

  @Field(() => String, { description: 'What was looked at and seen, at most 10,000 characters.' })
  verification!: string;
}
