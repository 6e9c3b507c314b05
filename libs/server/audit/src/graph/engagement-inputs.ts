import type { AssessmentResult, Confirmation, ConfirmationCode, CorporateForm, FurtherAudit, ListingDescription, RecordedControlResult } from '@toroku/domain-audit';
import type { LegalDay } from '@toroku/kernel';
import { ChangeInputType, CommandInputType, DayScalar, enumOf } from '@toroku/server-graph';
import { Field, ID, InputType } from 'type-graphql';
import { CorporateFormEnum } from './audit-body-listing-type';
import { ConfirmationCodeEnum } from './audit-report-type';
import { AssessmentResultEnum } from './engagement-line-type';

export const FurtherAuditKindEnum = enumOf('FurtherAuditKind', ['RE_AUDIT', 'ADDITIONAL_AUDIT'], 'The whole scope again, or some controls besides.');

@InputType({ description: 'A decision of the committee on the audit-body list.' })
export class ListAuditBodyInput extends CommandInputType implements ListingDescription {
  @Field(() => ID, { description: 'The audit body.' })
  auditBodyId!: string;

  @Field(() => CorporateFormEnum, { description: 'What kind of corporation it is.' })
  corporateForm!: CorporateForm;

  @Field(() => DayScalar, { description: 'The first day on the list.' })
  listedOn!: LegalDay;

  @Field(() => DayScalar, { description: 'The last day on the list, inclusive.' })
  listedThroughOn!: LegalDay;
}

@InputType({ description: 'A longer listing.' })
export class RenewAuditBodyListingInput extends ChangeInputType {
  @Field(() => DayScalar, { description: 'The new last day, inclusive; later than the present one.' })
  listedThroughOn!: LegalDay;
}

@InputType({ description: 'A change that needs a reason.' })
export class AuditReasonInput extends ChangeInputType {
  @Field(() => String, { description: 'Why, at most 2,000 characters.' })
  reason!: string;
}

@InputType({ description: 'An audit proposed to a body on the list.' })
export class ProposeEngagementInput extends CommandInputType {
  @Field(() => ID, { description: 'The statement to be audited.' })
  statementId!: string;

  @Field(() => ID, { description: 'The audit body.' })
  auditBodyId!: string;
}

@InputType({ description: 'The persons who do the work.' })
export class AssignWorkImplementerInput extends ChangeInputType {
  @Field(() => [ID], { description: 'All of them: members of the audit body.' })
  personIds!: string[];
}

@InputType({ description: 'What was done on one control and what came of it. A result left out keeps what stands.' })
export class ControlResultInput implements RecordedControlResult {
  @Field(() => ID, { description: 'A control in scope.' })
  controlId!: string;

  @Field(() => AssessmentResultEnum, { nullable: true, description: '整備状況評価.' })
  designResult!: AssessmentResult | null;

  @Field(() => String, { nullable: true, description: 'What was done for it; needed with a design result.' })
  designProcedure!: string | null;

  @Field(() => AssessmentResultEnum, { nullable: true, description: '運用状況評価.' })
  operationalResult!: AssessmentResult | null;

  @Field(() => String, { nullable: true, description: 'What was done for it; needed with an operational result.' })
  operationalProcedure!: string | null;
}

@InputType({ description: 'A batch of results.' })
export class RecordControlResultsInput extends ChangeInputType {
  @Field(() => [ControlResultInput], { description: 'At most 1,200.' })
  results!: ControlResultInput[];
}

@InputType({ description: 'The answer to one confirmation.' })
export class ConfirmationInput implements Confirmation {
  @Field(() => ConfirmationCodeEnum, { description: 'Which one.' })
  code!: ConfirmationCode;

  @Field(() => Boolean, { description: 'Whether it is confirmed as it stands.' })
  isConfirmed!: boolean;

  @Field(() => String, { defaultValue: '', description: 'What is to be said besides; needed where it is not confirmed.' })
  explanation!: string;
}

@InputType({ description: 'The Written Representation.' })
export class SignRepresentationInput extends ChangeInputType {
  @Field(() => [ConfirmationInput], { description: 'Each of the eight, once.' })
  confirmations!: ConfirmationInput[];
}

@InputType({ description: 'The report to be issued.' })
export class IssueAuditReportInput extends ChangeInputType {
  @Field(() => String, { nullable: true, description: 'An overall opinion, where there is one.' })
  opinion!: string | null;
}

@InputType({ description: 'The report to be opened.' })
export class OpenAuditReportInput extends CommandInputType {
  @Field(() => ID, { description: 'The report.' })
  id!: string;
}

@InputType({ description: 'A re-audit or an additional audit that follows an issued report.' })
export class OpenAdditionalAuditInput extends ChangeInputType implements FurtherAudit {
  @Field(() => ID, { description: 'The audit body; it may be another one.' })
  auditBodyId!: string;

  @Field(() => FurtherAuditKindEnum, { description: 'The whole scope again, or some controls besides.' })
  kind!: 'RE_AUDIT' | 'ADDITIONAL_AUDIT';

  @Field(() => String, { description: 'What it is for.' })
  purpose!: string;

  @Field(() => [ID], { defaultValue: [], description: 'The controls of an additional audit; none for a re-audit.' })
  askedControlIds!: string[];
}

@InputType({ description: 'A report whose receipt is confirmed.' })
export class ConfirmAuditReportInput extends ChangeInputType {
  @Field(() => String, { description: 'The digest of the report that was read.' })
  digest!: string;
}
