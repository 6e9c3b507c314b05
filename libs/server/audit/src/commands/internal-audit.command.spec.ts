import { kindParty } from '@toroku/domain-access';
import type { Form23 } from '@toroku/domain-audit';
import { bindStatement, digestOf } from '@toroku/gate';
import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { catalogueTables } from '@toroku/server-catalogue';
import { providerTables } from '@toroku/server-provider';
import { statementTables } from '@toroku/server-statement';
import { aDeclaredStatement, anActor, aReportedInternalAudit, aService, anInternalAuditWithResults, anInternalFindingWithPlan, House, knowOrganisations, loadCatalogue } from '@toroku/testing';
import { auditTables } from '..';
import { InternalAuditTable } from '../tables/internal-audit-tables';
import { openInternalAudit } from './open-internal-audit';
import { planInternalAudit } from './plan-internal-audit';
import { provideWorkingPapers } from './provide-working-papers';
import { raiseFinding } from './raise-finding';
import { reclassifyAsRecommendation } from './reclassify-as-recommendation';
import { recordInternalAuditResults } from './record-internal-audit-results';
import { reportInternalAudit } from './report-internal-audit';
import { requestWorkingPapers } from './request-working-papers';

const provider = anActor('CSP', 'Aozora');
const internalAuditor = anActor('CSP', 'Aozora', ['INTERNAL_AUDITOR']);
const author = anActor('CSP', 'Aozora', ['STATEMENT_AUTHOR']);
const stranger = anActor('CSP', 'Midori');
const reviewer = anActor('SUPPORT_BODY', 'Shien', ['REVIEWER']);
const period = { fromOn: day('2022-04-01'), throughOn: day('2023-03-31') };

