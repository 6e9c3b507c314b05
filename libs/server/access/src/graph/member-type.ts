import { apiClientStates, apiScopes, duties, memberStates, type ApiClient, type ApiClientState, type ApiScope, type Duty, type Member, type MemberState } from '@toroku/domain-access';
import { enumOf, InstantScalar, resultUnion } from '@toroku/server-graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { OrganisationType } from './organisation-type';

export const DutyEnum = enumOf('Duty', duties, 'What a member does for the organisation.');
export const MemberStateEnum = enumOf('MemberState', memberStates, 'Where a member stands between invitation and removal.');
export const ApiScopeEnum = enumOf('ApiScope', apiScopes, 'What a token lets another system do.');
export const ApiClientStateEnum = enumOf('ApiClientState', apiClientStates, 'Whether another system may still act.');

@ObjectType('Member', { description: '構成員. A person who acts for one organisation.', simpleResolvers: true })
export class MemberType implements Member {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  organisationId!: string;

  @Field(() => String, { description: 'Japanese name.' })
  nameJa!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;

  @Field(() => String, { description: 'Where the invitation went, in lower case.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'Who vouches for the person; null until the first sign-in.' })
  issuer!: string | null;

  subject!: string | null;

  @Field(() => [DutyEnum], { description: 'What the person does for the organisation.' })
  duties!: readonly Duty[];

  @Field(() => MemberStateEnum, { description: 'Invited, active or removed.' })
  state!: MemberState;

  @Field(() => InstantScalar, { description: 'When the person was invited.' })
  invitedAt!: string;
}

@ObjectType('ApiClient', { description: '連携システム. Another system that acts for one organisation.', simpleResolvers: true })
export class ApiClientType implements ApiClient {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  organisationId!: string;

  @Field(() => String, { description: 'Japanese name.' })
  nameJa!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;

  @Field(() => String, { description: 'Who vouches for the system.' })
  issuer!: string;

  @Field(() => String, { description: 'Its client id at the issuer.' })
  subject!: string;

  @Field(() => [ApiScopeEnum], { description: 'What its tokens may be used for at most.' })
  scopes!: readonly ApiScope[];

  @Field(() => [DutyEnum], { description: 'What it does for the organisation.' })
  duties!: readonly Duty[];

  @Field(() => ApiClientStateEnum, { description: 'Active or revoked.' })
  state!: ApiClientState;

  @Field(() => InstantScalar, { description: 'When it was registered.' })
  registeredAt!: string;
}

export const OrganisationResult = resultUnion('OrganisationResult', OrganisationType, 'Organisation');
export const MemberResult = resultUnion('MemberResult', MemberType, 'Member');
export const ApiClientResult = resultUnion('ApiClientResult', ApiClientType, 'ApiClient');
