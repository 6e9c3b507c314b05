import type { Actor } from '@toroku/domain-access';
import type { Engagement, Finding, RecordedControlResult } from '@toroku/domain-audit';
import { day, type LegalDay } from '@toroku/kernel';
import { RefusalResolver } from '@toroku/server-graph';
import { statementResolvers } from '@toroku/server-statement';
import { aDeclaredStatement, aListedBody, allConfirmed, anAcceptedEngagement, anEngagementAtWork, aStatementToAudit, auditPeople, effectiveResults, openAuditHouse, openGraph, type House } from '@toroku/testing';
import {
  acceptImprovementPlan,
  assignWorkImplementer,
  AuditReportTable,
  auditResolvers,
  beginDesignAssessment,
  beginImprovement,
  beginOperationalAssessment,
  classifyFinding,
  closeFinding,
  EngagementTable,
  FindingTable,
  issueAuditReport,
  openAuditReport,
  planEngagement,
  raiseFinding,
  recordControlResults,
  recordPopulation,
  recordSamples,
  reportImprovement,
  requireImprovementPlan,
  signRepresentation,
  submitImprovementPlan,
  verifyImprovement,
} from '.';

const { provider, author, lead, implementer, otherBody } = auditPeople;
/** Failed last year, and fails again. */
const approvals = '3.1.2.1';
/** Its procedure is wrong by design. */
const duties = '3.1.2.2';
/** Fails in one of two months. */
const reviews = '3.1.2.3';
const YEAR = { periodStartOn: day('2023-01-01'), periodEndOn: day('2023-12-31') };
const FINDINGS = 'query ($id: ID!) { findings(caseId: $id) { id isOverdue document { title } improvementPlan { improveByOn } } }';
const LIFE = 'query ($id: ID!) { finding(id: $id) { repeatCount life { raisedOn document { title } } exception { procedure items { population reference note } } } }';
const EXCEPTIONS = 'query ($id: ID!) { auditExceptions(engagementId: $id) { controlId assessment findingId } }';
const REHEARSAL = 'query ($id: ID!) { auditReportRehearsal(engagementId: $id) { digest unmet { code } content } }';

