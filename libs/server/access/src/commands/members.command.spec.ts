import type { Actor, Member } from '@toroku/domain-access';
import { day } from '@toroku/kernel';
import { Refused } from '@toroku/gate';
import { anActor, House } from '@toroku/testing';
import { accessTables } from '../index';
import { acceptInvitation } from './accept-invitation';
import { changeMemberDuties } from './change-member-duties';
import { inviteMember } from './invite-member';
import { registerApiClient } from './register-api-client';
import { registerOrganisation } from './register-organisation';
import { removeMember } from './remove-member';
import { revokeApiClient } from './revoke-api-client';

const ISSUER = 'https://issuer.example';
const platform = anActor('PLATFORM', 'Platform');
const organisation = { kind: 'CSP' as const, agencyKind: null, nameJa: '青空', nameEn: 'Aozora', corporateNumber: null };
const person = (name: string) => ({ nameJa: name, nameEn: name, email: `${name}@aozora.example` });

describe('the members of an organisation', () => {
  let house: House;
  let organisationId: string;

  beforeAll(async () => {
    house = await House.open(accessTables, day('2022-11-10'));
    await house.truth(`insert into organisation values ($1, 1, 'PLATFORM', null, '基盤', 'Platform', null, now())`, [platform.organisationId]);
  });
  beforeEach(async () => {
    organisationId = (await house.done(platform, registerOrganisation, { ...organisation, administrator: person('first') })).id;
  });
  afterEach(() => house.truth(`delete from member`));
  afterAll(() => house.close());

  const actorOf = (member: Member): Actor => ({ kind: 'PERSON', id: member.id, organisationId: member.organisationId, organisationKind: 'CSP', duties: member.duties });
  const rowOf = async (name: string): Promise<Member> => {
    const [row] = await house.truth<Member>(`select *, organisation_id as "organisationId" from member where email = $1 and organisation_id = $2`, [`${name}@aozora.example`, organisationId]);
    return row as Member;
  };
  const signedIn = async (name: string): Promise<Actor> => {
    const member = await rowOf(name);
    const identity = { issuer: ISSUER, subject: `${organisationId}/${name}`, verifiedEmail: member.email, kinds: ['CSP' as const] };
    return actorOf(await house.done(actorOf(member), acceptInvitation, { id: member.id, identity }));
  };

  it('begin with the first administrator, invited by the platform', async () => {
    expect(await rowOf('first')).toMatchObject({ state: 'INVITED', duties: ['ADMINISTRATOR'], issuer: null, version: 1 });
  });

  it('are invited by an administrator and active from the first sign-in', async () => {
    const administrator = await signedIn('first');
    const invited = await house.done(administrator, inviteMember, { ...person('hana'), email: 'HANA@aozora.example ', duties: ['STATEMENT_AUTHOR', 'STATEMENT_AUTHOR'] });
    expect(invited).toMatchObject({ state: 'INVITED', email: 'hana@aozora.example', duties: ['STATEMENT_AUTHOR'], organisationId });
    expect((await signedIn('hana')).duties).toEqual(['STATEMENT_AUTHOR']);
    expect(await rowOf('hana')).toMatchObject({ state: 'ACTIVE', issuer: ISSUER });
  });

  it('are refused with every reason at once', async () => {
    const administrator = await signedIn('first');
    expect(await house.refusalCodes(administrator, inviteMember, { nameJa: '', nameEn: 'A', email: 'nobody', duties: ['ASSESSOR'] })).toEqual(['TEXT_MISSING', 'EMAIL_MALFORMED', 'DUTY_NOT_IN_KIND']);
    expect(await house.refusalCodes(administrator, inviteMember, { ...person('first'), duties: [] })).toEqual(['DUTIES_MISSING', 'MEMBER_ALREADY_THERE']);
  });

  it('are invited once when two administrators invite at once', async () => {
    const administrator = await signedIn('first');
    const invite = () => house.run(administrator, inviteMember, { ...person('twice'), duties: ['REPRESENTATIVE'] });
    const results = await Promise.all([invite(), invite()]);
    expect(results.filter((result) => result instanceof Refused)).toHaveLength(1);
  });

  it('always keep an administrator', async () => {
    const administrator = await signedIn('first');
    const change = { id: administrator.id, expectedVersion: 2 };
    expect(await house.refusalCodes(administrator, changeMemberDuties, { ...change, duties: ['REPRESENTATIVE'] })).toEqual(['LAST_ADMINISTRATOR']);
    expect(await house.refusalCodes(administrator, removeMember, change)).toEqual(['LAST_ADMINISTRATOR']);
  });

  it('keep an administrator when two remove each other at once', async () => {
    const one = await signedIn('first');
    await house.done(one, inviteMember, { ...person('second'), duties: ['ADMINISTRATOR'] });
    const other = await signedIn('second');
    const results = await Promise.all([
      house.run(one, removeMember, { id: other.id, expectedVersion: 2 }),
      house.run(other, removeMember, { id: one.id, expectedVersion: 2 }),
    ]);
    expect(results.filter((result) => result instanceof Refused)).toHaveLength(1);
  });

  it('change duties and go; a removed member has no verb left', async () => {
    const administrator = await signedIn('first');
    await house.done(administrator, inviteMember, { ...person('hana'), duties: ['STATEMENT_AUTHOR'] });
    const hana = await signedIn('hana');
    const changed = await house.done(administrator, changeMemberDuties, { id: hana.id, expectedVersion: 2, duties: ['REPRESENTATIVE'] });
    expect(changed).toMatchObject({ duties: ['REPRESENTATIVE'], version: 3 });
    expect(await house.done(administrator, removeMember, { id: hana.id, expectedVersion: 3 })).toMatchObject({ state: 'REMOVED' });
    expect(await house.refusalCodes(administrator, removeMember, { id: hana.id, expectedVersion: 4 })).toEqual(['NOT_NOW']);
  });

  it('are changed by nobody but the own administrator', async () => {
    const administrator = await signedIn('first');
    await house.done(administrator, inviteMember, { ...person('hana'), duties: ['STATEMENT_AUTHOR'] });
    const hana = await signedIn('hana');
    expect(await house.refusalCodes(hana, inviteMember, { ...person('guest'), duties: ['ADMINISTRATOR'] })).toEqual(['NOT_PERMITTED']);
    expect(await house.refusalCodes(hana, changeMemberDuties, { id: hana.id, expectedVersion: 2, duties: ['ADMINISTRATOR'] })).toEqual(['NOT_PERMITTED']);
    const stranger = anActor('CSP', 'Midori', ['ADMINISTRATOR']);
    expect(await house.refusalCodes(stranger, removeMember, { id: hana.id, expectedVersion: 2 })).toEqual(['NOT_FOUND']);
    expect(await house.refusalCodes(platform, removeMember, { id: hana.id, expectedVersion: 2 })).toEqual(['NOT_PERMITTED']);
  });

  it('accept no invitation that is for another address, another person or another kind of organisation', async () => {
    const member = await rowOf('first');
    const identity = { issuer: ISSUER, subject: 's', verifiedEmail: 'other@aozora.example', kinds: ['AGENCY' as const] };
    expect(await house.refusalCodes(actorOf(member), acceptInvitation, { id: member.id, identity })).toEqual(['INVITATION_FOR_SOMEBODY_ELSE', 'ISSUER_NOT_FOR_KIND']);
    const somebody = { ...actorOf(member), id: platform.id };
    expect(await house.refusalCodes(somebody, acceptInvitation, { id: member.id, identity: { ...identity, verifiedEmail: member.email } })).toEqual(['NOT_PERMITTED']);
  });

  describe('other systems', () => {
    const description = { nameJa: '監視', nameEn: 'Monitor', issuer: ISSUER, scopes: ['TOROKU_READ' as const], duties: ['STATEMENT_AUTHOR' as const] };

    it('act for the organisation until they are revoked', async () => {
      const administrator = await signedIn('first');
      const client = await house.done(administrator, registerApiClient, { ...description, subject: `monitor-${organisationId}` });
      expect(client).toMatchObject({ state: 'ACTIVE', scopes: ['TOROKU_READ'], organisationId });
      expect(await house.done(administrator, revokeApiClient, { id: client.id, expectedVersion: 1 })).toMatchObject({ state: 'REVOKED', version: 2 });
      expect(await house.refusalCodes(administrator, revokeApiClient, { id: client.id, expectedVersion: 2 })).toEqual(['NOT_NOW']);
    });

    it('never manage members, never go without scope or duty, and are registered once', async () => {
      const administrator = await signedIn('first');
      const subject = `only-${organisationId}`;
      await house.done(administrator, registerApiClient, { ...description, subject });
      expect(await house.refusalCodes(administrator, registerApiClient, { ...description, subject, scopes: [], duties: ['ADMINISTRATOR'] })).toEqual(['SCOPES_MISSING', 'DUTY_NOT_FOR_SYSTEM', 'API_CLIENT_ALREADY_THERE']);
    });
  });
});

