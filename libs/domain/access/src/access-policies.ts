import { day, type Clause } from '@toroku/kernel';
import type { ApiClient } from './api-client';
import { dutiesOf } from './duty';
import type { Member } from './member';
import { organisationKinds, type OrganisationKind } from './organisation';
import type { Grant, Policy } from './policy';

const members: Clause = { source: 'PLATFORM', edition: day('2022-11-01'), at: 'members', confidence: 'H' };

type OwnedByOrganisation = { readonly organisationId: string } | null;

/** The administrator of whichever kind of organisation, for what is the organisation's own. */
function ownAdministrator<Subject extends OwnedByOrganisation>(isNew: boolean): Policy<Subject>['grants'] {
  const grant = (kind: OrganisationKind): Grant<Subject> => ({ kind, duties: ['ADMINISTRATOR'], ...(isNew ? {} : { of: (subject: Subject) => subject?.organisationId ?? null }) });
  return everyKind(grant);
}

/** The person who was invited, and nobody else. */
function invitedPerson(): Policy<Member | null>['grants'] {
  return everyKind((kind) => ({ kind, duties: dutiesOf[kind], assigned: (member) => (member ? [member.id] : []) }));
}

function everyKind<Subject>(grant: (kind: OrganisationKind) => Grant<Subject>): Policy<Subject>['grants'] {
  const [first, ...others] = organisationKinds;
  return [grant(first), ...others.map(grant)];
}

/** Who may make organisations known. */
export const organisationPolicies = {
  registerOrganisation: { clause: members, grants: [{ kind: 'PLATFORM', duties: ['ADMINISTRATOR'] }] },
} as const satisfies Readonly<Record<string, Policy<null>>>;

/** Who may change members: the organisation's own administrator; an invitation is accepted by the person invited. */
export const memberPolicies = {
  inviteMember: { clause: members, grants: ownAdministrator<Member | null>(true) },
  changeMemberDuties: { clause: members, grants: ownAdministrator<Member | null>(false) },
  removeMember: { clause: members, grants: ownAdministrator<Member | null>(false) },
  acceptInvitation: { clause: members, grants: invitedPerson() },
} as const satisfies Readonly<Record<string, Policy<Member | null>>>;

/** Who may let other systems in: the organisation's own administrator. */
export const apiClientPolicies = {
  registerApiClient: { clause: members, grants: ownAdministrator<ApiClient | null>(true) },
  revokeApiClient: { clause: members, grants: ownAdministrator<ApiClient | null>(false) },
} as const satisfies Readonly<Record<string, Policy<ApiClient | null>>>;

export type OrganisationVerb = keyof typeof organisationPolicies;
export type MemberVerb = keyof typeof memberPolicies;
export type ApiClientVerb = keyof typeof apiClientPolicies;
export type AccessVerb = OrganisationVerb | MemberVerb | ApiClientVerb;
