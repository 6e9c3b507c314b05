import type { Actor } from '@toroku/domain-access';
import { bindStatement } from '@toroku/gate';
import { anActor, aRegisteredApplication, aServiceWithPapers, openRegistrationHouse, registrationPeople, type House } from '@toroku/testing';
import { randomUUID } from 'node:crypto';
import { expected, type Expected } from './expected';
import { rowsBeside } from '../testing/rows-beside';

const { provider, stranger, lead, agencies, supportBody, members, ministry } = registrationPeople;
const actors: Readonly<Record<string, Actor | null>> = {
  nobody: null,
  'the provider': provider,
  'another provider': stranger,
  'the audit body': lead,
  'another audit body': anActor('AUDIT_BODY', 'Betsu'),
  'the agency': agencies[0],
  'another agency': anActor('AGENCY', 'Hoka'),
  'the support body': supportBody,
  'the committee': members[0],
  'the ministry': ministry,
  'the platform': anActor('PLATFORM', 'Toroku'),
};
type Row = Readonly<Record<string, unknown>>;
interface Found {
  readonly row: Row;
  readonly key: string;
  readonly columns: string;
}
const operations = ['select', 'insert', 'update', 'delete'] as const;
type Operation = (typeof operations)[number];

/** What is meant: seen by its parties, written by its writer alone, removed only where declared. */
function isMeant(operation: Operation, { subject, writer, kinds, isDeletable, isFinal, isInside, isPublic }: Expected, { actor, row, sight, besides }: { readonly actor: Actor | null; readonly row: Row; readonly sight: ReadonlySet<string>; readonly besides: readonly string[] }): boolean {
  const parties = actor === null ? [] : [`ORG:${actor.organisationId ?? ''}`, `KIND:${actor.organisationKind}`];
  const sees = (subject === null ? actor !== null : parties.some((party) => sight.has(`${String(row[subject])} ${party}`))) && (!isInside || row[writer ?? ''] === actor?.organisationId);
  if (operation === 'select') return isPublic === true || sees || parties.some((party) => besides.some((seen) => sight.has(`${seen} ${party}`)));
  if ((operation === 'delete' && !isDeletable) || (operation === 'update' && isFinal)) return false;
  return sees && (!writer || row[writer] === actor?.organisationId) && (!kinds || kinds.includes(actor?.organisationKind ?? ''));
}

