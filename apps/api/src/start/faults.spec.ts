import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate, startCluster, type Cluster } from '@toroku/database';
import { day } from '@toroku/kernel';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import pg from 'pg';
import { Browser, type GraphReply } from '../testing/browser';
import { startProgram, type Program } from '../testing/program';
import { startRehearsal, type Rehearsal } from '../testing/rehearsal';

const REGISTER = 'mutation ($input: RegisterCloudServiceInput!) { registerCloudService(input: $input) { ... on CloudService { id } ... on Refused { refusals { code } } } }';
const service = (idempotencyKey: string) => ({ input: { idempotencyKey, nameJa: '青空', nameEn: 'Aozora', summaryJa: '応答', deliveryModel: 'SAAS' } });
const idIn = ({ data }: GraphReply): string | undefined => (data as { registerCloudService?: { id?: string } } | undefined)?.registerCloudService?.id;

describe('a database that goes away', () => {
  let folder: string;
  let cluster: Cluster;
  let rehearsal: Rehearsal;
  let author: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'toroku-fault-'));
    await chmod(folder, 0o755);
    cluster = await startCluster({ folder, unsafe: true });
    const ownerUrl = cluster.url('postgres');
    await migrate({ ownerUrl, folder: join(process.cwd(), 'libs/database/migrations') });
    rehearsal = await startRehearsal({ ownerUrl, today: day('2022-11-10') });
    author = await rehearsal.signIn('aozora-author');
  });
  afterAll(async () => {
    await rehearsal?.close();
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** How many services stand there, past row security. */
  async function servicesKept(): Promise<number> {
    const root = new pg.Client({ connectionString: cluster.url('postgres') });
    await root.connect();
    const { rows } = await root.query<{ kept: number }>('select count(*)::int as kept from toroku.cloud_service');
    await root.end();
    return rows[0]?.kept ?? 0;
  }

  it('and comes back during a change: the change is done once, or refused as UNAVAILABLE and done when it is sent again', async () => {
    const restart = (async (): Promise<void> => {
      await cluster.stop();
      cluster = await startCluster({ folder, unsafe: true });
    })();
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => sleep(index * 15).then(() => author.graphql(REGISTER, service(`restart-${index}`)))));
    await restart;
    for (const answer of answers) expect(idIn(answer) ?? answer.errors?.[0]?.extensions['code']).toMatch(/^[0-9a-f-]{36}$|^UNAVAILABLE$/);
    const again = await Promise.all(answers.map((_, index) => author.graphql(REGISTER, service(`restart-${index}`))));
    expect(again.map(idIn)).toEqual(answers.map((answer, index) => idIn(answer) ?? idIn(again[index] as GraphReply)));
    expect(await servicesKept()).toBe(answers.length);
  });

  it('and cuts connections in the middle of questions: each is answered or UNAVAILABLE, and the platform lives on', async () => {
    const root = new pg.Client({ connectionString: cluster.url('postgres') });
    await root.connect();
    let isOver = false;
    const cutting = (async (): Promise<void> => {
      while (!isOver) {
        await root.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'toroku_api'`);
        await sleep(7);
      }
    })();
    const QUESTION = '{ viewer { id } organisations(first: 50) { id nameEn } members(first: 50) { id organisation { nameJa } } }';
    const answers: GraphReply[] = [];
    for (let round = 0; round < 4; round += 1) answers.push(...(await Promise.all(Array.from({ length: 6 }, () => author.graphql(QUESTION)))));
    isOver = true;
    await cutting;
    await root.end();
    const kinds = answers.map(({ status, data, errors }) => (status === 200 && data && !errors ? 'ANSWERED' : errors?.map(({ extensions }) => String(extensions['code'])).join()));
    expect(kinds.filter((kind) => !/^ANSWERED$|^(UNAVAILABLE,?)+$/.test(kind ?? ''))).toEqual([]);
    expect((await author.graphql(QUESTION)).status).toBe(200);
  });

  it('is UNAVAILABLE in both languages while it is away, and the platform lives on', async () => {
    await cluster.stop();
    const answer = await author.graphql('{ viewer { id } }');
    expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE', words: { ja: expect.stringContaining('もう一度'), en: expect.stringContaining('again') } } }] });
    expect((await author.send('/healthz')).status).toBe(200);
    expect((await author.send('/readyz')).status).toBe(503);
    cluster = await startCluster({ folder, unsafe: true });
    expect((await author.graphql('{ viewer { id } }')).status).toBe(200);
    expect((await author.send('/readyz')).status).toBe(200);
  });
});

describe('a platform that is killed', () => {
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

  const started = async (): Promise<Program> => {
    const program = await startProgram({ databaseUrl: database.url, state });
    children.push(program.child);
    return program;
  };

  it('with -9 right after it acknowledged a write has kept the write, the session and the receipt', async () => {
    const first = await started();
    const author = new Browser(first.origin);
    await author.signIn('aozora-author');
    const id = idIn(await author.graphql(REGISTER, service('acknowledged')));
    first.child.kill('SIGKILL');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect((await database.root.query('select id from cloud_service where id = $1', [id])).rows).toEqual([{ id }]);
    const second = await started();
    const later = new Browser(second.origin);
    later.forge('toroku', author.cookie('toroku') ?? '');
    expect(idIn(await later.graphql(REGISTER, service('acknowledged')))).toBe(id);
    const ended = new Promise((done) => second.child.once('exit', done));
    second.child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
