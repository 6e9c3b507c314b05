import { terminalStates, unreachableStates } from '@toroku/kernel';
import { apiClientPolicies, memberPolicies, organisationPolicies } from './access-policies';
import type { Actor } from './actor';
import { apiClientLifecycle, type ApiClient } from './api-client';
import { duties, dutiesOf, type Duty } from './duty';
import { memberLifecycle, type Member } from './member';
import { organisationKinds, type OrganisationKind } from './organisation';
import { may, type Policy } from './policy';

const OWN = 'own';
const member = { id: 'm', organisationId: OWN } as Member;
const client = { id: 'c', organisationId: OWN } as ApiClient;
const actor = (kind: OrganisationKind, duty: Duty, organisationId = OWN, id = 'somebody'): Actor => ({ kind: 'PERSON', id, organisationId, organisationKind: kind, duties: [duty] });
const everybody = organisationKinds.flatMap((kind) => duties.map((duty) => [kind, duty] as const));

describe('who may change members and systems', () => {
  it.each(everybody)('%s %s: only an administrator', (kind, duty) => {
    const isAdministrator = duty === 'ADMINISTRATOR';
    const asked = [
      may<Member | null>(actor(kind, duty), memberPolicies.inviteMember, null),
      may<Member | null>(actor(kind, duty), memberPolicies.changeMemberDuties, member),
      may<Member | null>(actor(kind, duty), memberPolicies.removeMember, member),
      may<ApiClient | null>(actor(kind, duty), apiClientPolicies.registerApiClient, null),
      may<ApiClient | null>(actor(kind, duty), apiClientPolicies.revokeApiClient, client),
    ];
    expect(asked).toEqual(asked.map(() => isAdministrator));
  });

  it.each(organisationKinds)('an administrator of another %s may not', (kind) => {
    const stranger = actor(kind, 'ADMINISTRATOR', 'another');
    expect(may<Member | null>(stranger, memberPolicies.changeMemberDuties, member)).toBe(false);
    expect(may<Member | null>(stranger, memberPolicies.removeMember, member)).toBe(false);
    expect(may<ApiClient | null>(stranger, apiClientPolicies.revokeApiClient, client)).toBe(false);
  });

  it.each(organisationKinds)('an invitation into a %s is accepted by the person invited alone', (kind) => {
    const [duty] = dutiesOf[kind] as [Duty];
    const policy: Policy<Member | null> = memberPolicies.acceptInvitation;
    expect(may(actor(kind, duty, OWN, 'm'), policy, member)).toBe(true);
    expect(may(actor(kind, duty, OWN, 'other'), policy, member)).toBe(false);
  });

  it.each(everybody)('%s %s makes organisations known only as the administrator of the platform', (kind, duty) => {
    expect(may(actor(kind, duty), organisationPolicies.registerOrganisation, null)).toBe(kind === 'PLATFORM' && duty === 'ADMINISTRATOR');
  });
});

describe.each([memberLifecycle, apiClientLifecycle])('the lifecycle of $noun', (lifecycle) => {
  it('reaches every state and ends in one', () => {
    expect(unreachableStates(lifecycle as typeof memberLifecycle)).toEqual([]);
    expect(terminalStates(lifecycle as typeof memberLifecycle)).toHaveLength(1);
  });
});

describe('duties', () => {
  it('exist for every kind, administration among them', () => {
    for (const kind of organisationKinds) expect(dutiesOf[kind]).toContain('ADMINISTRATOR');
  });
});
