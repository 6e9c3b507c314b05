import { day } from '@toroku/kernel';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { demonstrationPeople } from '../demonstration/people';
import { RelyingParty } from '../identity/relying-party';
import { greeting } from '../start/greeting';
import { startRehearsal, type Rehearsal } from '../testing/rehearsal';

describe('the front door', () => {
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

  const me = async (browser: ReturnType<Rehearsal['stranger']>): Promise<unknown> => (await browser.send('/auth/me')).json();

  it('lists the five apps and every person of the demonstration', async () => {
    const page = await (await rehearsal.stranger().visit('/')).text();
    for (const app of ['csp', 'auditor', 'operations', 'agency', 'register']) expect(page).toContain(`href="/${app}/"`);
    for (const { key } of demonstrationPeople) expect(page).toContain(`/auth/login?person=${key}&amp;return=`);
    expect(page).toMatch(/サインインしていません。<br><span lang="en">You are not signed in\./);
  });

  it('signs a person of the demonstration in by one link, and in the right app', async () => {
    const browser = rehearsal.stranger();
    const page = await (await browser.visit('/')).text();
    const link = /href="([^"]*person=shien-reviewer[^"]*)"/.exec(page)?.[1]?.replace('&amp;', '&') ?? '';
    expect(new URL((await browser.visit(link)).url).pathname).toBe('/operations/');
    expect(await me(browser)).toMatchObject({ signedIn: true, organisationKind: 'SUPPORT_BODY' });
  });

  it('says who is signed in, by name and organisation in both languages', async () => {
    const page = await (await (await rehearsal.signIn('aozora-author')).visit('/')).text();
    expect(page).toContain('青山 文（青空クラウド株式会社）としてサインインしています。');
    expect(page).toContain('You are signed in as Aya Aoyama (Aozora Cloud).');
    expect(page).toContain('href="/csp/"');
  });

  it('changes the person in the same browser, with a new session', async () => {
    const browser = await rehearsal.signIn('aozora-author');
    const before = browser.cookie('toroku');
    await browser.visit('/auth/login?person=akatsuki-lead&return=/');
    expect(await me(browser)).toMatchObject({ signedIn: true, organisationKind: 'AUDIT_BODY' });
    expect(browser.cookie('toroku')).not.toBe(before);
    await browser.visit('/auth/login?person=aozora-author&return=/');
    expect(await me(browser)).toMatchObject({ signedIn: true, organisationKind: 'CSP' });
  });

  it('asks who it is when the person named is nobody of the demonstration', async () => {
    const answer = await rehearsal.stranger().visit('/auth/login?person=somebody&return=/');
    expect(await answer.text()).toContain('name="person"');
  });

  it('names the person to nobody but the issuer of the demonstration', async () => {
    const [issuer] = rehearsal.platform.issuers.people;
    const party = new RelyingParty(`${rehearsal.origin}/auth/callback`);
    const hintTo = async (isDemonstration: boolean) => new URL((await party.begin({ ...issuer!, isDemonstration }, '/', 'aozora-author')).address).searchParams.get('login_hint');
    expect([await hintTo(true), await hintTo(false)]).toEqual(['aozora-author', null]);
  });

  it('ends a session by a form and comes back', async () => {
    const browser = await rehearsal.signIn('aozora-author');
    const answer = await browser.visit('/auth/logout', { method: 'POST', headers: { accept: 'text/html' } });
    expect([answer.status, new URL(answer.url).pathname]).toEqual([200, '/']);
    expect(await me(browser)).toEqual({ signedIn: false });
  });

  it('goes on to the next day by a form of its own page, and by no other', async () => {
    const today = async (): Promise<string> => /デモの今日は (\S+) です/.exec(await (await rehearsal.stranger().visit('/')).text())?.[1] ?? '';
    expect(await today()).toBe('2022-11-10');
    const foreign = await rehearsal.stranger().visit('/demonstration/next-day', { method: 'POST', headers: { origin: 'https://elsewhere.example' } });
    expect([foreign.status, await today()]).toEqual([403, '2022-11-10']);
    const own = await rehearsal.stranger().visit('/demonstration/next-day', { method: 'POST', headers: { origin: rehearsal.origin } });
    expect([own.status, await today()]).toEqual([200, '2022-11-11']);
  });

  it('takes no style and no script but its own', async () => {
    const answer = await rehearsal.stranger().visit('/');
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+';/);
    expect(answer.headers.get('referrer-policy')).toBe('same-origin');
  });

  it('is greeted in the terminal with every address, and with the people where it is a demonstration', () => {
    const lines = greeting('http://localhost:3000', true);
    for (const path of ['/', '/csp/', '/auditor/', '/operations/', '/agency/', '/register/', '/graphql', '/register/graphql']) expect(lines).toContain(`http://localhost:3000${path} `);
    expect(lines).toContain('青山 文 / Aya Aoyama');
    expect(greeting('http://localhost:3000', false)).not.toContain('Aya Aoyama');
  });
});
