import type { Engagement } from '@toroku/domain-audit';
import type { Statement } from '@toroku/domain-statement';
import { day } from '@toroku/kernel';
import { declareStatement, reviseDeclaredStatement, StatementTable } from '@toroku/server-statement';
import {
  aDeclaredStatement,
  aListedBody,
  allConfirmed,
  anAcceptedEngagement,
  anEngagementAtWork,
  anIssuedReport,
  aStatementToAudit,
  auditPeople,
  effectiveResults,
  idOf,
  openAuditHouse,
  type House,
} from '@toroku/testing';
import { AuditReportTable, EngagementControlTable, EngagementTable } from '../tables/engagement-tables';
import { acceptEngagement } from './accept-engagement';
import { assignWorkImplementer } from './assign-work-implementer';
import { beginDesignAssessment } from './begin-design-assessment';
import { beginOperationalAssessment } from './begin-operational-assessment';
import { classifyFinding } from './classify-finding';
import { declineEngagement } from './decline-engagement';
import { issueAuditReport } from './issue-audit-report';
import { openAdditionalAudit } from './open-additional-audit';
import { openAuditReport } from './open-audit-report';
import { planEngagement } from './plan-engagement';
import { proposeEngagement } from './propose-engagement';
import { raiseFinding } from './raise-finding';
import { recordControlResults } from './record-control-results';
import { signRepresentation } from './sign-representation';
import { withdrawEngagement } from './withdraw-engagement';

const { provider, author, stranger, lead, implementer, colleague, otherBody, reviewer } = auditPeople;
const today = day('2022-11-10');

