import type { Actor } from '@toroku/domain-access';
import type { Engagement } from '@toroku/domain-audit';
import type { Statement } from '@toroku/domain-statement';
import { bindStatement } from '@toroku/gate';
import { day } from '@toroku/kernel';
import { anIssuedReport, aStatementToAudit, auditPeople, idOf, openAuditHouse, type House } from '@toroku/testing';

const { provider, lead, stranger, otherBody, reviewer, committee } = auditPeople;

describe('row security of audits, under the API login', () => {
  let house: House;
  let statement: Statement;
  let engagement: Engagement;
  let reportId: string;

  beforeAll(async () => {
    house = await openAuditHouse(day('2022-11-10'));
    statement = await aStatementToAudit(house, 'Aozora Chat');
    const issued = await anIssuedReport(house, { provider, lead }, statement);
    engagement = issued.engagement;
    reportId = issued.report.id;
  });
  afterAll(() => house.close());

  /** Rows that the statement touched as the actor, or the error's text. */
  async function asking(actor: Actor, sql: string, values: readonly unknown[]): Promise<number | string> {
    return house.database.api.transaction(async (manager) => {
      const bind = bindStatement(actor);
      await manager.query(bind.text, [...bind.values]);
      const rows: unknown = await manager.query(sql, [...values]);
      return Array.isArray(rows) ? (Array.isArray(rows[0]) && typeof rows[1] === 'number' ? rows[1] : rows.length) : 0;
    }).catch((error: Error) => error.message);
  }

  it('shows the audit to its two sides and to nobody else', async () => {
    for (const [table, column, id] of [
      ['engagement', 'id', engagement.id],
      ['engagement_control', 'engagement_id', engagement.id],
      ['control_result', 'engagement_id', engagement.id],
      ['representation', 'engagement_id', engagement.id],
      ['engagement_carryover', 'id', engagement.id],
      ['audit_report', 'id', reportId],
    ]) {
      for (const actor of [provider, lead]) expect([table, await asking(actor, `select 1 from ${table} where ${column} = $1 limit 1`, [id])]).toEqual([table, 1]);
      for (const actor of [stranger, otherBody, reviewer, committee]) expect([table, await asking(actor, `select 1 from ${table} where ${column} = $1`, [id])]).toEqual([table, 0]);
    }
  });

  it('lets the audit body read the statement and never write it', async () => {
    expect(await asking(lead, 'select 1 from statement where id = $1', [statement.id])).toBe(1);
    expect(await asking(lead, `update statement set parts = '{}' where id = $1 returning 1`, [statement.id])).toBe(0);
    expect(await asking(lead, `update statement_control set reason_not_selected = 'x' where statement_id = $1 returning 1`, [statement.id])).toBe(0);
    expect(await asking(lead, `delete from statement_control where statement_id = $1 returning 1`, [statement.id])).toBe(0);
    expect(await asking(lead, 'insert into statement_control (statement_id, provider_id, control_id) values ($1, $2, $3)', [statement.id, idOf('Aozora'), 'x'])).toMatch(/row-level security/);
  });

  it('lets the provider read the results and never write them', async () => {
    expect(await asking(provider, `update control_result set design_result = 'EFFECTIVE' where engagement_id = $1 returning 1`, [engagement.id])).toBe(0);
    expect(await asking(provider, `delete from engagement_control where engagement_id = $1 returning 1`, [engagement.id])).toBe(0);
    const values = [idOf('forged'), engagement.id, idOf('Kansa')];
    expect(await asking(provider, `insert into control_result (id, engagement_id, audit_body_id, control_id, design_procedure, operational_procedure, recorded_by_id, recorded_on) values ($1, $2, $3, 'x', '', '', '', now())`, values)).toMatch(/row-level security/);
  });

  it('lets the audit body sign no representation, and nobody change what was signed or issued', async () => {
    expect(await asking(lead, `insert into representation (id, engagement_id, provider_id, confirmations, signed_by_id, signed_on) values ($1, $2, $3, '[]', '', now())`, [idOf('forged'), engagement.id, idOf('Aozora')])).toMatch(/row-level security/);
    for (const actor of [provider, lead]) {
      expect(await asking(actor, `update representation set signed_on = now() where engagement_id = $1`, [engagement.id])).toMatch(/permission denied/);
      expect(await asking(actor, `update audit_report set opinion = 'x' where id = $1`, [reportId])).toMatch(/permission denied/);
      expect(await asking(actor, `delete from audit_report where id = $1`, [reportId])).toMatch(/permission denied/);
    }
  });

  it('lets everybody read the audit-body list and the committee alone write it', async () => {
    for (const actor of [stranger, otherBody, reviewer]) {
      expect(await asking(actor, 'select 1 from audit_body_listing', [])).toBe(1);
      expect(await asking(actor, `update audit_body_listing set listed_through_on = '2099-12-31' returning 1`, [])).toBe(0);
    }
    expect(await asking(committee, `update audit_body_listing set listed_through_on = listed_through_on returning 1`, [])).toBe(1);
  });
});
