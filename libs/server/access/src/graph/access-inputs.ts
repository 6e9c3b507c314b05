import type { AgencyKind, ApiClientDescription, ApiScope, Duty, FirstAdministrator, Invitation, OrganisationDescription, OrganisationKind } from '@toroku/domain-access';
import { ChangeInputType, CommandInputType } from '@toroku/server-graph';
import { Field, InputType } from 'type-graphql';
import { ApiScopeEnum, DutyEnum } from './member-type';
import { AgencyKindEnum, OrganisationKindEnum } from './organisation-type';

@InputType({ description: 'The first administrator of a new organisation, who invites everybody else.' })
export class FirstAdministratorInput implements FirstAdministrator {
  @Field(() => String, { description: 'Japanese name, at most 200 characters.' })
  nameJa!: string;

  @Field(() => String, { description: 'English name, at most 200 characters.' })
  nameEn!: string;

  @Field(() => String, { description: 'The address that the issuer will have verified at the first sign-in.' })
  email!: string;
}

@InputType({ description: 'An organisation to be made known to the platform.' })
export class RegisterOrganisationInput extends CommandInputType implements OrganisationDescription {
  @Field(() => OrganisationKindEnum, { description: 'What it is in the scheme.' })
  kind!: OrganisationKind;

  @Field(() => AgencyKindEnum, { nullable: true, defaultValue: null, description: 'For agencies, and only for them.' })
  agencyKind!: AgencyKind | null;

  @Field(() => String, { description: 'Japanese name, at most 200 characters.' })
  nameJa!: string;

  @Field(() => String, { description: 'English name, at most 200 characters.' })
  nameEn!: string;

  @Field(() => String, { nullable: true, defaultValue: null, description: '法人番号, 13 half-width digits with the check digit, where it has one.' })
  corporateNumber!: string | null;

  @Field(() => FirstAdministratorInput, { description: 'Who will manage its members.' })
  administrator!: FirstAdministratorInput;
}

@InputType({ description: 'A person to be invited into your organisation.' })
export class InviteMemberInput extends CommandInputType implements Invitation {
  @Field(() => String, { description: 'Japanese name, at most 200 characters.' })
  nameJa!: string;

  @Field(() => String, { description: 'English name, at most 200 characters.' })
  nameEn!: string;

  @Field(() => String, { description: 'The address that the issuer will have verified at the first sign-in.' })
  email!: string;

  @Field(() => [DutyEnum], { description: 'What the person will do; at least one, of those that your kind of organisation has.' })
  duties!: Duty[];
}

@InputType({ description: 'The duties of a member, all of them anew.' })
export class ChangeMemberDutiesInput extends ChangeInputType {
  @Field(() => [DutyEnum], { description: 'At least one, of those that your kind of organisation has.' })
  duties!: Duty[];
}

@InputType({ description: 'Another system that shall act for your organisation.' })
export class RegisterApiClientInput extends CommandInputType implements ApiClientDescription {
  @Field(() => String, { description: 'Japanese name, at most 200 characters.' })
  nameJa!: string;

  @Field(() => String, { description: 'English name, at most 200 characters.' })
  nameEn!: string;

  @Field(() => String, { description: 'Who vouches for the system, as the platform names the issuer.' })
  issuer!: string;

  @Field(() => String, { description: 'Its client id at the issuer.' })
  subject!: string;

  @Field(() => [ApiScopeEnum], { description: 'What its tokens may be used for at most.' })
  scopes!: ApiScope[];

  @Field(() => [DutyEnum], { description: 'What it does; at least one, never the administration of members.' })
  duties!: Duty[];
}
