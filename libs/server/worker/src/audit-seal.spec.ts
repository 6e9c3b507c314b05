import { openDataSource, urlFor } from '@toroku/database';
import { instant, momentAt } from '@toroku/kernel';
import { anActor, House, idOf, openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { day } from '@toroku/kernel';
import type { DataSource } from 'typeorm';
import { asSystem } from './as-system';
import { sealAudit, verifyAuditSeals, type SealVerification } from './index';

const ENTRY = `insert into audit_entry values ($1, $2, 'PERSON', 'a', null, 'CSP', 'submitPreApplication', 'preApplication', null, 'DONE', '{}', '[{"b": 1, "a": "甲"}]', 'c', 'r')`;
const now = momentAt(instant('2022-11-14T03:00:00.000Z'));

describe('the daily seal of the audit', () => {
  let database: SpecDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    source = await openDataSource({ url: urlFor('worker', database.url), tables: [] });
  });
  afterAll(async () => {
    await source.destroy();
    await database.close();
  });
  beforeEach(async () => {
    await database.root.query('truncate audit_entry, audit_seal');
    // Two entries on the 10th in Tokyo, the second at its last instant; one at the first instant of the 11th; none on the 12th; one on the 13th; one today.
    const moments = ['2022-11-10T03:00:00.000001Z', '2022-11-10T14:59:59.999999Z', '2022-11-10T15:00:00Z', '2022-11-13T01:00:00Z', '2022-11-14T01:00:00Z'];
    for (const [index, at] of moments.entries()) await database.root.query(ENTRY, [idOf(`entry ${index}`), at]);
  });

  const verified = (): Promise<SealVerification> => asSystem(source, 'verify', (manager) => verifyAuditSeals((text, values = []) => manager.query(text, [...values])));
  const intact = { sealedThroughOn: '2022-11-13', firstMismatchOn: null };

  it('closes every day that is over, empty ones too, and never the present one', async () => {
    const seals = await sealAudit(source, now);
    expect(seals.map(({ sealedOn, entries }) => [sealedOn, entries])).toEqual([['2022-11-10', 2], ['2022-11-11', 1], ['2022-11-12', 0], ['2022-11-13', 1]]);
    expect(seals.map(({ previousDigest }) => previousDigest)).toEqual([null, ...seals.slice(0, -1).map(({ digest }) => digest)]);
    expect(new Set(seals.map(({ digest }) => digest)).size).toBe(4);
    expect(await verified()).toEqual(intact);
  });

  it('catches up with missed days and gives the same digests as day by day', async () => {
    const atOnce = await sealAudit(source, now);
    await database.root.query('truncate audit_seal');
    const byDay = [];
    for (const today of [11, 12, 13, 14]) byDay.push(...(await sealAudit(source, momentAt(instant(`2022-11-${today}T03:00:00.000Z`)))));
    expect(byDay).toEqual(atOnce);
    expect(await sealAudit(source, now)).toEqual([]);
  });

  it('is made once by workers at once', async () => {
    const made = await Promise.all([1, 2, 3].map(() => sealAudit(source, now)));
    expect(made.flat()).toHaveLength(4);
    expect(await verified()).toEqual(intact);
  });

  it('has nothing to close while there is no entry', async () => {
    await database.root.query('truncate audit_entry');
    expect(await sealAudit(source, now)).toEqual([]);
    expect(await verified()).toEqual({ sealedThroughOn: null, firstMismatchOn: null });
  });

  it('covers more entries than are read at once', async () => {
    await database.root.query(`insert into audit_entry select gen_random_uuid(), '2022-11-12T03:00:00Z', 'PERSON', 'a', null, 'CSP', 'v', 'n', null, 'DONE', '{}', '[]', 'c', 'r' || n from generate_series(1, 2500) n`);
    expect((await sealAudit(source, now))[2]).toMatchObject({ sealedOn: '2022-11-12', entries: 2_500 });
    await database.root.query(`update audit_entry set request_id = 'x' where request_id = 'r2500'`);
    expect(await verified()).toMatchObject({ firstMismatchOn: '2022-11-12' });
  });

  it.each([
    ['an entry’s outcome is changed', `update audit_entry set outcome = 'REFUSED' where id = '${idOf('entry 2')}'`, '2022-11-11'],
    ['an entry’s content is changed', `update audit_entry set changes = '[{"a": "乙", "b": 1}]' where id = '${idOf('entry 3')}'`, '2022-11-13'],
    ['an entry is moved by a microsecond', `update audit_entry set recorded_at = recorded_at + interval '1 microsecond' where id = '${idOf('entry 0')}'`, '2022-11-10'],
    ['an entry is removed', `delete from audit_entry where id = '${idOf('entry 1')}'`, '2022-11-10'],
    ['an entry is added to a day that had some', ENTRY.replace('$1', `'${idOf('added')}'`).replace('$2', `'2022-11-13T05:00:00Z'`), '2022-11-13'],
    ['an entry is added to a day that had none', ENTRY.replace('$1', `'${idOf('added')}'`).replace('$2', `'2022-11-12T05:00:00Z'`), '2022-11-12'],
    ['an entry is added before the first day', ENTRY.replace('$1', `'${idOf('added')}'`).replace('$2', `'2022-11-01T05:00:00Z'`), '2022-11-01'],
    ['a seal is removed', `delete from audit_seal where sealed_on = '2022-11-11'`, '2022-11-11'],
    ['the first seal is removed', `delete from audit_seal where sealed_on = '2022-11-10'`, '2022-11-10'],
    ['a seal is rewritten', `update audit_seal set digest = repeat('0', 64) where sealed_on = '2022-11-12'`, '2022-11-12'],
  ])('tells the first day that does not match when %s', async (_, tampering, firstMismatchOn) => {
    await sealAudit(source, now);
    await database.root.query(tampering);
    expect(await verified()).toEqual({ ...intact, firstMismatchOn });
  });

  it('is unbroken by what happens on a day that is not closed', async () => {
    await sealAudit(source, now);
    await database.root.query(ENTRY, [idOf('today'), '2022-11-14T02:00:00Z']);
    expect(await verified()).toEqual(intact);
  });

  it('can be neither made nor rewritten by anybody but the worker acting as the system', async () => {
    await sealAudit(source, now);
    for (const sql of [`update audit_seal set entries = 9`, 'delete from audit_seal']) await expect(asSystem(source, 'tamper', (manager) => manager.query(sql))).rejects.toThrow(/permission denied/);
    await expect(source.query(`insert into audit_seal values ('2022-11-20', 0, repeat('a', 64), null)`)).rejects.toThrow(/row-level security/);
  });

  it('is verified by the operations bodies through their own reads', async () => {
    const house = await House.open([], day('2022-11-14'));
    await house.truth(`insert into audit_entry values ($1, '2022-11-10T03:00:00Z', 'PERSON', 'a', null, 'CSP', 'v', 'n', null, 'DONE', '{}', '[]', 'c', 'r')`, [idOf('entry')]);
    const worker = await openDataSource({ url: urlFor('worker', house.database.url), tables: [] });
    await sealAudit(worker, now);
    await worker.destroy();
    for (const kind of ['SUPPORT_BODY', 'PLATFORM'] as const) expect(await house.reading(anActor(kind, kind), ({ read }) => verifyAuditSeals((text, values) => read.rows(text, values)))).toEqual(intact);
    await house.close();
  });
});