describe('an audit by an audit body on the list', () => {
  let house: House;
  let statement: Statement;
  let count = 0;

  const seen = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
  const now = async ({ id }: { id: string }): Promise<Engagement> => house.reading(lead, async (context) => (await context.read.one(EngagementTable, id))!);

  beforeAll(async () => {
    house = await openAuditHouse(today);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    house.clock.moveTo(today);
    statement = await aStatementToAudit(house, `Aozora ${(count += 1)}`);
  });

  it('is proposed by the provider and accepted by the body, with no price, as a private contract (S-137, S-138)', async () => {
    const proposed = await house.done(provider, proposeEngagement, { statementId: statement.id, auditBodyId: idOf('Kansa') });
    expect(proposed).toMatchObject({ state: 'PROPOSED', year: 1, kind: 'REGULAR', periodEndOn: '2022-12-31', reportDueOn: '2023-03-31', ruleSetId: 'LIU-2022-11', contractedOn: null });
    expect(await house.reading(lead, (context) => context.read.one(StatementTable, statement.id))).toBeNull();
    const accepted = await house.done(lead, acceptEngagement, seen(proposed));
    expect(accepted).toMatchObject({ state: 'CONTRACTED', contractedOn: today, leadId: lead.id });
    expect(await house.reading(lead, (context) => context.read.one(StatementTable, statement.id))).toMatchObject({ id: statement.id });
    expect(Object.keys(accepted).join()).not.toMatch(/price|fee|cost/i);
  });

  it('is not proposed to a body that is not on the list (S-142), nor twice', async () => {
    expect(await house.refusalCodes(provider, proposeEngagement, { statementId: statement.id, auditBodyId: idOf('Betsu') })).toEqual(['AUDIT_BODY_NOT_LISTED']);
    await house.done(provider, proposeEngagement, { statementId: statement.id, auditBodyId: idOf('Kansa') });
    expect(await house.refusalCodes(provider, proposeEngagement, { statementId: statement.id, auditBodyId: idOf('Kansa') })).toEqual(['ENGAGEMENT_ALREADY_OPEN']);
    expect(await house.refusalCodes(stranger, proposeEngagement, { statementId: statement.id, auditBodyId: idOf('Kansa') })).toEqual(['NOT_FOUND']);
  });

  it('may be declined and proposed anew', async () => {
    const proposed = await house.done(provider, proposeEngagement, { statementId: statement.id, auditBodyId: idOf('Kansa') });
    expect(await house.refusalCodes(otherBody, acceptEngagement, seen(proposed))).toEqual(['NOT_FOUND']);
    expect(await house.refusalCodes(provider, acceptEngagement, seen(proposed))).toEqual(['NOT_PERMITTED']);
    expect(await house.done(lead, declineEngagement, { ...seen(proposed), reason: '人手が足りない' })).toMatchObject({ state: 'DECLINED' });
    await anAcceptedEngagement(house, { provider, lead }, statement);
  });

  it('is withdrawn by the provider before its report, after which nothing goes on, and may be proposed anew (S-137)', async () => {
    const atWork = await anEngagementAtWork(house, { provider, lead }, statement);
    expect(await house.refusalCodes(lead, withdrawEngagement, { ...seen(atWork), reason: '終了' })).toEqual(['NOT_PERMITTED']);
    const withdrawn = await house.done(provider, withdrawEngagement, { ...seen(atWork), reason: '契約の終了' });
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', endReason: '契約の終了' });
    expect(await house.truth('select party from outbox where code = $1 and subject_id = $2', ['ENGAGEMENT_WITHDRAWN', atWork.id])).toEqual([{ party: `ORG:${idOf('Kansa')}` }]);
    expect(await house.refusalCodes(lead, planEngagement, seen(withdrawn))).toEqual(['NOT_NOW']);
    await anAcceptedEngagement(house, { provider, lead }, statement);
  });

  it('has its work implementers from the audit body alone', async () => {
    const accepted = await anAcceptedEngagement(house, { provider, lead }, statement);
    expect(await house.refusalCodes(lead, assignWorkImplementer, { ...seen(accepted), personIds: [provider.id] })).toEqual(['PERSON_NOT_OF_AUDIT_BODY']);
    expect(await house.done(lead, assignWorkImplementer, { ...seen(accepted), personIds: [implementer.id, implementer.id] })).toMatchObject({ memberIds: [implementer.id] });
  });

  it('is planned on the declared statement, every detailed control in or out with its reason (S-134, S-135)', async () => {
    const accepted = await anAcceptedEngagement(house, { provider, lead }, statement);
    const planned = await house.done(lead, planEngagement, seen(accepted));
    expect(planned).toMatchObject({ state: 'PLANNED', statementDigest: statement.contentDigest });
    const rows = await house.reading(lead, (context) => context.read.list(EngagementControlTable, 'engagementId', planned.id, 'sortKey'));
    const [{ count }] = await house.truth<{ count: string }>(`select count(*) from control where level = 'DETAILED' and edition_id = $1`, [statement.editionId]) as [{ count: string }];
    expect(rows).toHaveLength(Number(count));
    expect(rows.filter(({ tier, reason }) => tier === 'GOVERNANCE' && reason === 'GOVERNANCE_ALL')).toHaveLength(18);
    expect(rows.filter(({ tier, reason }) => tier === 'MANAGEMENT' && reason === 'MANAGEMENT_ALL')).toHaveLength(64);
    expect(new Set(rows.map(({ reason }) => reason))).toContain('AREA_DESIGN_FIRST_YEAR');
  });

  it('is not planned on a statement that was taken back to a draft', async () => {
    const accepted = await anAcceptedEngagement(house, { provider, lead }, statement);
    await house.done(provider, reviseDeclaredStatement, seen(statement));
    expect(await house.refusalCodes(lead, planEngagement, seen(accepted))).toEqual(['AUDITED_STATEMENT_NOT_DECLARED']);
  });

  it('has results recorded by assigned persons, in the right step and on controls in scope', async () => {
    const accepted = await anAcceptedEngagement(house, { provider, lead }, statement);
    const assigned = await house.done(lead, assignWorkImplementer, { ...seen(accepted), personIds: [implementer.id] });
    const planned = await house.done(lead, planEngagement, seen(assigned));
    const result = { controlId: '3.1.2.1', designResult: 'EFFECTIVE' as const, designProcedure: '閲覧' };
    expect(await house.refusalCodes(lead, recordControlResults, { ...seen(planned), results: [result] })).toEqual(['NOT_NOW']);
    const designing = await house.done(lead, beginDesignAssessment, seen(planned));
    expect(await house.refusalCodes(colleague, recordControlResults, { ...seen(designing), results: [result] })).toEqual(['NOT_PERMITTED']);
    const recorded = await house.done(implementer, recordControlResults, { ...seen(designing), results: [result] });
    expect(
      await house.refusalCodes(lead, recordControlResults, {
        ...seen(recorded),
        results: [{ ...result, designProcedure: ' ' }, result, { controlId: '99.1', designResult: 'EFFECTIVE', designProcedure: 'x' }, { controlId: '3.1.2.2' }, { controlId: '3.1.2.3', operationalResult: 'EFFECTIVE', operationalProcedure: 'x' }],
      }),
    ).toEqual(['TEXT_MISSING', 'CONTROL_TWICE', 'CONTROL_NOT_IN_SCOPE', 'RESULT_MISSING', 'OPERATIONAL_ASSESSMENT_NOT_BEGUN']);
    const operating = await house.done(lead, beginOperationalAssessment, seen(recorded));
    await house.done(lead, recordControlResults, { ...seen(operating), results: [{ controlId: '3.1.2.1', operationalResult: 'EFFECTIVE', operationalProcedure: '抽出' }] });
    expect(await house.truth('select design_result, design_procedure, operational_result from control_result where engagement_id = $1', [planned.id])).toEqual([
      { design_result: 'EFFECTIVE', design_procedure: '閲覧', operational_result: 'EFFECTIVE' },
    ]);
  });

  it('has its representation signed by the representative, after the period, complete', async () => {
    const atWork = await anEngagementAtWork(house, { provider, lead }, statement);
    expect(await house.refusalCodes(author, signRepresentation, { ...seen(atWork), confirmations: allConfirmed })).toEqual(['NOT_PERMITTED']);
    expect(await house.refusalCodes(provider, signRepresentation, { ...seen(atWork), confirmations: allConfirmed.slice(1) })).toEqual(['ASSESSMENT_PERIOD_NOT_ENDED', 'CONFIRMATION_NOT_ANSWERED_ONCE']);
    house.clock.moveTo(day('2023-01-01'));
    const silent = allConfirmed.map((one) => (one.code === 'KNOWN_FRAUD_DISCLOSED' ? { ...one, isConfirmed: false } : one));
    expect(await house.refusalCodes(provider, signRepresentation, { ...seen(atWork), confirmations: silent })).toEqual(['CONFIRMATION_NOT_EXPLAINED']);
    expect(await house.done(provider, signRepresentation, { ...seen(atWork), confirmations: allConfirmed })).toMatchObject({ state: 'REPRESENTATION_SIGNED', representationSignedOn: '2023-01-01' });
  });

  it('ends in a report that both sides may open, each opening on record, and nobody else before it is shown', async () => {
    const { engagement, report } = await anIssuedReport(house, { provider, lead }, statement);
    expect(engagement).toMatchObject({ state: 'REPORT_ISSUED', reportIssuedOn: '2023-01-10' });
    expect(report.content.controls.length).toBeGreaterThan(82);
    const opened = await house.done(provider, openAuditReport, { id: report.id });
    expect(opened.content.representation?.confirmations).toHaveLength(8);
    expect((await house.audit('openAuditReport')).at(-1)).toMatchObject({ outcome: 'DONE', subject_id: report.id, actor_id: provider.id, changes: [] });
    expect(await house.refusalCodes(reviewer, openAuditReport, { id: report.id })).toEqual(['NOT_FOUND']);
    expect(await house.refusalCodes(otherBody, openAuditReport, { id: report.id })).toEqual(['NOT_FOUND']);
    await house.truth(`insert into sight values ($1, 'KIND:SUPPORT_BODY', 'spec')`, [report.id]);
    await house.done(reviewer, openAuditReport, { id: report.id });
    expect(await house.reading(reviewer, (context) => context.read.one(EngagementTable, engagement.id))).toBeNull();
    expect(await house.reading(reviewer, (context) => context.read.one(AuditReportTable, report.id))).toMatchObject({ digest: report.digest });
  });

  it('is refused its report with every reason at once (S-142, S-145)', async () => {
    const atWork = await anEngagementAtWork(house, { provider, lead }, statement);
    const results = (await effectiveResults(house, atWork.id)).filter(({ controlId }) => controlId !== '3.1.2.2');
    const exceptional = results.map((one) => (one.controlId === '3.1.2.1' || one.controlId === '3.1.2.3' ? { ...one, operationalResult: 'EXCEPTION' as const } : one));
    await house.done(lead, recordControlResults, { ...seen(atWork), results: exceptional });
    const finding = await house.done(lead, raiseFinding, { source: 'EXTERNAL', caseId: atWork.id, controlId: '3.1.2.3', title: '例外', description: '例外があった' });
    house.clock.moveTo(day('2023-01-05'));
    await house.done(provider, signRepresentation, { ...seen(await now(atWork)), confirmations: allConfirmed });
    const revised = await house.done(provider, reviseDeclaredStatement, seen(statement));
    expect(await house.refusalCodes(lead, issueAuditReport, seen(await now(atWork)))).toEqual(['AUDITED_STATEMENT_NOT_DECLARED', 'DESIGN_RESULT_MISSING', 'OPERATIONAL_RESULT_MISSING', 'EXCEPTION_WITHOUT_FINDING', 'FINDING_NOT_CLASSIFIED', 'REPRESENTATION_NOT_BEFORE_REPORT']);
    await house.done(lead, classifyFinding, { ...seen(finding), severity: 'MINOR', reason: '一件のみ' });
    await house.done(provider, declareStatement, seen(revised));
    house.clock.moveTo(day('2023-01-06'));
    expect(await house.refusalCodes(lead, issueAuditReport, seen(await now(atWork)))).toEqual(['DESIGN_RESULT_MISSING', 'OPERATIONAL_RESULT_MISSING', 'EXCEPTION_WITHOUT_FINDING']);
  });

  it('is refused its report when the body has left the list by then (S-142)', async () => {
    const atWork = await anEngagementAtWork(house, { provider, lead }, statement);
    await house.done(lead, recordControlResults, { ...seen(atWork), results: await effectiveResults(house, atWork.id) });
    house.clock.moveTo(day('2027-04-01'));
    await house.done(provider, signRepresentation, { ...seen(await now(atWork)), confirmations: allConfirmed });
    house.clock.moveTo(day('2027-04-02'));
    expect(await house.refusalCodes(lead, issueAuditReport, seen(await now(atWork)))).toEqual(['AUDIT_BODY_NOT_LISTED']);
  });

  it('keeps the results and asks for a new representation when it is planned anew', async () => {
    const atWork = await anEngagementAtWork(house, { provider, lead }, statement);
    await house.done(lead, recordControlResults, { ...seen(atWork), results: await effectiveResults(house, atWork.id) });
    house.clock.moveTo(day('2023-01-05'));
    const signed = await house.done(provider, signRepresentation, { ...seen(await now(atWork)), confirmations: allConfirmed });
    const replanned = await house.done(lead, planEngagement, seen(signed));
    expect(replanned).toMatchObject({ state: 'OPERATIONAL_ASSESSMENT', representationSignedOn: null });
    expect(await house.truth('select 1 from control_result where engagement_id = $1', [atWork.id])).not.toHaveLength(0);
  });

  it('is followed by an additional audit of what was asked', async () => {
    const { engagement } = await anIssuedReport(house, { provider, lead }, statement);
    const wish = { ...seen(engagement), auditBodyId: idOf('Kansa'), kind: 'ADDITIONAL_AUDIT' as const, purpose: '変更の確認', askedControlIds: ['9.2.3.11.PB'] };
    expect(await house.refusalCodes(provider, openAdditionalAudit, { ...wish, askedControlIds: [] })).toEqual(['ASKED_CONTROLS_MISSING']);
    expect(await house.refusalCodes(provider, openAdditionalAudit, { ...wish, kind: 'RE_AUDIT' })).toEqual(['ASKED_CONTROLS_NOT_EXPECTED']);
    expect(await house.refusalCodes(provider, proposeEngagement, { statementId: statement.id, auditBodyId: idOf('Kansa') })).toEqual(['ENGAGEMENT_ALREADY_OPEN']);
    const proposed = await house.done(provider, openAdditionalAudit, wish);
    expect(proposed).toMatchObject({ basedOnId: engagement.id, state: 'PROPOSED', year: 1 });
    const planned = await house.done(lead, planEngagement, seen(await house.done(lead, acceptEngagement, seen(proposed))));
    const asked = await house.truth('select control_id, reason from engagement_control where engagement_id = $1 and depth <> $2', [planned.id, 'NONE']);
    expect(asked).toEqual([{ control_id: '9.2.3.11.PB', reason: 'ASKED' }]);
  });

  it('hands the slots on to the next year, also to another audit body', async () => {
    const { engagement } = await anIssuedReport(house, { provider, lead }, statement);
    await aListedBody(house, otherBody, day('2023-01-01'), day('2024-12-31'));
    const service = { id: statement.serviceId } as Parameters<typeof aDeclaredStatement>[2]['service'];
    const next = await aDeclaredStatement(house, provider, { service, periodStartOn: day('2023-01-01'), periodEndOn: day('2023-12-31'), previousStatementId: statement.id });
    const second = await house.done(otherBody, planEngagement, seen(await anAcceptedEngagement(house, { provider, lead: otherBody }, next)));
    expect(second.year).toBe(2);
    const slots = 'select control_id, slot from engagement_control where engagement_id = $1 order by control_id';
    expect(await house.truth(slots, [second.id])).toEqual(await house.truth(slots, [engagement.id]));
    expect(await house.truth(`select distinct reason from engagement_control where engagement_id = $1 and tier = 'CONTROLS' and depth <> 'NONE'`, [second.id])).toEqual([{ reason: 'AREA_THIS_YEAR' }]);
    expect(await house.reading(otherBody, (context) => context.read.one(EngagementTable, engagement.id))).toBeNull();
  });
});
