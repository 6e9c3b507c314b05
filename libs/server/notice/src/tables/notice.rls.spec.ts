import type { Actor } from '@toroku/domain-access';
import { bindStatement } from '@toroku/gate';
import { anActor, idOf, openSpecDatabase, type SpecDatabase } from '@toroku/testing';

const own = anActor('CSP', 'Own');
const other = anActor('CSP', 'Other');
const support = anActor('SUPPORT_BODY', 'Support');
const mark = (reader: Actor): string => `insert into notice_read values ('${idOf('notice')}', '${reader.id}', now()) returning 1`;
const NOTICE = `insert into notice values ('${idOf('new')}', 'ORG:${own.organisationId}', 'QUERY_ASKED', '${idOf('case')}', '{}', now(), now()) returning 1`;
const SEAL = `insert into audit_seal values ('2022-11-02', 0, repeat('a', 64), null) returning 1`;

/** Who, what, how many rows it touches; null: the database forbids it. */
const cells: readonly (readonly [who: Actor | null, sql: string, touched: number | null])[] = [
  [own, 'select id from notice', 1],
  [other, 'select id from notice', 0],
  [support, 'select id from notice', 0],
  [null, 'select id from notice', 0],
  [own, NOTICE, null],
  [own, `update notice set code = 'X' returning 1`, null],
  [own, 'delete from notice returning 1', null],
  [own, mark(own), 1],
  [own, mark(other), null],
  [other, mark(other), null],
  [own, 'update notice_read set read_at = now() returning 1', null],
  [own, 'select id from outbox', null],
  [support, 'select 1 from audit_seal', 1],
  [anActor('PLATFORM', 'Platform'), 'select 1 from audit_seal', 1],
  [own, 'select 1 from audit_seal', 0],
  [support, SEAL, null],
  [support, `update audit_seal set entries = 5 returning 1`, null],
  [support, 'delete from audit_seal returning 1', null],
  [own, 'select 1 from expiry_reminder', null],
];

describe('row security of notices, read marks and seals under the login of the API', () => {
  let database: SpecDatabase;

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    await database.root.query(NOTICE.replace(idOf('new'), idOf('notice')));
    await database.root.query(SEAL.replace('11-02', '11-01'));
  });
  afterAll(() => database.close());

  async function touched(actor: Actor | null, sql: string): Promise<number | null> {
    const runner = database.api.createQueryRunner();
    await runner.startTransaction();
    try {
      if (actor) await runner.query(bindStatement(actor).text, [...bindStatement(actor).values]);
      const answer: unknown = await runner.query(sql);
      return ((Array.isArray(answer) && Array.isArray(answer[0]) ? answer[0] : answer) as unknown[]).length;
    } catch (error) {
      if (/row-level security|permission denied/.test((error as Error).message)) return null;
      throw error;
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  it.each(cells.map(([who, sql, rows]) => [who?.organisationKind ?? 'nobody', sql, rows, who] as const))('%s: %s → %s', async (_kind, sql, rows, who) => {
    expect(await touched(who, sql)).toBe(rows);
  });

  it.each(['notice', 'notice_read', 'audit_seal', 'expiry_reminder'])('%s is closed to the public register, and nobody may rewrite it', async (table) => {
    const { rows } = await database.root.query(
      `select has_table_privilege('toroku_register', $1, 'select') as read, has_table_privilege('toroku_worker', $1, 'update') or has_table_privilege('toroku_worker', $1, 'delete') as rewrite`,
      [`toroku.${table}`],
    );
    expect(rows).toEqual([{ read: false, rewrite: false }]);
  });
});
