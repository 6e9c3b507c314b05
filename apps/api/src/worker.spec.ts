import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bindStatement } from '@toroku/gate';
import { anActor, openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { v7 as uuidv7 } from 'uuid';

const author = anActor('CSP', 'Aozora');
/** Any number: what the worker is held at. */
const HOLD = 99;

describe('a worker that is killed with -9', () => {
  let database: SpecDatabase;
  let state: string;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    state = mkdtempSync(join(tmpdir(), 'toroku-worker-'));
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await database.close();
    rmSync(state, { recursive: true, force: true });
  });
  beforeEach(() => database.root.query('truncate outbox, notice cascade'));

  /** The real program in a process of its own. */
  function startProgram(): ChildProcess {
    const child = spawn(process.execPath, ['--import', 'tsx', 'apps/api/src/worker.ts'], { env: { ...process.env, DATABASE_URL: database.url, TOROKU_STATE: state, TOROKU_LOG: 'silent' }, stdio: ['ignore', 'inherit', 'inherit'] });
    children.push(child);
    return child;
  }

  async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
    const gone = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await gone;
  }

  /** Tells something as a committed change of the API would. */
  async function tell(times: number): Promise<void> {
    await database.api.transaction(async (manager) => {
      await manager.query(bindStatement(author).text, [...bindStatement(author).values]);
      for (let count = 0; count < times; count += 1) await manager.query(`insert into outbox values ($1, now(), 'KIND:CSP', 'QUERY_ASKED', $1, '{}')`, [uuidv7()]);
    });
  }

  const numberOf = async (sql: string): Promise<number> => ((await database.root.query(`select count(*)::int as n ${sql}`)).rows[0] as { n: number }).n;
  const counts = async (): Promise<readonly number[]> => [await numberOf('from outbox where delivered_at is null'), await numberOf('from outbox where delivered_at is not null'), await numberOf('from notice')];

  async function until(holds: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + 30_000; !(await holds()); await sleep(20)) if (Date.now() > end) throw new Error('it never came to that');
  }

  /** Kills the worker while the statement on this table waits, and lets the database go on without it. */
  async function killAt(table: 'notice' | 'outbox', event: 'insert' | 'update'): Promise<void> {
    await database.root.query(`create function hold() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(${HOLD}); return null; end $$`);
    await database.root.query(`create trigger held before ${event} on ${table} for each statement execute function hold()`);
    const holder = await database.root.connect();
    await holder.query(`select pg_advisory_lock(${HOLD})`);
    const worker = startProgram();
    await until(async () => (await numberOf(`from pg_locks where locktype = 'advisory' and objid = ${HOLD} and not granted`)) === 1);
    await ended(worker, 'SIGKILL');
    await holder.query(`select pg_advisory_unlock(${HOLD})`);
    holder.release();
    await until(async () => (await numberOf(`from pg_stat_activity where usename = 'toroku_worker' and datname = current_database()`)) === 0);
    await database.root.query(`drop trigger held on ${table}; drop function hold()`);
  }

  /** Another worker delivers the rest; then it is told to stop and does. */
  async function deliverWithAnother(): Promise<void> {
    const worker = startProgram();
    await until(async () => (await counts())[0] === 0);
    const exit = new Promise((done) => worker.once('exit', done));
    worker.kill('SIGTERM');
    expect(await exit).toBe(0);
  }

  it.each([
    ['between the commit and the delivery', 'notice', 'insert'],
    ['between the delivery and its mark', 'outbox', 'update'],
  ] as const)('%s loses nothing and doubles nothing', async (_, table, event) => {
    await tell(3);
    await killAt(table, event);
    expect(await counts()).toEqual([3, 0, 0]);
    await deliverWithAnother();
    expect(await counts()).toEqual([0, 3, 3]);
  });

  it('doubles nothing even when a delivery stands without its mark', async () => {
    await tell(2);
    await deliverWithAnother();
    await database.root.query('update outbox set delivered_at = null');
    await deliverWithAnother();
    expect(await counts()).toEqual([0, 2, 2]);
  });

  it('before the announcement reaches it finds what was told in the meantime', async () => {
    await ended(startProgram(), 'SIGKILL');
    await tell(250);
    await deliverWithAnother();
    expect(await counts()).toEqual([0, 250, 250]);
  });
});
