import type { AgencyKind, Organisation, OrganisationKind } from '@toroku/domain-access';
import { agencyKinds, organisationKinds } from '@toroku/domain-access';
import { enumOf, InstantScalar } from '@toroku/server-graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const OrganisationKindEnum = enumOf('OrganisationKind', organisationKinds, 'The kinds of party of the scheme.');
export const AgencyKindEnum = enumOf('AgencyKind', agencyKinds, 'The kinds of procuring agency.');

@ObjectType('Organisation', { description: '組織. A party of the scheme.', simpleResolvers: true })
export class OrganisationType implements Organisation {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Field(() => OrganisationKindEnum, { description: 'What it is in the scheme.' })
  kind!: OrganisationKind;

  @Field(() => AgencyKindEnum, { nullable: true, description: 'Only for agencies.' })
  agencyKind!: AgencyKind | null;

  @Field(() => String, { description: 'Japanese name.' })
  nameJa!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;

  @Field(() => String, { nullable: true, description: '法人番号, 13 digits.' })
  corporateNumber!: string | null;

  @Field(() => InstantScalar, { description: 'When the platform came to know it.' })
  registeredAt!: string;
}
