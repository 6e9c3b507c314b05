import { randomUUID } from 'node:crypto';
import { day } from '@toroku/kernel';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import type { PersonKey } from '../demonstration/people';
import type { Browser } from '../testing/browser';
import { startRehearsal, type Rehearsal } from '../testing/rehearsal';

const REGISTER = 'mutation ($input: RegisterCloudServiceInput!) { registerCloudService(input: $input) { ... on CloudService { id } } }';

describe('presence', () => {
  let database: SpecDatabase;
  let rehearsal: Rehearsal;
  let author: Browser;
  let subjectId: string;

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    rehearsal = await startRehearsal({ ownerUrl: database.url, today: day('2022-11-10') });
    author = await rehearsal.signIn('aozora-author');
    const input = { idempotencyKey: randomUUID(), nameJa: '青空', nameEn: 'Aozora', summaryJa: '試し', deliveryModel: 'SAAS' };
    const { data } = await author.graphql<{ registerCloudService: { id: string } }>(REGISTER, { input });
    subjectId = data!.registerCloudService.id;
  });
  afterAll(async () => {
    await rehearsal?.close();
    await database.close();
  });
  beforeEach(() => database.root.query('delete from presence'));

  const say = (browser: Browser, body: unknown = { subjectId }, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    browser.send('/presence', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  const others = async (browser: Browser, subject = subjectId): Promise<readonly string[]> => ((await (await say(browser, { subjectId: subject })).json()) as { others: { nameJa: string }[] }).others.map(({ nameJa }) => nameJa);
  const as = (person: PersonKey) => rehearsal.signIn(person);

  it('shows two colleagues on one document each other, and nobody themselves', async () => {
    const representative = await as('aozora-representative');
    expect(await others(author)).toEqual([]);
    expect(await others(representative)).toEqual(['青山 文']);
    expect(await others(author)).toEqual(['空野 大地']);
  });

  it('counts nobody who was not seen for 30 seconds, and forgets the old rows of whoever is seen again', async () => {
    await others(await as('aozora-representative'));
    await database.root.query(`update presence set seen_at = now() - interval '29 seconds'`);
    expect(await others(author)).toEqual(['空野 大地']);
    await database.root.query(`update presence set seen_at = now() - interval '31 seconds'`);
    expect(await others(author)).toEqual([]);
    expect((await database.root.query('select 1 from presence')).rows).toHaveLength(2);
    await others(await as('aozora-representative'), randomUUID());
    expect((await database.root.query('select 1 from presence')).rows).toHaveLength(1);
  });

  it('keeps the documents apart', async () => {
    await others(author);
    expect(await others(await as('aozora-representative'), randomUUID())).toEqual([]);
  });

  it('tells nothing to whom the document is invisible, and keeps nothing of them', async () => {
    await others(author);
    expect(await others(await as('midori-author'))).toEqual([]);
    expect((await database.root.query('select 1 from presence')).rows).toHaveLength(1);
  });

  it('names nobody across organisations, even where both see the document', async () => {
    await database.root.query(`insert into sight (subject_id, party, granted_by) values ($1, 'KIND:SUPPORT_BODY', 'spec')`, [subjectId]);
    await others(author);
    const reviewer = await as('shien-reviewer');
    expect(await others(reviewer)).toEqual([]);
    expect(await others(await as('shien-receptionist'))).toEqual(['見城 徹']);
    expect(await others(author)).toEqual([]);
  });

  it('is for people who are signed in, on pages of the platform', async () => {
    expect((await say(rehearsal.stranger())).status).toBe(401);
    expect((await say(author, { subjectId }, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await say(author, { subjectId }, { 'x-toroku-member': randomUUID() })).status).toBe(401);
    const token = await rehearsal.tokenOf('aozora-sync', 'toroku:read toroku:write');
    expect((await say(rehearsal.stranger(), { subjectId }, { authorization: `Bearer ${token}` })).status).toBe(401);
  });

  it.each([[{}], [{ subjectId: 7 }], [{ subjectId: 'all' }], [null]])('takes no %j', async (body) => {
    expect((await say(author, body)).status).toBe(400);
  });

  it('is throttled for one person and not for the next', async () => {
    const eager = await as('aozora-internal-auditor');
    const answers = await Promise.all(Array.from({ length: 31 }, () => say(eager)));
    expect(answers.map(({ status }) => status).sort().at(-1)).toBe(429);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(30);
    expect((await say(author)).status).toBe(200);
  });
});