describe('the internal audit through the gate', () => {
  let house: House;
  let statementId = '';
  const wish = () => ({ internalAuditor, statementId, ...period });

  beforeEach(async () => {
    house = await House.open([...accessTables, ...catalogueTables, ...providerTables, ...statementTables, ...auditTables], day('2023-02-01'));
    await knowOrganisations(house, { CSP: ['Aozora', 'Midori'], PLATFORM: ['Toroku'], SUPPORT_BODY: ['Shien'] });
    await loadCatalogue(house);
    const service = await aService(house, provider);
    const choices = { '11.1.6': { selected: 'no', text: '', reason: '受渡場所を持たないため' } };
    statementId = (await aDeclaredStatement(house, provider, { service, periodStartOn: day('2022-01-01'), periodEndOn: day('2022-12-31'), choices })).id;
  });
  afterEach(() => house.close());

  it('is opened with a balanced plan over the implemented objectives (S-161, S-121, S-122)', async () => {
    const audit = await house.done(internalAuditor, openInternalAudit, { statementId, ...period });
    expect(audit).toMatchObject({ year: 1, state: 'DRAFT', ruleSetId: 'LIU-2022-11', version: 1 });
    expect([1, 2, 3].map((year) => audit.plan.filter((unit) => unit.year === year).length)).toEqual([40, 40, 40]);
    expect(audit.plan.map(({ unitId }) => unitId)).not.toContain('11.1.6');
  });

  it('is reported with form 2-3 frozen under its digest; findings in, recommendations out (S-160, S-163, S-166)', async () => {
    const { id } = await anInternalAuditWithResults(house, wish());
    const finding = await anInternalFindingWithPlan(house, { internalAuditor, author, internalAuditId: id, controlId: '5.1.1.1', improveByOn: day('2023-03-15') });
    const advice = await house.done(internalAuditor, raiseFinding, { source: 'INTERNAL', caseId: id, controlId: '5.1.2', title: '助言', description: '目次があると読みやすい' });
    await house.done(internalAuditor, reclassifyAsRecommendation, { id: advice.id, expectedVersion: 1, reason: '改善を要しない' });
    const reported = await house.done(internalAuditor, reportInternalAudit, { id, expectedVersion: 3 });
    expect(reported).toMatchObject({ state: 'REPORTED', reportedOn: '2023-02-01' });
    const [report] = await house.truth<{ content: Form23; digest: string }>('select content, digest from internal_audit_report where id = $1', [id]);
    expect(report?.content).toMatchObject({ form: '2-3', year: 1, method: '規程と記録の閲覧、担当者への質問、サンプルテスト', results: expect.arrayContaining([expect.objectContaining({ unitId: '5.1.1', findings: [finding.id] }), expect.objectContaining({ unitId: '5.1.2', findings: [] })]) });
    expect(report?.content.findings).toMatchObject([{ id: finding.id, severity: 'MINOR', improvementPlan: { improveByOn: '2023-03-15' } }]);
    expect(report?.digest).toBe(digestOf(report?.content));
  });

  it('is refused with everything it lacks, and changes nothing', async () => {
    const { id } = await house.done(internalAuditor, openInternalAudit, { statementId, ...period });
    await house.done(internalAuditor, raiseFinding, { source: 'INTERNAL', caseId: id, controlId: '5.1.1', title: '未区分', description: '記録がない' });
    expect(await house.refusalCodes(internalAuditor, reportInternalAudit, { id, expectedVersion: 1 })).toEqual([
      'REPORT_FIELD_MISSING', 'REPORT_FIELD_MISSING', 'REPORT_FIELD_MISSING', 'REPORT_FIELD_MISSING', 'PLANNED_OBJECTIVE_WITHOUT_RESULT', 'FINDING_NOT_CLASSIFIED',
    ]);
    expect(await house.truth('select 1 from internal_audit_report')).toEqual([]);
  });

  it('comes back to the first year’s objectives in the fourth; the third report covers everything (S-161)', async () => {
    await aReportedInternalAudit(house, wish());
    for (const year of [2023, 2024]) {
      house.clock.moveTo(day(`${year + 1}-02-01`));
      await aReportedInternalAudit(house, { ...wish(), fromOn: day(`${year}-04-01`), throughOn: day(`${year + 1}-03-31`) });
    }
    const fourth = await house.done(internalAuditor, openInternalAudit, { statementId, fromOn: day('2025-04-01'), throughOn: day('2026-03-31') });
    const [first] = await house.truth<{ content: Form23 }>(`select content from internal_audit_report r join internal_audit a using (id) where a.year = 1`);
    expect(fourth.plan.filter(({ year }) => year === 4).map(({ unitId }) => unitId)).toEqual(first?.content.results.map(({ unitId }) => unitId));
  });

  it('waits for the year before, and for days that follow', async () => {
    await house.done(internalAuditor, openInternalAudit, { statementId, ...period });
    expect(await house.refusalCodes(internalAuditor, openInternalAudit, { statementId, ...period })).toEqual(['EARLIER_INTERNAL_AUDIT_OPEN', 'INTERNAL_AUDIT_PERIODS_OVERLAP']);
  });

  it('replaces a result that is recorded again, and keeps the plan when none is given', async () => {
    const { id, version, plan } = await anInternalAuditWithResults(house, wish());
    const result = { unitId: '5.1.1', performers: ['佐藤 花子'], auditedOn: day('2022-12-01'), method: '再実施', summary: '改めて確かめた' };
    await house.done(internalAuditor, recordInternalAuditResults, { id, expectedVersion: version, results: [result] });
    expect(await house.truth('select summary from internal_audit_result where internal_audit_id = $1 order by unit_id', [id])).toHaveLength(40);
    expect(await house.truth(`select method from internal_audit_result where summary = '改めて確かめた'`)).toEqual([{ method: '再実施' }]);
    const kept = await house.done(internalAuditor, planInternalAudit, { id, expectedVersion: version + 1, organisation: '外部委託', responsiblePerson: '高橋 実', performers: ['佐藤 花子'], method: '閲覧のみ', plan: null });
    expect(kept).toMatchObject({ organisation: '外部委託', plan });
  });

  it('refuses own work, unnamed performers, excluded objectives and days outside the period (S-122, S-169)', async () => {
    const { id, version } = await anInternalAuditWithResults(house, wish());
    const result = { unitId: '5.1.1', performers: ['佐藤 花子'], auditedOn: day('2022-12-01'), method: '閲覧', summary: '適切' };
    expect(await house.refusalCodes(internalAuditor, recordInternalAuditResults, { id, expectedVersion: version, results: [{ ...result, performers: ['鈴木 一郎'] }, { ...result, unitId: '11.1.6', auditedOn: day('2022-03-31') }] })).toEqual([
      'OBJECTIVE_NOT_IMPLEMENTED', 'PERFORMER_NOT_NAMED', 'AUDITOR_AUDITS_OWN_WORK', 'AUDITED_OUTSIDE_PERIOD',
    ]);
  });

  it('belongs to its provider: nobody else sees, plans or reports it', async () => {
    const { id, version } = await anInternalAuditWithResults(house, wish());
    expect(await house.refusalCodes(author, reportInternalAudit, { id, expectedVersion: version })).toEqual(['NOT_PERMITTED']);
    expect(await house.refusalCodes(stranger, reportInternalAudit, { id, expectedVersion: version })).toEqual(['NOT_FOUND']);
    expect(await house.refusalCodes(stranger, openInternalAudit, { statementId, ...period })).toEqual(['NOT_FOUND']);
    expect(await house.reading(reviewer, ({ read }) => read.one(InternalAuditTable, id))).toBeNull();
  });

  describe('working papers (S-167)', () => {
    const shown = async () => {
      const audit = await aReportedInternalAudit(house, wish());
      await house.truth(`insert into sight values ($1, $2, 'spec')`, [audit.id, kindParty('SUPPORT_BODY')]);
      return audit;
    };

    it('are asked for by a reviewer who sees the report, and shown once', async () => {
      const { id, version } = await shown();
      const request = await house.done(reviewer, requestWorkingPapers, { id, expectedVersion: version, reason: '5.1.1 の結果の根拠' });
      const papers = { id: request.id, expectedVersion: 1, content: `調書 第3号\n${'記'.repeat(150_000)}`, reference: '本社書庫' };
      await house.done(internalAuditor, provideWorkingPapers, papers);
      expect(await house.truth('select reference, provided_on from working_papers where id = $1', [request.id])).toEqual([{ reference: '本社書庫', provided_on: '2023-02-01' }]);
      expect(await house.refusalCodes(internalAuditor, provideWorkingPapers, papers)).toEqual(['NOT_NOW']);
      expect(await house.refusalCodes(reviewer, provideWorkingPapers, papers)).toEqual(['NOT_PERMITTED']);
      expect(await house.truth(`select code from outbox where subject_id = $1 and code like 'WORKING%' order by id`, [id])).toEqual([{ code: 'WORKING_PAPERS_REQUESTED' }, { code: 'WORKING_PAPERS_PROVIDED' }]);
    });

    it('cannot be asked for before the report can be seen', async () => {
      const { id, version } = await aReportedInternalAudit(house, wish());
      expect(await house.refusalCodes(reviewer, requestWorkingPapers, { id, expectedVersion: version, reason: '疑い' })).toEqual(['NOT_FOUND']);
    });
  });

  it('is written by nobody else in SQL either, and a report by nobody at all', async () => {
    const { id } = await aReportedInternalAudit(house, wish());
    await house.truth(`insert into sight values ($1, $2, 'spec')`, [id, kindParty('SUPPORT_BODY')]);
    const as = (actor: typeof reviewer, sql: string) =>
      house.database.api.transaction(async (manager) => {
        const bind = bindStatement(actor);
        await manager.query(bind.text, [...bind.values]);
        return (await manager.query(`with touched as (${sql} returning 1) select count(*)::int as count from touched`))[0].count as number;
      });
    expect(await as(reviewer, `update internal_audit set method = 'x'`)).toBe(0);
    expect(await as(reviewer, `update internal_audit_result set summary = 'x'`)).toBe(0);
    await expect(as(internalAuditor, `update internal_audit_report set digest = 'x'`)).rejects.toThrow(/permission denied/);
    await expect(as(reviewer, `insert into working_papers select gen_random_uuid(), id, provider_id, 'x', '', '2023-02-01' from internal_audit`)).rejects.toThrow(/row-level security/);
    await expect(as(internalAuditor, `insert into working_papers_request select gen_random_uuid(), 1, id, provider_id, provider_id, 'x', '2023-02-01' from internal_audit`)).rejects.toThrow(/row-level security/);
  });
});
