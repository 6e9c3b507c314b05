import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { beside, expected } from './expected';

/** The one table that is of the tools: which migrations have run. */
const OF_THE_TOOLS = ['migration'];
const LOGINS = ['toroku_api', 'toroku_worker', 'toroku_register'];

describe('the migrated database', () => {
  let database: SpecDatabase;
  beforeAll(async () => {
    database = await openSpecDatabase([]);
  });
  afterAll(() => database.close());

  const ask = async <Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> => (await database.root.query(sql, [...values])).rows as Row[];
  const tables = () =>
    ask<{ name: string; enabled: boolean; forced: boolean }>(
      `select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced from pg_class where relnamespace = 'toroku'::regnamespace and relkind in ('r', 'p') and relname <> all ($1) order by 1`,
      [OF_THE_TOOLS],
    );
  const privileges = async (login: string): Promise<Readonly<Record<string, readonly string[]>>> => {
    const rows = await ask<{ name: string; may: string[] }>(
      `select c.relname as name, array_remove(array_agg(case when has_table_privilege($1, c.oid, p) then p end order by p), null) as may
       from pg_class c cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p
       where c.relnamespace = 'toroku'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all ($2) group by 1 order by 1`,
      [login, OF_THE_TOOLS],
    );
    return Object.fromEntries(rows.map(({ name, may }) => [name, may]));
  };

  it('holds the tables that are expected, each under row security that binds its owner too', async () => {
    const found = await tables();
    expect(found.map(({ name }) => name)).toEqual([...Object.keys(expected), ...Object.keys(beside)].sort());
    expect(found.filter(({ enabled, forced }) => !enabled || !forced)).toEqual([]);
  });

  it('lets the API ask for no more than is declared: nothing is removed but drafts, nothing is emptied', async () => {
    const declared = Object.entries(expected).map(([name, { isDeletable, isFinal }]) => [name, [...(isDeletable ? ['DELETE'] : []), 'INSERT', 'SELECT', ...(isFinal ? [] : ['UPDATE'])]]);
    expect(await privileges('toroku_api')).toEqual({ ...Object.fromEntries(declared), ...beside });
  });

  it('keeps the record: entries of the audit are added and read, never changed', async () => {
    for (const login of ['toroku_api', 'toroku_worker']) expect((await privileges(login))['audit_entry']).toEqual(['INSERT', 'SELECT']);
  });

  it('shows the public register what is public and no other table', async () => {
    const may = Object.entries(await privileges('toroku_register')).filter(([, list]) => list.length > 0);
    const open = [...Object.keys(expected).filter((name) => expected[name]?.isPublic), 'register_revision'];
    expect(Object.fromEntries(may)).toEqual(Object.fromEntries(open.map((name) => [name, ['SELECT']])));
  });

  it('lets no login change the schema, own a table, pass row security or become another', async () => {
    const rows = await ask(
      `select r.rolname, has_schema_privilege(r.rolname, 'toroku', 'CREATE') as creates, has_database_privilege(r.rolname, current_database(), 'CREATE') as creates_schemas, r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcreatedb,
              (select count(*)::int from pg_class c where c.relowner = r.oid) as owned, (select count(*)::int from pg_auth_members m where m.member = r.oid) as others
       from pg_roles r where r.rolname = any ($1)`,
      [LOGINS],
    );
    expect(rows).toHaveLength(LOGINS.length);
    for (const row of rows) expect(row).toMatchObject({ creates: false, creates_schemas: false, rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0, others: 0 });
  });

  it('has no view that would read past row security', async () => {
    expect(await ask(`select relname from pg_class where relnamespace = 'toroku'::regnamespace and relkind in ('v', 'm') and coalesce(array_to_string(reloptions, ','), '') not like '%security_invoker=true%'`)).toEqual([]);
  });
});
