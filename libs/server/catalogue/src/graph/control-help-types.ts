import { certificateSchemes, type CertificateScheme } from '@toroku/domain-catalogue';
import type { LegalDay } from '@toroku/kernel';
import { CommandInputType, DayScalar, enumOf } from '@toroku/server-graph';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { ControlHelp, LoadedHelp, MappedReference } from '../queries/control-help';

export const CertificateSchemeEnum = enumOf('CertificateScheme', certificateSchemes, 'Schemes whose certificates providers bring along. None is accepted in place of the audit (S-157).');

@ObjectType('ControlGuidance', { description: '管理策の手引き, as an operator loaded it.', simpleResolvers: true })
export class ControlGuidanceType {
  @Field(() => String, { description: 'In Japanese.' })
  textJa!: string;

  @Field(() => String, { description: 'In English; may be empty.' })
  textEn!: string;

  @Field(() => String, { description: 'The paper it was taken from.' })
  source!: string;
}

@ObjectType('MappedReference', { description: 'A requirement of another scheme that touches a control.', simpleResolvers: true })
export class MappedReferenceType implements MappedReference {
  @Field(() => CertificateSchemeEnum, { description: 'The scheme.' })
  scheme!: CertificateScheme;

  @Field(() => String, { description: 'The requirement, as its scheme numbers it.' })
  reference!: string;
}

@ObjectType('ControlHelp', { description: 'What helps with one control.', simpleResolvers: true })
export class ControlHelpType implements ControlHelp {
  @Field(() => ControlGuidanceType, { nullable: true, description: 'Null where nothing was loaded.' })
  guidance!: ControlGuidanceType | null;

  @Field(() => [MappedReferenceType], { description: 'Requirements of other schemes that touch it. Help for writing and planning: no certificate is accepted in place of the audit (S-157).' })
  mapped!: readonly MappedReference[];
}

@ObjectType('LoadedHelp', { description: 'A file of help that is loaded.', simpleResolvers: true })
export class LoadedHelpType implements LoadedHelp {
  @Field(() => String, { description: 'The edition whose controls it is about.' })
  editionId!: string;

  @Field(() => CertificateSchemeEnum, { nullable: true, description: 'Null for guidance; else the scheme of a mapping.' })
  scheme!: CertificateScheme | null;

  @Field(() => String, { description: 'The paper it was taken from.' })
  source!: string;

  @Field(() => DayScalar, { description: 'The day it was loaded.' })
  loadedOn!: LegalDay;

  @Field(() => Int, { description: 'How many lines it has.' })
  lines!: number;
}

@InputType({ description: 'Guidance for the controls of an edition, as CSV.' })
export class LoadControlGuidanceInput extends CommandInputType {
  @Field(() => String, { description: 'The edition: 2022-04.' })
  editionId!: string;

  @Field(() => String, { description: 'The paper it was taken from.' })
  source!: string;

  @Field(() => String, { description: 'UTF-8 with the columns control_id, text_ja, text_en; takes the place of what was loaded before.' })
  csv!: string;
}

@InputType({ description: 'The mapping of another scheme to the controls of an edition, as CSV.' })
export class LoadCertificateMappingInput extends CommandInputType {
  @Field(() => String, { description: 'The edition: 2022-04.' })
  editionId!: string;

  @Field(() => CertificateSchemeEnum, { description: 'The other scheme.' })
  scheme!: CertificateScheme;

  @Field(() => String, { description: 'The paper it was taken from.' })
  source!: string;

  @Field(() => String, { description: 'UTF-8 with the columns reference, control_id; takes the place of what was loaded for the scheme before.' })
  csv!: string;
}
