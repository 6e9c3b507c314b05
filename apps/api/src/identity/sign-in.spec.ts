import { day } from '@toroku/kernel';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { demonstrationPeople } from '../demonstration/people';
import { Browser } from '../testing/browser';
import { startRehearsal, type Rehearsal } from '../testing/rehearsal';

const VIEWER = /* GraphQL */ `{ viewer { duties member { nameJa } organisation { nameEn kind } } }`;
const JSON_TYPE = { 'content-type': 'application/json' };

describe('signing in', () => {
  let database: SpecDatabase;
  let rehearsal: Rehearsal;

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    rehearsal = await startRehearsal({ ownerUrl: database.url, today: day('2022-11-10') });
  });
  afterAll(async () => {
    await rehearsal?.close();
    await database.close();
  });

  const memberships = async (sql: string): Promise<unknown[]> => (await database.root.query(sql)).rows;
  const sessionsKept = async (): Promise<number> => Number((await database.root.query('select count(*) from web_session')).rows[0].count);

  it('makes a person of the demonstration the viewer, with the duties of the member', async () => {
    const browser = await rehearsal.signIn('aozora-author');
    const { data, errors } = await browser.graphql(VIEWER);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ viewer: { duties: ['STATEMENT_AUTHOR'], member: { nameJa: '青山 文' }, organisation: { nameEn: 'Aozora Cloud', kind: 'CSP' } } });
  });

  it.each(demonstrationPeople.map(({ key }) => key))('lets %s in', async (person) => {
    const me = await (await rehearsal.signIn(person)).send('/auth/me');
    expect(await me.json()).toMatchObject({ signedIn: true });
  });

  it('offers every person of the demonstration on a page that needs no script', async () => {
    const page = await (await rehearsal.stranger().visit('/auth/login')).text();
    expect(demonstrationPeople.filter(({ key, nameJa, nameEn }) => !page.includes(`value="${key}">${nameJa}（`) || !page.includes(nameEn))).toEqual([]);
    expect(page).toContain('<html lang="ja">');
    expect(page).not.toContain('<script');
  });

  it('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const answer = await rehearsal.stranger().send('/auth/login');
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('toroku='));
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).toMatch(/Path=\//);
  });

  it('leads on only when the session is kept: a browser that is faster than the database still comes back to what it began', async () => {
    const slow = await database.root.connect();
    try {
      await slow.query('begin; lock table toroku.web_session in share mode');
      let isAnswered = false;
      const answer = rehearsal.stranger().send('/auth/login').finally(() => (isAnswered = true));
      const waiting = `select 1 from pg_locks l where l.relation = 'toroku.web_session'::regclass and not l.granted`;
      while ((await slow.query(waiting)).rows.length === 0) await new Promise((later) => setTimeout(later, 10));
      await new Promise((later) => setTimeout(later, 200));
      expect(isAnswered).toBe(false);
      await slow.query('commit');
      expect((await answer).status).toBe(303);
    } finally {
      slow.release(true);
    }
  });

  it('changes the key of the session when the person is known', async () => {
    const browser = rehearsal.stranger();
    await browser.visit('/auth/login');
    const before = browser.cookie('toroku');
    await browser.signIn('midori-author');
    expect(browser.cookie('toroku')).not.toBe(before);
  });

  it('returns to a page of the platform and to nowhere else', async () => {
    const answer = await rehearsal.stranger().signIn('midori-author', '/auth/me');
    expect(answer.url).toBe(`${rehearsal.origin}/auth/me`);
    const elsewhere = await rehearsal.stranger().signIn('midori-author', '//evil.example/');
    expect(elsewhere.url).toBe(`${rehearsal.origin}/`);
  });

  it('refuses a callback that this browser did not begin', async () => {
    const answer = await rehearsal.stranger().visit('/auth/callback?code=stolen&state=guess');
    expect(answer.status).toBe(400);
    const begun = rehearsal.stranger();
    await begun.send('/auth/login');
    expect((await begun.visit('/auth/callback?code=stolen&state=guess')).status).toBe(400);
  });

  it('turns away somebody whom no organisation invited', async () => {
    const administrator = await rehearsal.signIn('hoshizora-lead');
    const { data } = await administrator.graphql<{ members: { id: string; version: number; nameEn: string }[] }>('{ members { id version nameEn } }');
    const member = data?.members.find(({ nameEn }) => nameEn === 'Wataru Amakawa');
    const removal = { input: { idempotencyKey: 'gone', id: member?.id, expectedVersion: member?.version } };
    const removed = await administrator.graphql('mutation ($input: ChangeInputType!) { removeMember(input: $input) { ... on Member { state } } }', removal);
    expect(removed.data).toEqual({ removeMember: { state: 'REMOVED' } });
    const answer = await rehearsal.stranger().signIn('hoshizora-implementer');
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('招待');
  });

  it('accepts an invitation at the first sign-in, by the address the issuer has verified', async () => {
    const administrator = await rehearsal.signIn('hoshizora-lead');
    const input = { idempotencyKey: 'again', nameJa: '天川 渡', nameEn: 'Wataru Amakawa', email: 'hoshizora-implementer@hoshizora.example', duties: ['WORK_IMPLEMENTER'] };
    await administrator.graphql('mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }', { input });
    await rehearsal.signIn('hoshizora-implementer');
    expect(await memberships(`select state, issuer, subject from member where email = '${input.email}' order by invited_at, id`)).toEqual([
      expect.objectContaining({ state: 'REMOVED' }),
      { state: 'ACTIVE', issuer: 'toroku-demonstration', subject: 'hoshizora-implementer' },
    ]);
  });

  it('ends for a removed member at the very next request, and changed duties hold from it', async () => {
    const administrator = await rehearsal.signIn('committee-1');
    const member = await rehearsal.signIn('committee-3');
    const { data } = await administrator.graphql<{ members: { id: string; version: number; nameEn: string }[] }>('{ members { id version nameEn } }');
    const target = data?.members.find(({ nameEn }) => nameEn === 'Nozomi Mikami');
    const change = (duties: string[], expectedVersion: number) => ({ input: { idempotencyKey: `d${expectedVersion}`, id: target?.id, expectedVersion, duties } });
    await administrator.graphql('mutation ($input: ChangeMemberDutiesInput!) { changeMemberDuties(input: $input) { __typename } }', change(['ADMINISTRATOR'], target?.version ?? 0));
    expect((await member.graphql(VIEWER)).data).toMatchObject({ viewer: { duties: ['ADMINISTRATOR'] } });
    const removal = { input: { idempotencyKey: 'r', id: target?.id, expectedVersion: (target?.version ?? 0) + 1 } };
    await administrator.graphql('mutation ($input: ChangeInputType!) { removeMember(input: $input) { __typename } }', removal);
    expect((await member.graphql(VIEWER)).data).toEqual({ viewer: null });
    expect(await (await member.send('/auth/me')).json()).toEqual({ signedIn: false });
  });

  it('ends with signing out, here and in the database', async () => {
    const browser = await rehearsal.signIn('kurashi-assessor');
    const kept = await sessionsKept();
    expect((await browser.send('/auth/logout', { method: 'POST' })).status).toBe(204);
    expect(await sessionsKept()).toBe(kept - 1);
    expect((await browser.graphql(VIEWER)).data).toEqual({ viewer: null });
  });

  describe('when somebody pretends', () => {
    it('takes no forged and no altered cookie', async () => {
      const browser = await rehearsal.signIn('aozora-author');
      const stolen = browser.cookie('toroku') ?? '';
      const forger = new Browser(rehearsal.origin);
      forger.forge('toroku', `${stolen.slice(0, -3)}abc`);
      expect((await forger.graphql(VIEWER)).data).toEqual({ viewer: null });
      forger.forge('toroku', 's%3Amade-up.signature');
      expect((await forger.graphql(VIEWER)).data).toEqual({ viewer: null });
    });

    it.each([['another origin', 'https://evil.example'], ['no origin', 'none'], ['a null origin', 'null']])('takes no POST of a signed-in person from %s', async (_, origin) => {
      const browser = await rehearsal.signIn('aozora-author');
      const answer = await browser.graphql(VIEWER, {}, { origin });
      expect(answer).toMatchObject({ status: 403, errors: [{ extensions: { code: 'ORIGIN_NOT_ALLOWED' } }] });
    });

    it('signs nobody out for another page', async () => {
      const browser = await rehearsal.signIn('aozora-author');
      expect((await browser.send('/auth/logout', { method: 'POST', headers: { origin: 'https://evil.example' } })).status).toBe(403);
      expect(await (await browser.send('/auth/me')).json()).toMatchObject({ signedIn: true });
    });

    it('takes no form and no link as a GraphQL request', async () => {
      const browser = await rehearsal.signIn('aozora-author');
      const form = await browser.send('/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: VIEWER }) });
      expect(form.status).toBe(400);
      expect((await browser.send(`/graphql?query=${encodeURIComponent(VIEWER)}`)).status).toBe(400);
    });
  });

  describe('as another system', () => {
    const ask = (token: string, query: string, variables = {}) =>
      rehearsal.stranger().graphql(query, variables, { authorization: `Bearer ${token}`, origin: 'none', ...JSON_TYPE });
    const REGISTER = 'mutation ($input: RegisterCloudServiceInput!) { registerCloudService(input: $input) { __typename ... on CloudService { nameEn } ... on Refused { refusals { code } } } }';
    const service = (key: string) => ({ input: { idempotencyKey: key, nameJa: '連携', nameEn: 'Synced', summaryJa: '連携の試し', deliveryModel: 'SAAS' } });

    it('acts for its organisation with a token of its own', async () => {
      const token = await rehearsal.tokenOf('aozora-sync', 'toroku:read toroku:write');
      expect((await ask(token, '{ viewer { client { nameEn } organisation { nameEn } member { id } } }')).data).toEqual({ viewer: { client: { nameEn: 'Aozora Sync' }, organisation: { nameEn: 'Aozora Cloud' }, member: null } });
      expect((await ask(token, REGISTER, service('sync-1'))).data).toEqual({ registerCloudService: { __typename: 'CloudService', nameEn: 'Synced' } });
    });

    it.each([
      ['a token without the scope to write', 'aozora-sync', 'toroku:read'],
      ['a system that may only read, whatever its token says', 'aozora-dashboard', 'toroku:read toroku:write'],
    ])('changes nothing with %s', async (_, system, scope) => {
      const answer = await ask(await rehearsal.tokenOf(system, scope), REGISTER, service('not-done'));
      expect(answer).toMatchObject({ status: 403, errors: [{ extensions: { code: 'SCOPE_MISSING', facts: { scope: 'toroku:write' } } }] });
      expect(await memberships(`select 1 from receipt where idempotency_key = 'not-done'`)).toEqual([]);
    });

    it('is turned away with a token meant for something else', async () => {
      const token = await rehearsal.tokenOf('aozora-sync', 'toroku:read', `${rehearsal.origin}/elsewhere`);
      expect(await ask(token, VIEWER)).toMatchObject({ status: 401, errors: [{ extensions: { code: 'TOKEN_INVALID', facts: { reason: 'WRONG_AUDIENCE' } } }] });
    });

    it('is turned away with a token that is expired, altered, of another issuer or none at all', async () => {
      const token = await rehearsal.tokenOf('aozora-sync', 'toroku:read');
      const [header = '', payload = ''] = token.split('.');
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
      const altered = (change: object): string => `${header}.${Buffer.from(JSON.stringify({ ...claims, ...change })).toString('base64url')}.${token.split('.')[2]}`;
      expect(await ask(altered({ client_id: 'midori' }), VIEWER)).toMatchObject({ status: 401, errors: [{ extensions: { facts: { reason: 'NOT_VERIFIED' } } }] });
      expect(await ask(altered({ iss: 'https://evil.example' }), VIEWER)).toMatchObject({ status: 401, errors: [{ extensions: { facts: { reason: 'UNKNOWN_ISSUER' } } }] });
      expect(await ask('nonsense', VIEWER)).toMatchObject({ status: 401, errors: [{ extensions: { facts: { reason: 'MALFORMED' } } }] });
      const expired = await signedToken(rehearsal, { ...claims, exp: Math.floor(Date.now() / 1_000) - 60 });
      expect(await ask(expired, VIEWER)).toMatchObject({ status: 401, errors: [{ extensions: { facts: { reason: 'EXPIRED' } } }] });
    });

    it('is turned away once its organisation revokes it', async () => {
      const administrator = await rehearsal.signIn('aozora-representative');
      const token = await rehearsal.tokenOf('aozora-dashboard', 'toroku:read');
      expect((await ask(token, VIEWER)).status).toBe(200);
      const { data } = await administrator.graphql<{ apiClients: { id: string; version: number; nameEn: string }[] }>('{ apiClients { id version nameEn } }');
      const client = data?.apiClients.find(({ nameEn }) => nameEn === 'Aozora Dashboard');
      await administrator.graphql('mutation ($input: ChangeInputType!) { revokeApiClient(input: $input) { __typename } }', { input: { idempotencyKey: 'revoke', id: client?.id, expectedVersion: client?.version } });
      expect(await ask(token, VIEWER)).toMatchObject({ status: 401, errors: [{ extensions: { facts: { reason: 'REVOKED_OR_UNKNOWN' } } }] });
    });
  });
});

/** A token signed with the demonstration's own key: what a stolen old one looks like. */
async function signedToken({ platform }: Rehearsal, claims: Record<string, unknown>): Promise<string> {
  const { importJWK, SignJWT } = await import('jose');
  const key = await importJWK(platform.secrets.demonstrationKey as never, 'RS256');
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: String(platform.secrets.demonstrationKey['kid']), typ: 'at+jwt' }).sign(key);
}
