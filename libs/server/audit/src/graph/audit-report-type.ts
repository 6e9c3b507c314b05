import { confirmationCodes, type AuditReport, type AuditReportContent, type Confirmation, type ConfirmationCode, type Representation } from '@toroku/domain-audit';
import type { LegalDay } from '@toroku/kernel';
import { DayScalar, enumOf, resultUnion } from '@toroku/server-graph';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';

export const ConfirmationCodeEnum = enumOf('ConfirmationCode', confirmationCodes, 'The eight confirmations of the Written Representation.');

@ObjectType('Confirmation', { description: 'The answer to one confirmation.', simpleResolvers: true })
export class ConfirmationType implements Confirmation {
  @Field(() => ConfirmationCodeEnum, { description: 'Which one.' })
  code!: ConfirmationCode;

  @Field(() => Boolean, { description: 'Whether it is confirmed as it stands.' })
  isConfirmed!: boolean;

  @Field(() => String, { description: 'What is said besides; never empty where it is not confirmed.' })
  explanation!: string;
}

@ObjectType('Representation', { description: '経営者確認書. The provider’s representative to the audit body.', simpleResolvers: true })
export class RepresentationType implements Omit<Representation, 'engagementId' | 'providerId'> {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => [ConfirmationType], { description: 'The eight answers.' })
  confirmations!: readonly ConfirmationType[];

  @Field(() => ID, { description: 'Who signed.' })
  signedById!: string;

  @Field(() => DayScalar, { description: 'When.' })
  signedOn!: LegalDay;
}

@ObjectType('AuditReport', { description: '実施結果報告書, its cover: what it says is opened by openAuditReport, on record.', simpleResolvers: true })
export class AuditReportType implements Omit<AuditReport, 'engagementId' | 'auditBodyId' | 'providerId' | 'content' | 'opinion'> {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => String, { description: 'SHA-256 over what it says.' })
  digest!: string;

  @Field(() => ID, { description: 'Who issued it.' })
  issuedById!: string;

  @Field(() => DayScalar, { description: 'When.' })
  issuedOn!: LegalDay;
}

@ObjectType('OpenedAuditReport', { description: '実施結果報告書, opened: who opened it, and when, is on record. Not public.', simpleResolvers: true })
export class OpenedAuditReportType extends AuditReportType {
  @Field(() => GraphQLJSONObject, { description: 'The whole report as issued: engagement, controls with results, findings, representation.' })
  content!: AuditReportContent;

  @Field(() => String, { description: 'The overall opinion; empty where none was given.' })
  opinion!: string;
}

export const OpenedAuditReportResult = resultUnion('OpenedAuditReportResult', OpenedAuditReportType, 'OpenedAuditReport');
