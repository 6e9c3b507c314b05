import type { Statement } from '@toroku/domain-statement';
import { bindStatement } from '@toroku/gate';
import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { catalogueTables } from '@toroku/server-catalogue';
import { providerTables } from '@toroku/server-provider';
import { organisationKinds } from '@toroku/domain-access';
import { aDeclaredStatement, anActor, aService, House, knowOrganisations, loadCatalogue } from '@toroku/testing';
import { statementTables } from '..';

const provider = anActor('CSP', 'Aozora');
const others = organisationKinds.map((kind) => [kind, anActor(kind, `Other ${kind}`)] as const);
const tables = ['statement', 'statement_control', 'statement_declaration'] as const;

describe('row security of statements under the login of the API', () => {
  let house: House;
  let statement: Statement;

  beforeAll(async () => {
    house = await House.open([...accessTables, ...catalogueTables, ...providerTables, ...statementTables], day('2022-11-10'));
    await knowOrganisations(house, { CSP: ['Aozora', 'Other CSP'], PLATFORM: ['Toroku'] });
    await loadCatalogue(house);
    statement = await aDeclaredStatement(house, provider, { service: await aService(house, provider), periodStartOn: day('2021-07-01'), periodEndOn: day('2022-06-30') });
  });
  afterAll(() => house.close());

  /** Rows touched as the actor, always rolled back. */
  async function touched(actor: typeof provider, sql: string): Promise<number> {
    const runner = house.database.api.createQueryRunner();
    await runner.startTransaction();
    try {
      const { text, values } = bindStatement(actor);
      await runner.query(text, [...values]);
      const answer: unknown = await runner.query(sql);
      return ((Array.isArray(answer) && Array.isArray(answer[0]) ? answer[0] : answer) as unknown[]).length;
    } catch (error) {
      if (/row-level security|permission denied/.test((error as Error).message)) return 0;
      throw error;
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  it.each(tables)('its provider sees its %s', async (table) => {
    expect(await touched(provider, `select 1 from ${table}`)).toBeGreaterThan(0);
  });

  it.each(others.flatMap(([kind, actor]) => tables.map((table) => [kind, table, actor] as const)))('%s of elsewhere sees no %s', async (_, table, actor) => {
    expect(await touched(actor, `select 1 from ${table}`)).toBe(0);
  });

  it.each(others)('%s of elsewhere writes nothing', async (_, actor) => {
    expect(await touched(actor, `update statement set state = 'WITHDRAWN', content_digest = null returning id`)).toBe(0);
    expect(await touched(actor, `update statement_control set selected = false returning control_id`)).toBe(0);
    expect(await touched(actor, `delete from statement_control returning control_id`)).toBe(0);
  });

  it('the support body it was shown to reads it and still writes nothing', async () => {
    const supportBody = anActor('SUPPORT_BODY', 'Other SUPPORT_BODY');
    await house.truth(`insert into sight (subject_id, party, granted_by) values ($1, 'KIND:SUPPORT_BODY', 'spec')`, [statement.id]);
    for (const table of tables) expect(await touched(supportBody, `select 1 from ${table}`)).toBeGreaterThan(0);
    expect(await touched(supportBody, `update statement set state = 'WITHDRAWN', content_digest = null returning id`)).toBe(0);
    expect(await touched(supportBody, `update statement_control set selected = false returning control_id`)).toBe(0);
    expect(await touched(supportBody, `delete from statement_control returning control_id`)).toBe(0);
  });

  it('a declaration is not changed, not even by its provider', async () => {
    expect(await touched(provider, `update statement_declaration set content_digest = 'x' returning id`)).toBe(0);
    expect(await touched(provider, 'delete from statement_declaration returning id')).toBe(0);
  });
});
