import { poolOf } from '@toroku/database';
import { idOf, openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { readActingApiClient, readActingMember, readMemberSigningIn } from './acting';

const ISSUER = 'https://issuer.example';

describe('who asks, before anybody is bound', () => {
  let database: SpecDatabase;

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    const member = (name: string, state: string, subject: string | null): string => `('${idOf(name)}', 1, '${idOf('Aozora')}', '人', 'P', '${name}@aozora.example', ${subject ? `'${ISSUER}', '${subject}'` : 'null, null'}, '{REPRESENTATIVE}', '${state}', now())`;
    await database.root.query(`insert into organisation values ('${idOf('Aozora')}', 1, 'CSP', null, '青空', 'Aozora', null, now())`);
    await database.root.query(`insert into member values ${[member('active', 'ACTIVE', 'a'), member('invited', 'INVITED', null), member('removed', 'REMOVED', 'r')].join(', ')}`);
    await database.root.query(`insert into api_client values ('${idOf('client')}', 1, '${idOf('Aozora')}', '系', 'S', '${ISSUER}', 'c', '{TOROKU_READ}', '{REPRESENTATIVE}', 'ACTIVE', now()), ('${idOf('old')}', 1, '${idOf('Aozora')}', '系', 'S', '${ISSUER}', 'o', '{TOROKU_READ}', '{REPRESENTATIVE}', 'REVOKED', now())`);
  });
  afterAll(() => database.close());

  it.each([['active', true], ['invited', false], ['removed', false], ['unknown', false]])('a member who is %s acts: %s', async (name, acts) => {
    const actor = await readActingMember(poolOf(database.api), idOf(name));
    expect(actor).toEqual(acts ? { kind: 'PERSON', id: idOf(name), organisationId: idOf('Aozora'), organisationKind: 'CSP', duties: ['REPRESENTATIVE'] } : null);
  });

  it.each([[ISSUER, 'c', true], [ISSUER, 'o', false], ['https://other.example', 'c', false]])('a system of %s called %s acts: %s', async (issuer, subject, acts) => {
    expect((await readActingApiClient(poolOf(database.api), issuer, subject)) !== null).toBe(acts);
  });

  const signIn = (change: object) => readMemberSigningIn(poolOf(database.api), { issuer: ISSUER, subject: 'new', verifiedEmail: null, kinds: ['CSP'], ...change });

  it('a sign-in names the member by the key at the issuer, whatever the address', async () => {
    expect(await signIn({ subject: 'a', verifiedEmail: 'other@elsewhere.example' })).toMatchObject({ state: 'ACTIVE', actor: { id: idOf('active') } });
    expect(await signIn({ subject: 'a', issuer: 'https://other.example' })).toBeNull();
  });

  it('a first sign-in names the member by the verified address alone', async () => {
    expect(await signIn({ verifiedEmail: ' Invited@Aozora.example' })).toMatchObject({ state: 'INVITED', actor: { id: idOf('invited') } });
    expect(await signIn({ verifiedEmail: null })).toBeNull();
    expect(await signIn({ verifiedEmail: 'active@aozora.example' })).toBeNull();
    expect(await signIn({ subject: 'r', verifiedEmail: 'removed@aozora.example' })).toBeNull();
  });

  it('an issuer that vouches for other kinds of organisation signs nobody in', async () => {
    expect(await signIn({ subject: 'a', kinds: ['AGENCY'] })).toBeNull();
    expect(await signIn({ verifiedEmail: 'invited@aozora.example', kinds: ['AUDIT_BODY'] })).toBeNull();
  });
});
