import { corporateForms, type AuditBodyListing, type CorporateForm } from '@toroku/domain-audit';
import type { LegalDay } from '@toroku/kernel';
import { DayScalar, enumOf, resultUnion } from '@toroku/server-graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const CorporateFormEnum = enumOf('CorporateForm', corporateForms, 'What kind of corporation a body is.');

@ObjectType('AuditBodyListing', { description: '監査機関リストの記載. One period for which a body stands on the audit-body list.', simpleResolvers: true })
export class AuditBodyListingType implements AuditBodyListing {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Field(() => ID, { description: 'The audit body.' })
  auditBodyId!: string;

  @Field(() => CorporateFormEnum, { description: 'Only audit corporations are taken for now.' })
  corporateForm!: CorporateForm;

  @Field(() => DayScalar, { description: 'The first day on the list.' })
  listedOn!: LegalDay;

  @Field(() => DayScalar, { description: 'The last day on the list, inclusive.' })
  listedThroughOn!: LegalDay;

  @Field(() => DayScalar, { nullable: true, description: 'The first day off the list before its time; null when it was not removed.' })
  removedOn!: LegalDay | null;

  @Field(() => String, { nullable: true, description: 'Why it was removed.' })
  removalReason!: string | null;
}

export const AuditBodyListingResult = resultUnion('AuditBodyListingResult', AuditBodyListingType, 'AuditBodyListing');
