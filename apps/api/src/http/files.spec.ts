import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '@toroku/kernel';
import type { Scanner } from '@toroku/server-evidence';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import type { Browser } from '../testing/browser';
import { startRehearsal, type Rehearsal } from '../testing/rehearsal';

const TUS = { 'tus-resumable': '1.0.0' };
const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300_000, 'evidence ')]);
const OPEN = 'mutation ($input: OpenEvidenceInput!) { openEvidence(input: $input) { __typename ... on Refused { refusals { code } } } }';

/** Stands in for the daemon of the specs beside the scanner: away, or finding what is called wicked. */
class SpecScanner implements Scanner {
  isAway = false;
  verdict: Awaited<ReturnType<Scanner['scan']>> = { kind: 'NOT_SCANNED' };
  async scan(): ReturnType<Scanner['scan']> {
    if (this.isAway) throw new Error('the scanner is away');
    return this.verdict;
  }
}

describe('files over HTTP', () => {
  const scanner = new SpecScanner();
  const uploadsFolder = mkdtempSync(join(tmpdir(), 'toroku-uploads-'));
  let database: SpecDatabase;
  let rehearsal: Rehearsal;
  let author: Browser;
  let stranger: Browser;

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    rehearsal = await startRehearsal({ ownerUrl: database.url, today: day('2022-11-10'), files: { scanner, uploadsFolder } });
    [author, stranger] = [await rehearsal.signIn('aozora-author'), await rehearsal.signIn('midori-author')];
  });
  afterAll(async () => {
    await rehearsal?.close();
    await database.close();
    rmSync(uploadsFolder, { recursive: true, force: true });
  });

  const nameIn = (name: string): string => `filename ${Buffer.from(name).toString('base64')}`;
  const begin = (by: Browser, name: string, size: number, more: Readonly<Record<string, string>> = {}) =>
    by.send('/files/uploads', { method: 'POST', headers: { ...TUS, 'upload-length': String(size), 'upload-metadata': nameIn(name), ...more } });
  const begun = async (name: string, size: number): Promise<string> => (await begin(author, name, size)).headers.get('location') ?? '';
  const go = (by: Browser, place: string, offset: number, bytes: Buffer) =>
    by.send(place, { method: 'PATCH', headers: { ...TUS, origin: rehearsal.origin, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }, body: new Uint8Array(bytes) });
  const offsetAt = async (by: Browser, place: string) => {
    const answer = await by.send(place, { method: 'HEAD', headers: TUS });
    return { status: answer.status, offset: Number(answer.headers.get('upload-offset')) };
  };
  const finish = async (by: Browser, place: string) => {
    const answer = await by.send(`${place}/file`, { method: 'POST' });
    return { status: answer.status, ...((await answer.json()) as { id?: string; errors?: { extensions: { code: string; words: { ja: string } } }[] }) };
  };
  const codesOf = ({ errors = [] }: { readonly errors?: readonly { readonly extensions: { readonly code: string } }[] }): readonly string[] => errors.map(({ extensions }) => extensions.code);
  const sent = async (name: string, bytes: Buffer): Promise<string> => {
    const place = await begun(name, bytes.length);
    await go(author, place, 0, bytes);
    return place;
  };
  const kept = async (name: string, bytes: Buffer): Promise<string> => (await finish(author, await sent(name, bytes))).id ?? '';
  const openFor = (by: Browser, id: string, purpose: string) => by.graphql(OPEN, { input: { idempotencyKey: randomUUID(), id, purpose } });

  it('come in parts, are kept under their digest, and come back the same bytes, as an attachment', async () => {
    const place = await begun('規程 (第2版).pdf', PDF.length);
    expect(place).toMatch(/^\/files\/uploads\/[0-9a-f-]{36}$/);
    expect((await go(author, place, 0, PDF.subarray(0, 100_000))).status).toBe(204);
    expect(codesOf(await finish(author, place))).toEqual(['UPLOAD_INCOMPLETE']);
    expect((await go(author, place, 100_000, PDF.subarray(100_000))).status).toBe(204);
    const { status, id } = await finish(author, place);
    expect(status).toBe(201);
    expect(await finish(author, place)).toEqual({ status: 200, id });
    const { data } = await author.graphql('query ($id: ID!) { evidenceFile(id: $id) { name size digest mediaType scan uploadedBy { nameEn } } }', { id });
    expect(data).toEqual({ evidenceFile: { name: '規程 (第2版).pdf', size: PDF.length, digest: createHash('sha256').update(PDF).digest('hex'), mediaType: 'application/pdf', scan: 'NOT_SCANNED', uploadedBy: { nameEn: expect.any(String) } } });
    await openFor(author, id ?? '', '内容の確認');
    const answer = await author.send(`/files/${id}`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(PDF)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-disposition': `attachment; filename="file"; filename*=UTF-8''%E8%A6%8F%E7%A8%8B%20%28%E7%AC%AC2%E7%89%88%29.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
  });

  it('go on where the line broke: what had come is not sent again', async () => {
    const place = await begun('途中.pdf', PDF.length);
    await new Promise<void>((done) => {
      const headers = { ...TUS, origin: rehearsal.origin, cookie: author.cookieHeader(), 'upload-offset': '0', 'content-type': 'application/offset+octet-stream', 'content-length': String(PDF.length) };
      const broken = httpRequest(new URL(place, rehearsal.origin), { method: 'PATCH', headers });
      broken.on('error', () => undefined).on('close', () => done());
      broken.write(PDF.subarray(0, 120_000), () => setTimeout(() => broken.destroy(), 200));
    });
    let resumed = await offsetAt(author, place);
    for (let waits = 0; resumed.offset === 0 && waits < 50; waits += 1) {
      await new Promise((later) => setTimeout(later, 50));
      resumed = await offsetAt(author, place);
    }
    expect(resumed.offset).toBe(120_000);
    expect((await go(author, place, 0, PDF)).status).toBe(409);
    expect((await go(author, place, resumed.offset, PDF.subarray(resumed.offset))).status).toBe(204);
    const { id } = await finish(author, place);
    expect((await database.root.query('select digest from evidence_file where id = $1', [id])).rows).toEqual([{ digest: createHash('sha256').update(PDF).digest('hex') }]);
  });

  it('are refused before the first byte by name and size, in both languages', async () => {
    const refused = async (name: string, size: number) => {
      const answer = await begin(author, name, size);
      return { status: answer.status, body: JSON.parse(await answer.text()) as Parameters<typeof codesOf>[0] };
    };
    const large = await refused('大.pdf', 500_000_001);
    expect([large.status, codesOf(large.body)]).toEqual([413, ['FILE_TOO_LARGE']]);
    expect(JSON.stringify(large.body)).toMatch(/上限.*more than/);
    const page = await refused('頁.html', 10);
    expect([page.status, codesOf(page.body)]).toEqual([422, ['FILE_TYPE_NOT_TAKEN']]);
    expect(codesOf((await refused('空.pdf', 0)).body)).toEqual(['FILE_EMPTY']);
    expect((await begin(author, '大.pdf', 10, { 'upload-length': '-1' })).status).toBe(400);
  });

  it('are refused by their first bytes, keep no bytes and leave an entry', async () => {
    const place = await sent('規程.pdf', Buffer.from('MZ\u0090\u0000 a program'));
    const answer = await finish(author, place);
    expect([answer.status, codesOf(answer)]).toEqual([422, ['FILE_DIFFERS_FROM_ITS_NAME']]);
    expect((await offsetAt(author, place)).status).toBe(404);
    const { rows } = await database.root.query(`select codes from audit_entry where verb = 'registerEvidence' and outcome = 'REFUSED'`);
    expect(rows).toEqual([{ codes: ['FILE_DIFFERS_FROM_ITS_NAME'] }]);
  });

  it('take no more bytes than were announced', async () => {
    const place = await begun('短い.txt', 5);
    expect((await go(author, place, 0, Buffer.from('more than five'))).status).toBe(413);
    expect((await offsetAt(author, place)).offset).toBe(0);
  });

  it('are looked at by the scanner: a virus is named and not kept, and a scanner that is away loses nothing', async () => {
    scanner.verdict = { kind: 'INFECTED', signature: 'Spec-Signature' };
    const wicked = await finish(author, await sent('悪.txt', Buffer.from('wicked')));
    expect([codesOf(wicked), wicked.errors?.[0]?.extensions.words.ja]).toEqual([['FILE_INFECTED'], expect.stringContaining('Spec-Signature')]);
    scanner.verdict = { kind: 'CLEAN' };
    scanner.isAway = true;
    const place = await sent('良.txt', Buffer.from('good'));
    expect(await finish(author, place)).toMatchObject({ status: 503, errors: [{ extensions: { code: 'FILE_NOT_EXAMINED' } }] });
    scanner.isAway = false;
    const { id } = await finish(author, place);
    scanner.verdict = { kind: 'NOT_SCANNED' };
    expect((await author.graphql('query ($id: ID!) { evidenceFile(id: $id) { scan } }', { id })).data).toEqual({ evidenceFile: { scan: 'CLEAN' } });
  });

  it('are not there for other organisations and for nobody, neither whole nor half-sent', async () => {
    const half = await begun('半分.pdf', PDF.length);
    const id = await kept('全部.pdf', PDF);
    expect((await offsetAt(stranger, half)).status).toBe(404);
    expect((await go(stranger, half, 0, PDF)).status).toBe(404);
    expect(await finish(stranger, half)).toMatchObject({ status: 404 });
    expect((await stranger.send(`/files/${id}`)).status).toBe(404);
    expect((await openFor(stranger, id, '見たい')).data).toMatchObject({ openEvidence: { refusals: [{ code: 'NOT_FOUND' }] } });
    expect((await rehearsal.stranger().send(`/files/${id}`)).status).toBe(401);
    expect((await begin(rehearsal.stranger(), 'a.pdf', 10)).status).toBe(401);
    expect((await begin(await rehearsal.signIn('akatsuki-lead'), 'a.pdf', 10)).status).toBe(403);
  });

  it('are not sent from pages of elsewhere', async () => {
    expect((await begin(author, 'a.pdf', 10, { origin: 'https://elsewhere.example' })).status).toBe(403);
  });

  it('are downloaded only after an opening, which stays on record with who, when and why', async () => {
    const id = await kept('記録.csv', Buffer.from('日付,操作\n'));
    const closed = await author.send(`/files/${id}`);
    expect([closed.status, codesOf((await closed.json()) as never)]).toEqual([403, ['FILE_NOT_OPENED']]);
    await openFor(author, id, '監査人への説明');
    expect((await author.send(`/files/${id}`)).status).toBe(200);
    expect((await (await rehearsal.signIn('aozora-representative')).send(`/files/${id}`)).status).toBe(403);
    const { data } = await author.graphql('query ($id: ID!) { evidenceAccesses(fileId: $id) { purpose openerNameJa openedAt organisation { nameJa } } }', { id });
    expect(data).toEqual({ evidenceAccesses: [{ purpose: '監査人への説明', openerNameJa: expect.stringMatching(/\S/), openedAt: '2022-11-10T03:00:00.000Z', organisation: { nameJa: '青空クラウド株式会社' } }] });
    rehearsal.clock.moveTo(day('2022-11-11'));
    expect((await author.send(`/files/${id}`)).status).toBe(403);
    rehearsal.clock.moveTo(day('2022-11-10'));
  });

  it('leave nothing behind in the folder of uploads once they are kept', async () => {
    const place = await sent('終わり.txt', Buffer.from('the end'));
    expect(readdirSync(uploadsFolder)).toContain(place.split('/').at(-1));
    await finish(author, place);
    const id = place.split('/').at(-1);
    expect(readdirSync(uploadsFolder).filter((name) => name.startsWith(`${id}`))).toEqual([]);
  });
});
