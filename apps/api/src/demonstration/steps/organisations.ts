import { organisationKinds, type Actor } from '@toroku/domain-access';
import { acceptInvitation, changeMemberDuties, inviteMember, registerOrganisation } from '@toroku/server-access';
import { DEMONSTRATION_ISSUER, demonstrationEmail, demonstrationOrganisations, type DemonstrationOrganisation, type DemonstrationPerson } from '../people';
import { peopleOf, type Seed } from '../seed';

/** Every organisation with its people, through the verbs that real ones come by. */
export async function seedOrganisations(seed: Seed): Promise<void> {
  for (const organisation of demonstrationOrganisations) await seedOrganisation(seed, organisation);
}

async function seedOrganisation(seed: Seed, { key, kind, agencyKind, nameJa, nameEn }: DemonstrationOrganisation): Promise<void> {
  const [first, ...others] = peopleOf(key);
  if (!first) throw new Error(`${key} has nobody`);
  const administrator = { nameJa: first.nameJa, nameEn: first.nameEn, email: demonstrationEmail(first) };
  const organisationId = await seed.system(registerOrganisation, { key: `organisation:${key}`, input: { kind, agencyKind: agencyKind ?? null, nameJa, nameEn, corporateNumber: null, administrator } });
  await accept(seed, first, { organisationId, organisationKind: kind });
  await giveDuties(seed, first);
  for (const person of others) {
    const { nameJa: ja, nameEn: en, duties } = person;
    await seed.as(first.key, inviteMember, { key: `invite:${person.key}`, input: { nameJa: ja, nameEn: en, email: demonstrationEmail(person), duties } });
    await accept(seed, person, { organisationId, organisationKind: kind });
  }
}

/** The first sign-in, foretold: the person exists at the demonstration's identity provider under the same key. */
async function accept(seed: Seed, person: DemonstrationPerson, of: Pick<Actor, 'organisationId' | 'organisationKind'>): Promise<void> {
  const email = demonstrationEmail(person);
  const [member] = await seed.look<Pick<Actor, 'id' | 'duties'>>(`select id, duties from member where organisation_id = $1 and email = $2 and state <> 'REMOVED'`, [of.organisationId, email]);
  if (!member) throw new Error(`${person.key} was not invited`);
  const identity = { issuer: DEMONSTRATION_ISSUER, subject: person.key, verifiedEmail: email, kinds: organisationKinds };
  await seed.actor({ kind: 'PERSON', ...of, ...member }, acceptInvitation, { key: `accept:${person.key}`, input: { id: member.id, identity } });
}

async function giveDuties(seed: Seed, { key, duties }: DemonstrationPerson): Promise<void> {
  const actor = await seed.actorOf(key);
  if (duties.length === 1) return;
  await seed.actor(actor, changeMemberDuties, { key: `duties:${key}`, input: { id: actor.id, expectedVersion: 2, duties } });
}
