import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { Browser } from '../testing/browser';
import { startProgram, type Program } from '../testing/program';

const BYTES = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2_000_000, 'kept ')]);
const TUS = { 'tus-resumable': '1.0.0' };
const OPEN = 'mutation ($input: OpenEvidenceInput!) { openEvidence(input: $input) { __typename } }';

describe('files of a platform that is killed', () => {
  let database: SpecDatabase;
  let state: string;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    state = mkdtempSync(join(tmpdir(), 'toroku-state-'));
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await database.close();
    rmSync(state, { recursive: true, force: true });
  });

  const started = async (session?: string): Promise<{ readonly program: Program; readonly author: Browser }> => {
    const program = await startProgram({ databaseUrl: database.url, state });
    children.push(program.child);
    const author = new Browser(program.origin);
    if (session) author.forge('toroku', session);
    else await author.signIn('aozora-author');
    return { program, author };
  };
  const begin = async (author: Browser): Promise<string> => {
    const headers = { ...TUS, 'upload-length': String(BYTES.length), 'upload-metadata': `filename ${Buffer.from('証跡.pdf').toString('base64')}` };
    return (await author.send('/files/uploads', { method: 'POST', headers })).headers.get('location') ?? '';
  };
  const go = (author: Browser, place: string, from: number, to: number) =>
    author.send(place, { method: 'PATCH', headers: { ...TUS, origin: author.origin, 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' }, body: new Uint8Array(BYTES.subarray(from, to)) });
  const finish = async (author: Browser, place: string): Promise<string> => ((await (await author.send(`${place}/file`, { method: 'POST' })).json()) as { id: string }).id;

  it('are whole when they were acknowledged, and uploads go on from their last byte', async () => {
    const first = await started();
    const whole = await begin(first.author);
    await go(first.author, whole, 0, BYTES.length);
    const half = await begin(first.author);
    await go(first.author, half, 0, 700_000);
    const id = await finish(first.author, whole);
    first.program.child.kill('SIGKILL');

    const { author } = await started(first.author.cookie('toroku'));
    await author.graphql(OPEN, { input: { idempotencyKey: 'after', id, purpose: '確認' } });
    expect(Buffer.from(await (await author.send(`/files/${id}`)).arrayBuffer()).equals(BYTES)).toBe(true);
    expect((await author.send(half, { method: 'HEAD', headers: TUS })).headers.get('upload-offset')).toBe('700000');
    await go(author, half, 700_000, BYTES.length);
    expect(await finish(author, half)).toMatch(/^[0-9a-f-]{36}$/);
    const { rows } = await database.root.query('select count(distinct digest)::int as digests, count(*)::int as files from evidence_file where name = $1', ['証跡.pdf']);
    expect(rows).toEqual([{ digests: 1, files: 2 }]);
  });
});
