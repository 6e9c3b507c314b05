import { organisationKinds, type Actor } from '@toroku/domain-access';
import { bindStatement } from '@toroku/gate';
import { anActor, idOf, openSpecDatabase, type SpecDatabase } from '@toroku/testing';

const OWN = idOf('Own');
const actors: Readonly<Record<string, Actor | null>> = {
  nobody: null,
  'own organisation': anActor('CSP', 'Own'),
  ...Object.fromEntries(organisationKinds.map((kind) => [`another ${kind}`, anActor(kind, `Other ${kind}`)])),
};

const INSERTED = `values ('${idOf('new')}', 1, '${OWN}'`;
const operations = {
  member: {
    select: `select id from member where id = '${idOf('member')}'`,
    insert: `insert into member ${INSERTED}, '人', 'P', 'new@own.example', null, null, '{REPRESENTATIVE}', 'INVITED', now()) returning id`,
    update: `update member set duties = '{REPRESENTATIVE}' where id = '${idOf('member')}' returning id`,
    delete: `delete from member where id = '${idOf('member')}' returning id`,
  },
  api_client: {
    select: `select id from api_client where id = '${idOf('client')}'`,
    insert: `insert into api_client ${INSERTED}, '系', 'S', 'i', 'new', '{TOROKU_READ}', '{REPRESENTATIVE}', 'ACTIVE', now()) returning id`,
    update: `update api_client set state = 'REVOKED' where id = '${idOf('client')}' returning id`,
    delete: `delete from api_client where id = '${idOf('client')}' returning id`,
  },
  organisation: {
    select: `select id from organisation where id = '${OWN}'`,
    insert: `insert into organisation values ('${idOf('new')}', 1, 'CSP', null, '組', 'O', null, now()) returning id`,
    update: `update organisation set name_en = 'Renamed' where id = '${OWN}' returning id`,
    delete: `delete from organisation where id = '${OWN}' returning id`,
  },
} as const;
type TableName = keyof typeof operations;
type Operation = 'select' | 'insert' | 'update' | 'delete';

/** What is meant to be possible, said apart from the policies in SQL. */
function isAllowed(who: string, table: TableName, operation: Operation): boolean {
  if (operation === 'delete') return false;
  if (table === 'organisation') return operation === 'select' || who === 'another PLATFORM';
  if (who === 'own organisation') return true;
  return who === 'another PLATFORM' && operation === 'select';
}

const cells = Object.keys(actors).flatMap((who) =>
  (Object.keys(operations) as TableName[]).flatMap((table) => (['select', 'insert', 'update', 'delete'] as const).map((operation) => [who, operation, table, isAllowed(who, table, operation) ? 'may' : 'may not'] as const)),
);

describe('row security of members, systems and organisations under the login of the API', () => {
  let database: SpecDatabase;

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    await database.root.query(`insert into organisation values ('${OWN}', 1, 'CSP', null, '自', 'Own', null, now())`);
    await database.root.query(`insert into member values ('${idOf('member')}', 1, '${OWN}', '人', 'P', 'p@own.example', 'i', 's', '{ADMINISTRATOR}', 'ACTIVE', now())`);
    await database.root.query(`insert into api_client values ('${idOf('client')}', 1, '${OWN}', '系', 'S', 'i', 's', '{TOROKU_READ}', '{REPRESENTATIVE}', 'ACTIVE', now())`);
  });
  afterAll(() => database.close());

  /** Rows touched by the statement as the actor, always rolled back; none when the database forbids it. */
  async function touched(actor: Actor | null, sql: string): Promise<number> {
    const runner = database.api.createQueryRunner();
    await runner.startTransaction();
    try {
      if (actor) {
        const { text, values } = bindStatement(actor);
        await runner.query(text, [...values]);
      }
      const answer: unknown = await runner.query(sql);
      const rows = (Array.isArray(answer) && Array.isArray(answer[0]) ? answer[0] : answer) as unknown[];
      return rows.length;
    } catch (error) {
      if (/row-level security|permission denied/.test((error as Error).message)) return 0;
      throw error;
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  it.each(cells)('%s: %s %s → %s', async (who, operation, table, expected) => {
    expect(await touched(actors[who] ?? null, operations[table][operation])).toBe(expected === 'may' ? 1 : 0);
  });

  it('lets the platform invite a first administrator and nobody else', async () => {
    const invite = (duties: string, state: string): string => `insert into member values ('${idOf('first')}', 1, '${OWN}', '人', 'P', 'f@own.example', 'i', 'f', '${duties}', '${state}', now())`;
    const platform = actors['another PLATFORM'] ?? null;
    expect(await touched(platform, `with added as (${invite('{ADMINISTRATOR}', 'INVITED')} returning id) select id from added`)).toBe(1);
    expect(await touched(platform, `with added as (${invite('{REPRESENTATIVE}', 'INVITED')} returning id) select id from added`)).toBe(0);
    expect(await touched(platform, `with added as (${invite('{ADMINISTRATOR}', 'ACTIVE')} returning id) select id from added`)).toBe(0);
  });

  it('tells who acts to the edge alone: the register cannot ask', async () => {
    const { rows } = await database.root.query(
      `select p.proname, has_function_privilege('toroku_register', p.oid, 'execute') as register, has_function_privilege('toroku_api', p.oid, 'execute') as api from pg_proc p
       where p.proname in ('acting_member', 'acting_api_client', 'member_signing_in', 'api_client_is_taken') order by 1`,
    );
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row).toMatchObject({ register: false, api: true });
  });

  it.each(['member', 'api_client', 'web_session', 'demonstration_step'])('%s is closed to the public register', async (table) => {
    const { rows } = await database.root.query(`select has_table_privilege('toroku_register', 'toroku.${table}', 'select') as may`);
    expect(rows).toEqual([{ may: false }]);
  });
});