/** One year in the order of its days: each step stands on those before it. */
describe('監査人の一年 — an auditor’s year, from the plan to the report (standard audit procedures 3)', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let serviceId: string;
  let lastYear: Finding;
  let audit: Engagement;
  const findings: Record<string, string> = {};

  const on = (text: string): void => house.clock.moveTo(day(text));
  const seen = async ({ id }: { readonly id: string } = audit) => ({ id, expectedVersion: (await house.reading(lead, (context) => context.read.one(EngagementTable, id)))?.version ?? 0 });
  const change = async (id: string) => ({ id, expectedVersion: (await house.reading(author, (context) => context.read.one(FindingTable, id)))?.version ?? 0 });
  const ask = async <Answer>(actor: Actor, query: string, id: string): Promise<Answer> => {
    const { data, errors } = await graph(actor, query, { id });
    expect(errors).toBeUndefined();
    return data as Answer;
  };
  const record = async (results: readonly RecordedControlResult[]) => house.done(implementer, recordControlResults, { ...(await seen()), results });
  const populationNamed = async (name: string): Promise<string> => (await house.truth<{ id: string }>('select id from audit_population where name = $1', [name]))[0]?.id ?? '';
  const finding = (name: string): string => findings[name] ?? '';

  beforeAll(async () => {
    house = await openAuditHouse(day('2022-11-10'));
    graph = await openGraph(house, [...auditResolvers, ...statementResolvers, RefusalResolver]);
    const statement = await aStatementToAudit(house, 'Chat');
    serviceId = statement.serviceId;
    const first = await anEngagementAtWork(house, { provider, lead }, statement);
    const results = (await effectiveResults(house, first.id)).map((one) => (one.controlId === approvals ? { ...one, operationalResult: 'EXCEPTION' as const } : one));
    await house.done(lead, recordControlResults, { ...(await seen(first)), results });
    lastYear = await house.done(lead, raiseFinding, { source: 'EXTERNAL', caseId: first.id, controlId: approvals, title: '承認の漏れ（一年目）', description: '申請の一件に承認がない', exceptionOf: 'OPERATION' });
    await house.done(lead, classifyFinding, { ...(await change(lastYear.id)), severity: 'MINOR', reason: '一件のみ' });
    on('2023-01-09');
    await house.done(provider, signRepresentation, { ...(await seen(first)), confirmations: allConfirmed });
    on('2023-01-10');
    await house.done(lead, issueAuditReport, await seen(first));
  });
  afterAll(() => house.close());

  it('given the declared statement of the new year, when the lead plans the work, then the year is the second and the scope is frozen (S-134, S-135)', async () => {
    on('2023-09-01');
    const statement = await aDeclaredStatement(house, provider, { service: { id: serviceId } as never, ...YEAR });
    const accepted = await anAcceptedEngagement(house, { provider, lead }, statement);
    const assigned = await house.done(lead, assignWorkImplementer, { id: accepted.id, expectedVersion: accepted.version, personIds: [implementer.id] });
    audit = await house.done(lead, planEngagement, { id: assigned.id, expectedVersion: assigned.version });
    expect(audit).toMatchObject({ state: 'PLANNED', year: 2, plannedOn: '2023-09-01', reportDueOn: '2024-03-31' });
  });

  it('given the plan, when the implementer assesses the design, then one procedure is an exception of design', async () => {
    await house.done(lead, beginDesignAssessment, await seen());
    const designs = (await effectiveResults(house, audit.id)).map(({ controlId }) => ({ controlId, designResult: 'EFFECTIVE' as const, designProcedure: '規程と設定を閲覧した' }));
    await record(designs.map((one) => (one.controlId === duties ? { ...one, designResult: 'EXCEPTION' as const, designProcedure: '職務分離表を閲覧した' } : one)));
    expect((await ask<{ auditExceptions: object[] }>(lead, EXCEPTIONS, audit.id)).auditExceptions).toEqual([{ controlId: duties, assessment: 'DESIGN', findingId: null }]);
  });

  it('given a population that two controls share, when samples are drawn from it, then each control has its own and the size follows the frequency (3.2)', async () => {
    on('2023-10-02');
    await house.done(lead, beginOperationalAssessment, await seen());
    const described = { fromOn: day('2023-01-01'), throughOn: day('2023-09-30'), source: '申請システムから全件を出力し、連番の欠けがないことを確かめた' };
    await house.done(implementer, recordPopulation, { ...(await seen()), ...described, name: '権限申請', size: 240, frequency: 'DAILY', controlIds: [approvals, duties] });
    await house.done(implementer, recordPopulation, { ...(await seen()), ...described, name: '月次の棚卸し', size: 9, frequency: 'MONTHLY', controlIds: [reviews] });
    const drawn = Array.from({ length: 25 }, (_, index) => ({ reference: `申請 ${String(index + 1)}`, outcome: index === 6 ? ('EXCEPTION' as const) : ('NO_EXCEPTION' as const), note: index === 6 ? '承認の記録がない' : '' }));
    const sample = { ...(await seen()), populationId: await populationNamed('権限申請'), controlId: approvals, selection: 'RANDOM' as const, selectionNote: '乱数表', sizeReason: '', items: drawn };
    expect(await house.refusalCodes(implementer, recordSamples, { ...sample, items: drawn.slice(0, 24) })).toEqual(['SAMPLE_SIZE_WITHOUT_REASON']);
    await house.done(implementer, recordSamples, sample);
    await house.done(implementer, recordSamples, { ...sample, ...(await seen()), controlId: duties, items: drawn.slice(0, 5), sizeReason: '整備に例外があり、運用は五件で足りる' });
    const months = [{ reference: '2023-03', outcome: 'NO_EXCEPTION' as const, note: '' }, { reference: '2023-06', outcome: 'EXCEPTION' as const, note: '棚卸しの記録がない' }];
    await house.done(implementer, recordSamples, { ...sample, ...(await seen()), populationId: await populationNamed('月次の棚卸し'), controlId: reviews, selection: 'HAPHAZARD', items: months });
    expect(await house.truth('select control_id, jsonb_array_length(items) as drawn from audit_sample order by control_id')).toEqual([{ control_id: approvals, drawn: 25 }, { control_id: duties, drawn: 5 }, { control_id: reviews, drawn: 2 }]);
  });

  it('given deviating items, when the results on operation say nothing of them, then the rehearsal names every one', async () => {
    const operations = (await effectiveResults(house, audit.id)).flatMap(({ controlId, operationalResult }) => (operationalResult ? [{ controlId, operationalResult, operationalProcedure: '記録を抽出して確かめた' }] : []));
    await record(operations);
    const { unmet } = (await ask<{ auditReportRehearsal: { unmet: { code: string }[] } }>(lead, REHEARSAL, audit.id)).auditReportRehearsal;
    expect(unmet.map(({ code }) => code).filter((code) => code.startsWith('SAMPLE'))).toEqual(['SAMPLE_EXCEPTION_NOT_IN_RESULT', 'SAMPLE_EXCEPTION_NOT_IN_RESULT']);
    await record([approvals, reviews].map((controlId) => ({ controlId, operationalResult: 'EXCEPTION', operationalProcedure: 'サンプルを申請書と突き合わせた' })));
    expect((await ask<{ auditExceptions: object[] }>(lead, EXCEPTIONS, audit.id)).auditExceptions).toHaveLength(3);
  });

  it('given three exceptions, when each is raised, then there are three findings tied to their results, and one repeats last year’s (S-145)', async () => {
    const raise = (title: string, controlId: string, exceptionOf: 'DESIGN' | 'OPERATION') => house.done(implementer, raiseFinding, { source: 'EXTERNAL', caseId: audit.id, controlId, title, description: `${title}があった`, exceptionOf });
    const raised = [await raise('承認の漏れ', approvals, 'OPERATION'), await raise('職務分離の不備', duties, 'DESIGN'), await raise('棚卸しの漏れ', reviews, 'OPERATION')];
    raised.forEach(({ controlId, id }) => (findings[controlId] = id));
    expect(raised.map(({ repeatOf }) => repeatOf)).toEqual([lastYear.id, null, null]);
    expect(new Set(raised.map(({ resultId }) => resultId)).size).toBe(3);
    expect((await ask<{ finding: object }>(lead, LIFE, finding(approvals))).finding).toEqual({
      repeatCount: 1,
      life: [{ raisedOn: '2022-11-10', document: { title: '承認の漏れ（一年目）' } }, { raisedOn: '2023-10-02', document: { title: '承認の漏れ' } }],
      exception: { procedure: 'サンプルを申請書と突き合わせた', items: [{ population: '権限申請', reference: '申請 7', note: '承認の記録がない' }] },
    });
  });

  it('given the findings, when they are classified, then the provider answers each with a plan and its day', async () => {
    on('2023-10-16');
    const answered = async (controlId: string, severity: 'MINOR' | 'NOT_MINOR', improveByOn: LegalDay): Promise<void> => {
      const id = finding(controlId);
      await house.done(lead, classifyFinding, { ...(await change(id)), severity, reason: '影響の広さから' });
      await house.done(lead, requireImprovementPlan, await change(id));
      await house.done(author, submitImprovementPlan, { ...(await change(id)), measures: '手順を改める', responsiblePerson: '鈴木 一郎', improveByOn });
      await house.done(lead, acceptImprovementPlan, await change(id));
      await house.done(author, beginImprovement, await change(id));
    };
    await answered(approvals, 'MINOR', day('2023-12-15'));
    await answered(duties, 'NOT_MINOR', day('2023-11-30'));
    await answered(reviews, 'MINOR', day('2023-11-15'));
    expect(await house.truth(`select distinct state from finding where engagement_id = $1`, [audit.id])).toEqual([{ state: 'IMPROVING' }]);
  });

  it.each([
    ['2023-11-15', 0, 'the last day is in time'],
    ['2023-11-16', 1, 'the day after is not'],
  ])('given a plan for 15 November, when it is %s, then %i improvement is overdue and stands first: %s', async (today, count) => {
    on(today);
    const rows = (await ask<{ findings: { id: string; isOverdue: boolean }[] }>(lead, FINDINGS, audit.id)).findings;
    expect(rows.filter(({ isOverdue }) => isOverdue)).toHaveLength(count);
    expect(rows[0]?.id === finding(reviews)).toBe(count === 1);
  });

  it('given an improvement that is reported, when the auditor looks, then it goes on or is verified, and a verified one is closed', async () => {
    const verified = async (controlId: string): Promise<void> => {
      await house.done(author, reportImprovement, { ...(await change(finding(controlId))), result: '手順を改め、記録を整えた' });
      await house.done(lead, verifyImprovement, { ...(await change(finding(controlId))), isImproved: true, verification: '改めた後の記録を閲覧した' });
      await house.done(lead, closeFinding, await change(finding(controlId)));
    };
    on('2023-11-20');
    await house.done(author, reportImprovement, { ...(await change(finding(reviews))), result: '手順を改めた' });
    expect(await house.done(lead, verifyImprovement, { ...(await change(finding(reviews))), isImproved: false, verification: '改めた後の記録がまだない' })).toMatchObject({ state: 'IMPROVING' });
    expect((await ask<{ findings: { isOverdue: boolean }[] }>(lead, FINDINGS, audit.id)).findings[0]).toMatchObject({ isOverdue: true });
    on('2023-12-05');
    await verified(reviews);
    await verified(duties);
    expect((await ask<{ findings: { isOverdue: boolean }[] }>(lead, FINDINGS, audit.id)).findings.filter(({ isOverdue }) => isOverdue)).toEqual([]);
  });

  it('given the end of the period, when management has not yet represented, then the rehearsal waits for that alone', async () => {
    on('2024-01-05');
    const { unmet } = (await ask<{ auditReportRehearsal: { unmet: { code: string }[] } }>(implementer, REHEARSAL, audit.id)).auditReportRehearsal;
    expect(unmet.map(({ code }) => code)).toEqual(['NOT_NOW', 'REPRESENTATION_MISSING']);
  });

  it('given the Written Representation, when the report is of the same day, then it is refused: the representation comes before it (2.2.8)', async () => {
    on('2024-01-09');
    await house.done(provider, signRepresentation, { ...(await seen()), confirmations: allConfirmed });
    expect(await house.refusalCodes(lead, issueAuditReport, await seen())).toEqual(['REPRESENTATION_NOT_BEFORE_REPORT']);
  });

  it('given a rehearsal with nothing against it, when the lead issues the report, then it says exactly what was rehearsed', async () => {
    on('2024-01-10');
    const rehearsal = (await ask<{ auditReportRehearsal: { unmet: unknown[]; digest: string } }>(lead, REHEARSAL, audit.id)).auditReportRehearsal;
    expect(rehearsal.unmet).toEqual([]);
    expect(await house.done(lead, issueAuditReport, await seen())).toMatchObject({ state: 'REPORT_ISSUED', reportIssuedOn: '2024-01-10' });
    const [cover] = await house.reading(provider, (context) => context.read.list(AuditReportTable, 'engagementId', audit.id));
    const { content, digest } = await house.done(provider, openAuditReport, { id: cover?.id ?? '' });
    expect(digest).toBe(rehearsal.digest);
    expect(content.findings.map(({ controlId, state, severity }) => [controlId, state, severity])).toEqual([[approvals, 'IMPROVING', 'MINOR'], [duties, 'CLOSED', 'NOT_MINOR'], [reviews, 'CLOSED', 'MINOR']]);
    expect(content.samples.map(({ controlId, drawn, exceptions, population }) => [controlId, population.name, drawn, exceptions])).toEqual([[approvals, '権限申請', 25, 1], [duties, '権限申請', 5, 0], [reviews, '月次の棚卸し', 2, 1]]);
  });

  it('given the report, when somebody would still record or raise, then it is too late', async () => {
    expect(await house.refusalCodes(lead, recordPopulation, { ...(await seen()), name: '後から', fromOn: day('2023-01-01'), throughOn: day('2023-12-31'), source: '一覧', size: 1, frequency: 'YEARLY', controlIds: [approvals] })).toEqual(['NOT_NOW']);
    expect(await house.refusalCodes(lead, raiseFinding, { source: 'EXTERNAL', caseId: audit.id, controlId: approvals, title: '後から', description: '後から' })).toEqual(['NOT_NOW']);
  });

  it('given another audit body in the third year, when it finds the same, then it does not see what the body before it wrote, and the provider sees one life of three', async () => {
    await aListedBody(house, otherBody, day('2024-01-01'), day('2025-12-31'));
    const statement = await aDeclaredStatement(house, provider, { service: { id: serviceId } as never, periodStartOn: day('2024-01-01'), periodEndOn: day('2024-12-31') });
    const third = await anEngagementAtWork(house, { provider, lead: otherBody }, statement);
    const again = await house.done(otherBody, raiseFinding, { source: 'EXTERNAL', caseId: third.id, controlId: approvals, title: '承認の漏れ（三年目）', description: '申請の一件に承認がない' });
    expect(again.repeatOf).toBeNull();
    expect((await ask<{ finding: { repeatCount: number; life: unknown[] } }>(otherBody, LIFE, again.id)).finding).toMatchObject({ repeatCount: 0, life: [{ document: { title: '承認の漏れ（三年目）' } }] });
    expect((await ask<{ finding: { repeatCount: number; life: unknown[] } }>(author, LIFE, again.id)).finding).toMatchObject({ repeatCount: 2, life: [{ raisedOn: '2022-11-10' }, { raisedOn: '2023-10-02' }, { raisedOn: '2024-01-10' }] });
  });
});
