import { setTimeout as sleep } from 'node:timers/promises';
import { openDataSource, urlFor } from '@toroku/database';
import { addMonths, day, instant, type LegalDay } from '@toroku/kernel';
import { anActor, FrozenClock, idOf, openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import type { DataSource } from 'typeorm';
import { deliverNotices, startWorker, type Worker } from './index';

const provider = anActor('CSP', 'Aozora');

describe('the worker', () => {
  let database: SpecDatabase;
  let source: DataSource;
  let worker: Worker | null = null;
  const clock = new FrozenClock(day('2022-11-10'));
  const told: { level: string; text: string; facts: object }[] = [];
  const keep = (level: string) => (facts: object, text: string) => void told.push({ level, facts, text });
  const log = { info: keep('info'), warn: keep('warn'), error: keep('error') };

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    source = await openDataSource({ url: urlFor('worker', database.url), tables: [] });
    await database.root.query(`insert into organisation values ($1, 1, 'CSP', null, '青空', 'Aozora', null, now())`, [provider.organisationId]);
  });
  afterEach(async () => {
    await worker?.stop();
    worker = null;
    await database.root.query('truncate outbox, notice, expiry_reminder, audit_seal cascade');
    told.length = 0;
  });
  afterAll(async () => {
    await source.destroy();
    await database.close();
  });

  const start = (pollEvery = 3_600_000): Worker => (worker = startWorker({ source, clock, log, pollEvery }));
  const tell = (name: string) => database.root.query(`insert into outbox values ($1, now(), 'KIND:CSP', 'QUERY_ASKED', $1, '{"number": 1}')`, [idOf(name)]);
  const notices = async (): Promise<readonly Record<string, unknown>[]> => (await database.root.query('select id, party, code, facts, delivered_at from notice order by id')).rows as never;

  async function until(holds: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + 10_000; !(await holds()); await sleep(10)) if (Date.now() > end) throw new Error('it never came to that');
  }

  it('delivers what waits when it starts and marks it', async () => {
    await tell('early');
    await start().catchUp();
    expect(await notices()).toEqual([{ id: idOf('early'), party: 'KIND:CSP', code: 'QUERY_ASKED', facts: { number: 1 }, delivered_at: '2022-11-10T03:00:00.000Z' }]);
    expect((await database.root.query('select delivered_at from outbox')).rows).toEqual([{ delivered_at: '2022-11-10T03:00:00.000Z' }]);
  });

  it('delivers at once what is announced, without being asked', async () => {
    await start().catchUp();
    await tell('announced');
    await until(async () => (await notices()).length === 1);
  });

  it('listens again after its connection was cut', async () => {
    await start().catchUp();
    await database.root.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'toroku_worker' and datname = current_database()`);
    await until(async () => (await database.root.query(`select 1 from pg_stat_activity where usename = 'toroku_worker' and datname = current_database() and query like 'listen%'`)).rowCount === 0);
    await worker?.catchUp();
    await worker?.catchUp();
    await tell('after the cut');
    await until(async () => (await notices()).length === 1);
  });

  it('finds by looking what was never announced', async () => {
    await database.root.query('alter table outbox disable trigger outbox_is_announced');
    start(30);
    await tell('silent');
    await until(async () => (await notices()).length === 1);
    await database.root.query('alter table outbox enable trigger outbox_is_announced');
  });

  it('shares the rows with other workers: each is delivered once', async () => {
    await database.root.query(`insert into outbox select gen_random_uuid(), now(), 'KIND:CSP', 'QUERY_ASKED', $1, '{}' from generate_series(1, 900)`, [idOf('case')]);
    const moment = { now: clock.now(), today: day('2022-11-10') };
    const delivered = await Promise.all([1, 2, 3].map(() => deliverNotices(source, moment)));
    expect(delivered.reduce((sum, count) => sum + count, 0)).toBe(900);
    expect(await notices()).toHaveLength(900);
  });

  it('delivers although another job fails, says so, and does the job when it can be done', async () => {
    await database.root.query('alter table audit_seal rename to away');
    await tell('although');
    await start().catchUp();
    expect(await notices()).toHaveLength(1);
    expect(told.map(({ level }) => level)).toContain('error');
    await database.root.query('alter table away rename to audit_seal');
    told.length = 0;
    await worker?.catchUp();
    expect(told.map(({ level }) => level)).not.toContain('error');
  });

  describe('reminds a provider of an expiry', () => {
    const lastDay = day('2023-10-31');
    const noticed = async (): Promise<readonly unknown[]> => (await notices()).filter(({ code }) => code === 'REGISTER_EXPIRY_NEAR').map(({ facts }) => (facts as { months: number }).months);
    const on = async (today: LegalDay): Promise<readonly unknown[]> => {
      clock.moveTo(today);
      await worker?.catchUp();
      await worker?.catchUp();
      return [...(await noticed())].sort();
    };

    async function anEntry(name: string, providerId: string | null, status = 'ACTIVE'): Promise<void> {
      await database.root.query(
        `insert into register_entry (id, track, number, provider_id, service_name_ja, service_name_en, operator_name_ja, operator_name_en, registered_on, valid_through_on, scope_ja, scope_en, regions, objectives, period_start_on, period_end_on, subsequent_events, status)
         values ($1, 'ISMAP_LIU', $2, $3, '青空', 'Aozora', '青空', 'Aozora', '2022-12-20', $4, '', '', '{}', '{}', '2021-07-01', '2022-06-30', '', $5)`,
        [idOf(name), name, providerId, lastDay, status],
      );
    }
    beforeEach(() => anEntry('L-1', provider.organisationId));
    afterEach(() => database.root.query('truncate register_entry cascade'));

    it('six, three and one months before, each once, however often it looks', async () => {
      await anEntry('L-2', null);
      await anEntry('L-3', provider.organisationId, 'SUSPENDED');
      clock.moveTo(day('2023-04-29'));
      start();
      expect(await on(day('2023-04-29'))).toEqual([]);
      expect(await on(day('2023-04-30'))).toEqual([6]);
      expect(await on(day('2023-05-01'))).toEqual([6]);
      expect(await on(addMonths(lastDay, -3))).toEqual([3, 6]);
      await worker?.stop();
      start();
      expect(await on(day('2023-08-15'))).toEqual([3, 6]);
      expect(await on(day('2023-09-30'))).toEqual([1, 3, 6]);
      expect(await on(lastDay)).toEqual([1, 3, 6]);
      expect(await notices()).toContainEqual(expect.objectContaining({ party: `ORG:${provider.organisationId}`, facts: { number: 'L-1', validThroughOn: '2023-10-31', months: 6 } }));
    });

    it('of the nearest mark alone after days on which nothing ran, and anew after a renewal', async () => {
      start();
      expect(await on(day('2023-10-05'))).toEqual([1]);
      await database.root.query(`update register_entry set valid_through_on = '2024-10-31', renewed_on = '2023-10-20'`);
      expect(await on(day('2024-04-30'))).toEqual([1, 6]);
    });
  });

  it('closes a day one hour after midnight', async () => {
    await database.root.query(`insert into audit_entry values ($1, '2024-11-10T03:00:00Z', 'PERSON', 'a', null, 'CSP', 'v', 'n', null, 'DONE', '{}', '[]', 'c', 'r')`, [idOf('entry')]);
    const sealed = async () => (await database.root.query('select sealed_on, entries from audit_seal')).rows;
    clock.moveTo(instant('2024-11-10T15:59:59.000Z'));
    await start().catchUp();
    expect(await sealed()).toEqual([]);
    clock.moveTo(instant('2024-11-10T16:00:00.000Z'));
    await worker?.catchUp();
    expect(await sealed()).toEqual([{ sealed_on: '2024-11-10', entries: 1 }]);
    expect(told).toMatchObject([{ level: 'info', facts: { sealedOn: '2024-11-10', digest: expect.stringMatching(/^[0-9a-f]{64}$/) } }]);
  });
});
