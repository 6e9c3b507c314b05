import { day } from '@toroku/kernel';
import { bindStatement } from '@toroku/gate';
import { engagementId, findingPeople, openFindingsHouse, type House } from '@toroku/testing';
import type { Actor } from '@toroku/domain-access';
import { raiseFinding } from '../commands/raise-finding';
import { classifyFinding } from '../commands/classify-finding';
import { requireImprovementPlan } from '../commands/require-improvement-plan';
import { submitImprovementPlan } from '../commands/submit-improvement-plan';

const { lead, otherBody, author, stranger } = findingPeople;

describe('findings under row security: the auditor’s words and the provider’s plan are each written by one side', () => {
  let house: House;
  let id = '';

  beforeAll(async () => {
    house = await openFindingsHouse(day('2023-01-15'));
    id = (await house.done(lead, raiseFinding, { source: 'EXTERNAL', caseId: engagementId, controlId: '9.2.3.11.PB', title: '記録', description: '記録がない' })).id;
    await house.done(lead, classifyFinding, { id, expectedVersion: 1, severity: 'NOT_MINOR', reason: '広範' });
    await house.done(lead, requireImprovementPlan, { id, expectedVersion: 2 });
    await house.done(author, submitImprovementPlan, { id, expectedVersion: 3, measures: '改める', responsiblePerson: '鈴木', improveByOn: day('2023-03-01') });
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

  it.each(['finding', 'finding_document', 'improvement_plan'])('%s is seen by the two sides only', async (table) => {
    expect(await Promise.all([lead, author, otherBody, stranger].map((actor) => seen(actor, table)))).toEqual([1, 1, 0, 0]);
  });

  it('the provider cannot soften the auditor’s judgement', async () => {
    expect(await touched(author, `update finding_document set severity = 'MINOR'`)).toBe(0);
    expect(await touched(lead, `update finding_document set severity = 'MINOR'`)).toBe(1);
  });

  it('the auditor cannot edit the provider’s plan', async () => {
    expect(await touched(lead, `update improvement_plan set improve_by_on = '2024-01-01'`)).toBe(0);
    expect(await touched(author, `update improvement_plan set measures = 'x'`)).toBe(1);
  });

  it('nobody outside changes or adds anything', async () => {
    expect(await touched(stranger, `update finding set state = 'CLOSED'`)).toBe(0);
    expect(await touched(otherBody, `update finding_document set title = 'x'`)).toBe(0);
    await expect(touched(stranger, `insert into improvement_plan values (gen_random_uuid(), 1, '${id}', '${engagementId}', '${stranger.organisationId}', '', '', '2023-01-01', '2023-01-01')`)).rejects.toThrow(/row-level security/);
  });

  it('nothing is removed, by anybody', async () => {
    await expect(touched(lead, 'delete from finding')).rejects.toThrow(/permission denied/);
  });
});
