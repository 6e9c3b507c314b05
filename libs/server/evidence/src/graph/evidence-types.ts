import { mediaTypes, scanStates, type EvidenceFile, type EvidenceLink, type MediaType, type ScanState } from '@toroku/domain-evidence';
import type { LegalDay } from '@toroku/kernel';
import { MappedReferenceType, type MappedReference } from '@toroku/server-catalogue';
import { DayScalar, enumOf, InstantScalar, resultUnion } from '@toroku/server-graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { CrosswalkLine } from '../queries/crosswalk';
import type { EvidenceAccess } from '../queries/evidence-accesses';

export const ScanStateEnum = enumOf('ScanState', scanStates, 'What a virus scanner said of a file. Infected files are never kept.');

@ObjectType('EvidenceFile', { description: '証跡ファイル. A file that a provider shows as evidence. Its bytes come from /files/{id} once it was opened.', simpleResolvers: true })
export class EvidenceFileType implements EvidenceFile {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  providerId!: string;

  uploadId!: string;

  @Field(() => String, { description: 'SHA-256 over the bytes, in hexadecimal.' })
  digest!: string;

  @Field(() => Int, { description: 'In bytes.' })
  size!: number;

  @Field(() => String, { description: `Its media type, borne out by its first bytes: one of ${mediaTypes.length}.` })
  mediaType!: MediaType;

  @Field(() => String, { description: 'As its uploader named it.' })
  name!: string;

  @Field(() => ScanStateEnum, { description: 'What a virus scanner said.' })
  scan!: ScanState;

  uploadedById!: string;

  @Field(() => InstantScalar, { description: 'When its last byte had come.' })
  uploadedAt!: string;
}

@ObjectType('EvidenceLink', { description: '証跡の紐付け. A file is evidence of one control of one statement.', simpleResolvers: true })
export class EvidenceLinkType implements EvidenceLink {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  fileId!: string;

  statementId!: string;

  providerId!: string;

  @Field(() => String, { description: '管理策番号.' })
  controlId!: string;

  linkedById!: string;

  @Field(() => DayScalar, { description: 'The day it was linked.' })
  linkedOn!: LegalDay;
}

@ObjectType('CrosswalkLine', { description: 'A control that a certificate of the provider touches. Help for writing and planning: no certificate is accepted in place of the audit (S-157).', simpleResolvers: true })
export class CrosswalkLineType implements CrosswalkLine {
  @Field(() => String, { description: '管理策番号.' })
  controlId!: string;

  @Field(() => Int, { description: 'Chapter 3 to 18.' })
  chapter!: number;

  @Field(() => String, { description: 'Japanese label.' })
  labelJa!: string;

  @Field(() => String, { description: 'English label; may be empty.' })
  labelEn!: string;

  @Field(() => [MappedReferenceType], { description: 'Requirements of the schemes of the certificates in the statement.' })
  mapped!: readonly MappedReference[];

  @Field(() => Int, { description: 'Files linked to the control.' })
  evidence!: number;
}

@ObjectType('EvidenceAccess', { description: 'Somebody opened a file: an entry of the audit.', simpleResolvers: true })
export class EvidenceAccessType implements EvidenceAccess {
  @Field(() => ID, { description: 'Key of the audit entry; also the cursor.' })
  id!: string;

  @Field(() => InstantScalar, { description: 'When.' })
  openedAt!: string;

  @Field(() => String, { description: 'Why, in the words of the person.' })
  purpose!: string;

  @Field(() => String, { description: 'Who: Japanese name at that moment.' })
  openerNameJa!: string;

  @Field(() => String, { description: 'Who: English name at that moment.' })
  openerNameEn!: string;

  organisationId!: string | null;
}

export const EvidenceFileResult = resultUnion('EvidenceFileResult', EvidenceFileType, 'EvidenceFile');