describe('registerOrganisation', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open(accessTables, day('2022-11-10'));
    await house.truth(`insert into organisation values ($1, 1, 'PLATFORM', null, '基盤', 'Platform', null, now())`, [platform.organisationId]);
  });
  afterAll(() => house.close());

  it('names everything that is wrong at once', async () => {
    const wrong = { kind: 'AGENCY' as const, agencyKind: null, nameJa: 'あ', nameEn: ' ', corporateNumber: '1234567890123', administrator: { nameJa: '', nameEn: 'A', email: 'a@b' } };
    expect(await house.refusalCodes(platform, registerOrganisation, wrong)).toEqual(['TEXT_MISSING', 'AGENCY_KIND_MISSING', 'CORPORATE_NUMBER_MALFORMED', 'TEXT_MISSING', 'EMAIL_MALFORMED']);
    expect(await house.refusalCodes(platform, registerOrganisation, { ...organisation, agencyKind: 'DESIGNATED_CORPORATION', administrator: person('a') })).toEqual(['AGENCY_KIND_NOT_FOR_KIND']);
  });

  it('is for the platform alone', async () => {
    expect(await house.refusalCodes(anActor('SUPPORT_BODY', 'Support'), registerOrganisation, { ...organisation, administrator: person('a') })).toEqual(['NOT_PERMITTED']);
  });
});