describe('row security, table by table, actor by actor, under the login of the API', () => {
  let house: House;
  let sight: ReadonlySet<string>;

  beforeAll(async () => {
    house = await openRegistrationHouse();
    const papers = await aServiceWithPapers(house);
    await aRegisteredApplication(house, papers);
    await rowsBeside(house, papers);
    sight = new Set((await house.truth<{ subject_id: string; party: string }>('select subject_id, party from sight')).map(({ subject_id, party }) => `${subject_id} ${party}`));
  }, 120_000);
  afterAll(() => house.close());

  /** Whether the database lets the actor do it to this row. Always rolled back. */
  async function may(actor: Actor | null, { sql, values }: { readonly sql: string; readonly values: readonly unknown[] }): Promise<boolean> {
    const runner = house.database.api.createQueryRunner();
    await runner.startTransaction();
    try {
      const bind = actor && bindStatement(actor);
      if (bind) await runner.query(bind.text, [...bind.values]);
      const answer = (await runner.query(sql, [...values], true)) as { affected?: number; records: unknown[] };
      return (answer.affected ?? answer.records.length) > 0;
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === '42501') return false;
      // The row stands already: row security let it pass to the key.
      if (code === '23505') return true;
      throw error;
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  /** Whether the actor may add the page where the one that stands is away: what is unique must not hide what is forbidden. Always rolled back. */
  async function mayTakeThePlace(actor: Actor, table: string, { one, page }: { readonly one: Found; readonly page: Found }): Promise<boolean> {
    const client = await house.database.root.connect();
    const insert = attempt('insert', table, page);
    const bind = bindStatement(actor);
    try {
      await client.query('begin');
      await client.query('set local session_replication_role = replica');
      await client.query(`delete from ${table} where ${one.key}::text = $1`, [String(one.row[one.key])]);
      await client.query('set local session_replication_role = origin');
      await client.query('set local role toroku_api');
      await client.query(bind.text, [...bind.values]);
      return (await client.query(insert.sql, [...insert.values])).rowCount === 1;
    } catch (error) {
      if (['42501', '23503'].includes((error as { code?: string }).code ?? '')) return false;
      throw error;
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  function attempt(operation: Operation, table: string, { row, key, columns }: Found): { readonly sql: string; readonly values: readonly unknown[] } {
    if (operation === 'insert') return { sql: `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1)`, values: [JSON.stringify(row)] };
    const where = `where ${key}::text = $1`;
    const sql = { select: `select 1 from ${table} ${where}`, update: `update ${table} set ${key} = ${key} ${where}`, delete: `delete from ${table} ${where}` }[operation];
    return { sql, values: [String(row[key])] };
  }

  /** One row of the table with its key and the columns that are written, not computed. */
  async function aRowOf(table: string): Promise<Found> {
    const [found] = await house.truth<Found>(
      `select to_jsonb(t) as row, (select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where i.indrelid = '${table}'::regclass and i.indisprimary) as key,
         (select string_agg(quote_ident(attname), ', ') from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped and attgenerated = '') as columns from ${table} t limit 1`,
    );
    if (!found) throw new Error(`no row in ${table}: add one to testing/rows-beside`);
    return found;
  }

  it.each(Object.keys(expected))('%s: read, added to, changed and removed by nobody but those who are meant', async (table) => {
    const one = await aRowOf(table);
    const { alsoSeenWith } = expected[table] as Expected;
    const besides = alsoSeenWith ? (await house.truth<{ subject: string }>(alsoSeenWith, [one.row[one.key]])).map(({ subject }) => subject) : [];
    const found: string[] = [];
    const meant: string[] = [];
    for (const [who, actor] of Object.entries(actors)) {
      for (const operation of operations) {
        if (await may(actor, attempt(operation, table, one))) found.push(`${who} may ${operation}`);
        if (isMeant(operation, expected[table] as Expected, { actor, row: one.row, sight, besides })) meant.push(`${who} may ${operation}`);
      }
    }
    expect(found).toEqual(meant);
  });

  it.each(Object.keys(expected).filter((table) => expected[table]?.writer && expected[table]?.subject))('%s: nobody adds a page of their own to the case of another', async (table) => {
    const { kinds, writer = '' } = expected[table] as Expected;
    const one = await aRowOf(table);
    const intruders: string[] = [];
    for (const [who, actor] of Object.entries(actors)) {
      if (!actor || actor.organisationId === one.row[writer] || kinds?.includes(actor.organisationKind)) continue;
      const other = 'control_id' in one.row ? { control_id: '1.1.1' } : {};
      const page = { ...one, row: { ...one.row, ...other, ...(one.key === 'id' ? { id: randomUUID() } : {}), [writer]: actor.organisationId } };
      if (await mayTakeThePlace(actor, table, { one, page })) intruders.push(who);
    }
    expect(intruders).toEqual([]);
  });

  it.each(Object.keys(expected).filter((table) => !expected[table]?.isPublic))('%s shows nobody who is not signed in a single row', async (table) => {
    const runner = house.database.api.createQueryRunner();
    expect(await runner.query(`select count(*)::int as seen from ${table}`)).toEqual([{ seen: 0 }]);
    await runner.release();
  });

  it.each(['statement', 'statement_control', 'control_result', 'impact_sheet', 'finding_document', 'audit_report', 'internal_audit_report', 'exclusion_judgement'])('%s is a document: exactly one organisation writes it', async (table) => {
    const one = await aRowOf(table);
    const writers: string[] = [];
    for (const [who, actor] of Object.entries(actors)) if (await may(actor, attempt('insert', table, one))) writers.push(who);
    expect(writers).toHaveLength(1);
  });
});
