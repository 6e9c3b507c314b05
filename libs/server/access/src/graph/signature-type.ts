import { signatureKinds, signatureStandings, type Duty, type SignatureKind, type SignatureStanding } from '@toroku/domain-access';
import type { Instant } from '@toroku/kernel';
import { enumOf, InstantScalar } from '@toroku/server-graph';
import { Field, ID, ObjectType } from 'type-graphql';
import { DutyEnum } from './member-type';

export const SignatureKindEnum = enumOf('SignatureKind', signatureKinds, 'What was signed.');
export const SignatureStandingEnum = enumOf('SignatureStanding', signatureStandings, 'Whether what a signature rests on still reads as it did.');

@ObjectType('Signature', { description: '署名の記録. A person’s sign-off of exact bytes. GET /signed/{id} gives them.' })
export class SignatureType {
  @Field(() => ID, { description: 'Its key.' })
  id!: string;

  @Field(() => SignatureKindEnum, { description: 'What was signed.' })
  kind!: SignatureKind;

  @Field(() => ID, { description: 'The statement, the engagement or the report.' })
  subjectId!: string;

  @Field(() => ID, { description: 'The statement that it rests on.' })
  statementId!: string;

  @Field(() => ID, { description: 'The organisation that the person signed for.' })
  organisationId!: string;

  @Field(() => String, { description: 'As the person was called then, in Japanese.' })
  signerNameJa!: string;

  @Field(() => String, { description: 'As the person was called then, in English.' })
  signerNameEn!: string;

  @Field(() => DutyEnum, { description: 'The duty by which they signed.' })
  duty!: Duty;

  @Field(() => InstantScalar, { description: 'When.' })
  signedAt!: Instant;

  @Field(() => String, { description: 'SHA-256 over the canonical text (RFC 8785) of what was signed.' })
  digest!: string;

  @Field(() => SignatureStandingEnum, { description: 'Whether what it rests on still reads as it did then.' })
  standing!: SignatureStanding;
}
