import { openDataSource, poolOf, urlFor } from '@toroku/database';
import { ReadSession } from '@toroku/gate';
import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { providerTables } from '@toroku/server-provider';
import { House } from '@toroku/testing';
import type { DataSource } from 'typeorm';
import { registrationTables } from '..';
import { countAll, countOperators, countRegions } from './register-counts';
import { registerPage, type RegisterFilter } from './register-list';

/** A plan's nodes: type, and the index it walks. */
interface Node {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly Node[];
}
const nodes = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(nodes)];

describe('two registers of 30,000 entries', () => {
  let house: House;
  let register: DataSource;
  const page: RegisterFilter = { track: 'ISMAP', first: 50, after: null, today: day('2022-11-10') };

  beforeAll(async () => {
    house = await House.open([...accessTables, ...providerTables, ...registrationTables], day('2022-11-10'));
    await house.truth(`insert into register_entry (id, track, number, service_name_ja, service_name_en, operator_name_ja, operator_name_en, registered_on, valid_through_on,
        scope_ja, scope_en, regions, objectives, period_start_on, period_end_on, subsequent_events, status)
      select gen_random_uuid(), track, letter || '21-' || lpad(n::text, 5, '0') || '-2', '基盤' || n || case when n = 29000 then '青空' else '' end, 'Service ' || n, '事業者' || n % 500, 'Operator ' || n % 500,
        date '2021-03-12' + (n / 50), date '2023-10-31', '本番環境', '', '{東京}', '{5.1.1}', date '2021-07-01', date '2022-06-30', '', 'ACTIVE' from generate_series(1, 30000) n cross join (values ('ISMAP', 'C'), ('ISMAP_LIU', 'L')) r (track, letter) order by md5(n || letter)`);
    await house.truth('analyze register_entry');
    register = await openDataSource({ url: urlFor('register', house.database.url), tables: [] });
  });
  afterAll(async () => {
    await register.destroy();
    await house.close();
  });

  /** The plan of the page’s own statement, run under the register’s login. */
  async function planOf(filter: RegisterFilter): Promise<Node> {
    let asked: { text: string; values: readonly unknown[] } | null = null;
    const listening = { rows: (text: string, values: readonly unknown[]) => ((asked = { text, values }), Promise.resolve([])) };
    await registerPage(listening as unknown as ReadSession, filter);
    const { text, values } = asked as unknown as { text: string; values: unknown[] };
    const { rows } = await poolOf(register).query<{ 'QUERY PLAN': [{ Plan: Node }] }>(`explain (analyze, buffers, format json) ${text}`, values);
    const plan = rows[0]?.['QUERY PLAN'][0].Plan;
    if (!plan) throw new Error('no plan');
    return plan;
  }

  it.each([
    ['the first page', null],
    ['a page at the far end', '2022-10-20 C21-29400-2'],
  ])('is read by the index in order, at the cost of the page: %s', async (_, after) => {
    const plan = await planOf({ ...page, after });
    expect(nodes(plan).map((node) => node['Node Type'])).toEqual(['Limit', 'Index Scan']);
    expect(nodes(plan).at(-1)?.['Index Name']).toBe('register_entry_in_order');
    expect(plan['Shared Hit Blocks'] + plan['Shared Read Blocks']).toBeLessThan(120);
  });

  it.each([
    ['in the order of registration', 'OLDEST', 'register_entry_over_both', 'Forward'],
    ['the latest first', 'NEWEST', 'register_entry_over_both', 'Backward'],
    ['in the order of expiry', 'EXPIRING', 'register_entry_by_expiry', 'Forward'],
  ] as const)('are read together by an index, %s', async (_, order, index, direction) => {
    const plan = await planOf({ first: 50, today: page.today, order });
    expect(nodes(plan).map((node) => node['Node Type'])).toEqual(['Limit', 'Index Scan']);
    expect(nodes(plan).at(-1)).toMatchObject({ 'Index Name': index, 'Scan Direction': direction });
    expect(plan['Shared Hit Blocks'] + plan['Shared Read Blocks']).toBeLessThan(120);
  });

  it('finds a provider by the index of letter pairs', async () => {
    expect(nodes(await planOf({ first: 50, today: page.today, operator: '事業者499' })).map((node) => node['Index Name'])).toContain('register_entry_by_letters');
  });

  it('are counted by what one might choose next in one statement each, and quickly', async () => {
    const read = new ReadSession(poolOf(register), null);
    const began = performance.now();
    expect(await countAll(read, { today: page.today })).toBe(60_000);
    expect(await countOperators(read, { today: page.today })).toHaveLength(200);
    expect(await countRegions(read, { today: page.today, search: '青空' })).toEqual([{ region: '東京', count: 2 }]);
    expect(read.statements).toBe(3);
    await read.end();
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('finds a Japanese word of two letters by the index of letter pairs', async () => {
    expect(nodes(await planOf({ ...page, search: '青空' })).map((node) => node['Index Name'])).toContain('register_entry_by_letters');
    const read = new ReadSession(poolOf(register), null);
    const { entries } = await registerPage(read, { ...page, search: '青空' });
    await read.end();
    expect(entries.map(({ number }) => number)).toEqual(['C21-29000-2']);
  });
});
