import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '@toroku/kernel';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { startRehearsal, type Rehearsal } from '../testing/rehearsal';

/** Pages that answer with all they were given. */
const PAGES = `
export const createRegisterPages = ({ ask, origin, today }) => async (visit) => {
  if (visit.path === '/broken') return ask('{ nothing }', {});
  const { register } = await ask('query ($track: RegisterTrack!) { register(track: $track) { entries { number } } }', { track: 'ISMAP' });
  return { status: visit.path === '/gone' ? 410 : 200, headers: { 'content-type': 'text/html; charset=utf-8', 'x-page': 'yes' }, body: JSON.stringify({ visit, origin, today: today(), entries: register.entries }) };
};
`;
const ENTRY = { track: 'ISMAP', registeredOn: '2021-12-20', serviceNameJa: '雲海', operatorNameJa: '雲海株式会社', scopeJa: '本番', periodStartOn: '2021-07-01', periodEndOn: '2022-06-30' };
const RECORD = 'mutation ($input: RecordExistingEntryInput!) { recordExistingEntry(input: $input) { __typename ... on RegisterEntry { number } } }';

describe('the pages of the public register', () => {
  let database: SpecDatabase;
  let rehearsal: Rehearsal;
  const appsFolder = mkdtempSync(join(tmpdir(), 'toroku-register-'));

  beforeAll(async () => {
    mkdirSync(join(appsFolder, 'register', 'server'), { recursive: true });
    mkdirSync(join(appsFolder, 'register', 'client', 'assets'), { recursive: true });
    writeFileSync(join(appsFolder, 'register', 'client', 'assets', 'style-Ab1.css'), 'body {}');
    database = await openSpecDatabase([]);
    rehearsal = await startRehearsal({ ownerUrl: database.url, today: day('2022-11-10'), appsFolder });
  });
  afterAll(async () => {
    await rehearsal?.close();
    await database.close();
    rmSync(appsFolder, { recursive: true, force: true });
  });

  const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> => rehearsal.stranger().send(path, { headers });

  it('say how to build them until they are built', async () => {
    const answer = await get('/register/');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('./toroku up');
    writeFileSync(join(appsFolder, 'register', 'server', 'main.js'), PAGES);
    expect((await get('/register/')).status).toBe(200);
  });

  it('are given the address, the question, the language and the cookie as they were sent, the origin and the day', async () => {
    const answer = await get('/register/entries/%E9%9B%B2?q=a%20b&track=ISMAP', { 'accept-language': 'en', cookie: 'lang=en' });
    expect(await answer.json()).toMatchObject({ visit: { path: '/entries/%E9%9B%B2', query: 'q=a%20b&track=ISMAP', acceptLanguage: 'en', cookie: 'lang=en' }, origin: rehearsal.origin, today: '2022-11-10' });
  });

  it('ask the public schema, and see a change of the registers at once', async () => {
    expect(await (await get('/register/')).json()).toMatchObject({ entries: [] });
    await (await rehearsal.signIn('shien-reviewer')).ask(RECORD, { input: { ...ENTRY, number: 'C21-0001-2', idempotencyKey: 'one' } });
    expect(await (await get('/register/')).json()).toMatchObject({ entries: [{ number: 'C21-0001-2' }] });
    expect(await (await get('/register/?again')).json()).toMatchObject({ entries: [{ number: 'C21-0001-2' }] });
  });

  it('say their own status and headers, and run no script of others', async () => {
    const answer = await get('/register/gone');
    expect([answer.status, answer.headers.get('x-page'), answer.headers.get('content-type')]).toEqual([410, 'yes', 'text/html; charset=utf-8']);
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('come with their files, and from an address without its last stroke', async () => {
    const file = await get('/register/assets/style-Ab1.css');
    expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    const answer = await get('/register?lang=en');
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/register/?lang=en']);
  });

  it('leave the interface of the registers where it was', async () => {
    const answer = await rehearsal.stranger().send('/register/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ register(track: ISMAP) { entries { number } } }' }) });
    expect(await answer.json()).toEqual({ data: { register: { entries: [{ number: 'C21-0001-2' }] } } });
  });

  it('are a fault with a number when they fail', async () => {
    const answer = await get('/register/broken');
    expect(answer.status).toBe(500);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL', facts: { correlationId: answer.headers.get('x-request-id') } } }] });
    const page = await get('/register/broken', { accept: 'text/html' });
    expect(await page.text()).toContain(`番号 ${page.headers.get('x-request-id') ?? ''}`);
  });
});
