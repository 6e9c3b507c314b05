import { attachmentLanguages, statementAttachments, translationStates, type AttachmentLanguage, type ReferenceTranslation, type StatementAttachment, type TranslationState } from '@toroku/domain-statement';
import type { LegalDay } from '@toroku/kernel';
import { ChangeInputType, DayScalar, enumOf } from '@toroku/server-graph';
import { Field, InputType, ObjectType } from 'type-graphql';
import type { AttachmentLine } from '../queries/statement-attachments';

export const StatementAttachmentNameEnum = enumOf('StatementAttachmentName', statementAttachments, 'Which attachment of a statement.');
export const AttachmentLanguageEnum = enumOf('AttachmentLanguage', attachmentLanguages, 'The language of an attachment.');
export const TranslationStateEnum = enumOf('TranslationState', translationStates, 'Where a reference translation stands: REQUESTED and STALE await the provider.');

@InputType({ description: 'An attachment that is wanted in Japanese.' })
export class RequestReferenceTranslationInput extends ChangeInputType {
  @Field(() => StatementAttachmentNameEnum, { description: 'Which attachment.' })
  attachment!: StatementAttachment;
}

@InputType({ description: 'A reference translation.' })
export class ProvideReferenceTranslationInput extends ChangeInputType {
  @Field(() => StatementAttachmentNameEnum, { description: 'Which attachment.' })
  attachment!: StatementAttachment;

  @Field(() => String, { description: 'What it says in Japanese, at most 20,000 characters.' })
  text!: string;
}

@ObjectType('ReferenceTranslation', { description: '参考和訳. The latest one that was given.', simpleResolvers: true })
export class ReferenceTranslationType implements Pick<ReferenceTranslation, 'text' | 'providedOn'> {
  @Field(() => String, { description: 'What the attachment says in Japanese.' })
  text!: string;

  @Field(() => DayScalar, { description: 'The day it was given.' })
  providedOn!: LegalDay;
}

@ObjectType('StatementAttachment', { description: '言明書の別添. May be in English; a Japanese reference translation may then be asked for (LIU rules 7.10, S-010).', simpleResolvers: true })
export class StatementAttachmentType implements AttachmentLine {
  @Field(() => StatementAttachmentNameEnum, { description: 'Which attachment.' })
  attachment!: StatementAttachment;

  @Field(() => String, { description: 'What it says, as written.' })
  text!: string;

  @Field(() => AttachmentLanguageEnum, { nullable: true, description: 'Its language; null while it is empty.' })
  language!: AttachmentLanguage | null;

  @Field(() => TranslationStateEnum, { description: 'Where its reference translation stands.' })
  translationState!: TranslationState;

  @Field(() => DayScalar, { nullable: true, description: 'The day a translation was first asked for.' })
  requestedOn!: LegalDay | null;

  @Field(() => ReferenceTranslationType, { nullable: true, description: 'The latest translation, also a stale one; null before the first.' })
  translation!: Pick<ReferenceTranslation, 'text' | 'providedOn'> | null;

  @Field(() => [String], { description: 'The verbs you may ask for now.' })
  viewerMay!: readonly string[];
}
