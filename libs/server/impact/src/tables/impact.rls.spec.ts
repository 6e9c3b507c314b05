import type { Actor } from '@toroku/domain-access';
import { bindStatement } from '@toroku/gate';
import { anAssessedPreApplication, anEligiblePreApplication, sheetAt, withFactSheet, type House } from '@toroku/testing';
import { requestImpactAssessment } from '../commands/request-impact-assessment';
import { writeImpactAssessment } from '../commands/write-impact-assessment';
import { aService, openImpactHouse, people } from '../spec/scene';

const { author, rival, agencies, supportBody, ministry } = people;
const everybody = [author, rival, agencies[0], agencies[1], supportBody, ministry] as const;

describe('assessments and pre-applications under row security: each paper is written by its own party alone', () => {
  let house: House;

  beforeAll(async () => {
    house = await openImpactHouse();
    await anEligiblePreApplication(house, people, { service: await aService(house) });
    const second = await aService(house);
    await withFactSheet(house, author, second);
    await anAssessedPreApplication(house, people, { service: second, route: 'ON_LIST' });
    const third = await house.done(author, requestImpactAssessment, { serviceId: second.id, agencyId: agencies[1].organisationId ?? '', note: '' });
    await house.done(agencies[1], writeImpactAssessment, { id: third.id, expectedVersion: 1, sheet: sheetAt(1, 'ON_LIST') });
  });
  afterAll(() => house.close());

  /** Rows touched by the statement under the API's login, as the actor. */
  async function touched(actor: Actor, sql: string): Promise<number> {
    return house.database.api.transaction(async (manager) => {
      const bind = bindStatement(actor);
      await manager.query(bind.text, [...bind.values]);
      const rows: { count: string }[] = await manager.query(`with touched as (${sql} returning 1) select count(*) from touched`);
      return Number(rows[0]?.count);
    });
  }
  const seen = (actor: Actor, table: string) => house.reading(actor, async ({ read }) => (await read.rows(`select 1 from ${table}`)).length);

  // In the order of `everybody`: one case handed in and decided, one assessed, one sheet still a draft of the second agency.
  it.each([
    ['service_fact_sheet', [2, 0, 2, 1, 1, 1]],
    ['impact_assessment', [3, 0, 2, 1, 1, 1]],
    ['impact_sheet', [2, 0, 2, 1, 1, 1]],
    ['pre_application', [2, 0, 2, 0, 1, 1]],
    ['pre_application_form', [2, 0, 2, 0, 1, 1]],
    ['pre_application_submission', [1, 0, 1, 0, 1, 1]],
    ['pre_application_notice', [1, 0, 1, 0, 1, 1]],
    ['impact_guidance', [1, 1, 1, 1, 1, 1]],
    ['target_business_list', [1, 1, 1, 1, 1, 1]],
  ])('%s is seen by its parties only', async (table, counts) => {
    expect(await Promise.all(everybody.map((actor) => seen(actor, table)))).toEqual(counts);
  });

  it.each([
    ['the agency’s sheet', `update impact_sheet set assessor_name = 'x'`, [0, 0, 2, 1, 0, 0]],
    ['the provider’s part of form 1-2', `update service_fact_sheet set functions = 'x'`, [2, 0, 0, 0, 0, 0]],
    ['form 1-1', `update pre_application_form set remarks = 'x'`, [2, 0, 0, 0, 0, 0]],
    ['the guidance', `update impact_guidance set low_through = 3`, [0, 0, 0, 0, 0, 1]],
    ['the target-business list', `update target_business_list set effective_on = '2030-01-01'`, [0, 0, 0, 0, 0, 1]],
  ])('%s is changed by its writer alone', async (_, sql, counts) => {
    const found: number[] = [];
    for (const actor of everybody) found.push(await touched(actor, sql));
    expect(found).toEqual(counts);
  });

  it.each(['pre_application_submission', 'pre_application_notice'])('%s is changed by nobody', async (table) => {
    for (const actor of everybody) await expect(touched(actor, `update ${table} set id = id`)).rejects.toThrow(/permission denied/);
  });

  it.each(['pre_application', 'impact_sheet', 'pre_application_notice', 'target_business_list'])('%s loses no row, by anybody', async (table) => {
    for (const actor of everybody) await expect(touched(actor, `delete from ${table}`)).rejects.toThrow(/permission denied/);
  });

  it('nobody writes a sheet in the name of an agency', async () => {
    const copy = `insert into impact_sheet select gen_random_uuid(), 1, a.id, a.service_id, a.agency_id, '', null, null, '{}', '', '[]', '', 1, 1, null, null, null, null, null from impact_assessment a limit 1`;
    for (const actor of [author, supportBody, ministry]) await expect(touched(actor, copy)).rejects.toThrow(/row-level security/);
  });

  it('nobody signed out sees anything', async () => {
    const rows = await house.reading(null, async ({ read }) => read.rows('select 1 from impact_guidance union all select 1 from pre_application'));
    expect(rows).toEqual([]);
  });
});
