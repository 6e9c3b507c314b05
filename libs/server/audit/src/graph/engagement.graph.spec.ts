import type { Engagement } from '@toroku/domain-audit';
import { day } from '@toroku/kernel';
import { RefusalResolver } from '@toroku/server-graph';
import { statementResolvers } from '@toroku/server-statement';
import { anEngagementAtWork, anIssuedReport, aStatementToAudit, auditPeople, openAuditHouse, openGraph, type House } from '@toroku/testing';
import { auditResolvers } from '..';

const { provider, lead, stranger } = auditPeople;

const PAGE = /* GraphQL */ `
  query ($id: ID!, $only: ScopeFilter) {
    engagement(id: $id) {
      id version state year periodEndOn reportDueOn isReportLate awaits viewerMay
      service { nameEn } provider { nameEn } auditBody { nameEn }
      progress { inScope designDone operationDue operationDone exceptions }
      check { isMet unmet { code facts message(language: ja) clause { at isPlatformDefault } } }
      scope(first: 2000, only: $only) { controlId labelJa tier depth reason slot operationYear sortKey designResult operationalResult clause { at isPlatformDefault } }
      representation { signedOn confirmations { code isConfirmed explanation } }
      report { id digest issuedOn }
    }
  }
`;
const LIST = /* GraphQL */ `
  query ($first: Int!, $after: ID) { engagements(first: $first, after: $after) { id state reportDueOn viewerMay service { nameEn } auditBody { nameEn } progress { inScope designDone } } }
`;

describe('audits over GraphQL', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let atWork: Engagement;
  let issued: Engagement;

  beforeAll(async () => {
    house = await openAuditHouse(day('2022-11-10'));
    atWork = await anEngagementAtWork(house, { provider, lead }, await aStatementToAudit(house, 'At work'));
    const ended = await aStatementToAudit(house, 'Issued');
    issued = (await anIssuedReport(house, { provider, lead }, ended)).engagement;
    house.clock.moveTo(day('2022-11-10'));
    graph = await openGraph(house, [...auditResolvers, ...statementResolvers, RefusalResolver]);
  });
  afterAll(() => house.close());

  it('answers the page of an audit with its scope, each line with its reason and clause (S-134, S-135)', async () => {
    const { data, errors, statements } = await graph(lead, PAGE, { id: atWork.id, only: 'IN' });
    expect(errors).toBeUndefined();
    const page = data?.['engagement'] as { viewerMay: string[]; scope: object[]; progress: { inScope: number } };
    expect(page).toMatchObject({ state: 'OPERATIONAL_ASSESSMENT', awaits: 'PROVIDER', isReportLate: false, reportDueOn: '2023-03-31', service: { nameEn: 'At work' }, auditBody: { nameEn: 'Kansa' }, representation: null, report: null });
    expect(page.viewerMay).toEqual(['assignWorkImplementer', 'setSampleSizes', 'planEngagement', 'recordControlResults', 'recordPopulation', 'recordSamples']);
    expect(page.scope[0]).toMatchObject({ controlId: '3.1.2.1', reason: 'GOVERNANCE_ALL', clause: { at: 'Annex 3', isPlatformDefault: false } });
    expect(page.progress.inScope).toBe(page.scope.length);
    expect(statements).toBeLessThanOrEqual(15);
  });

  it('says in a dry run everything that the report still waits for, in words', async () => {
    const { data } = await graph(lead, PAGE, { id: atWork.id, only: 'WITHOUT_RESULT' });
    const { check } = data?.['engagement'] as { check: { isMet: boolean; unmet: { code: string; message: string }[] } };
    expect(check.isMet).toBe(false);
    expect(check.unmet.map(({ code }) => code)).toEqual(['ASSESSMENT_PERIOD_NOT_ENDED', 'DESIGN_RESULT_MISSING', 'OPERATIONAL_RESULT_MISSING', 'REPRESENTATION_MISSING']);
    for (const { message } of check.unmet) expect(message).not.toMatch(/[{}]/);
  });

  it('answers one control of the scope by its number', async () => {
    const source = `query ($id: ID!) { engagement(id: $id) { scope(controlId: "3.1.2.1") { controlId labelJa } } }`;
    const { data } = await graph(lead, source, { id: atWork.id });
    expect((data?.['engagement'] as { scope: object[] }).scope).toMatchObject([{ controlId: '3.1.2.1' }]);
  });

  it('pages through the scope without a gap', async () => {
    const source = `query ($id: ID!, $after: String) { engagement(id: $id) { scope(first: 50, after: $after) { controlId sortKey } } }`;
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data } = await graph(lead, source, { id: atWork.id, after });
      const lines = (data?.['engagement'] as { scope: { controlId: string; sortKey: string }[] }).scope;
      if (lines.length === 0) break;
      seen.push(...lines.map(({ controlId }) => controlId));
      after = lines.at(-1)?.sortKey ?? null;
    }
    const [{ count }] = await house.truth<{ count: number }>('select count(*)::integer as count from engagement_control where engagement_id = $1', [atWork.id]) as [{ count: number }];
    expect(new Set(seen).size).toBe(count);
    expect(seen).toHaveLength(count);
  });

  it('lists audits in a number of statements that does not grow with them', async () => {
    const one = await graph(provider, LIST, { first: 1 });
    const all = await graph(provider, LIST, { first: 50 });
    expect((one.data?.['engagements'] as unknown[]).length).toBe(1);
    expect((all.data?.['engagements'] as unknown[]).length).toBe(2);
    expect(all.statements).toBe(one.statements);
    const next = await graph(provider, LIST, { first: 50, after: (one.data?.['engagements'] as { id: string }[])[0]?.id });
    expect(next.data?.['engagements']).toHaveLength(1);
    expect((await graph(stranger, LIST, { first: 50 })).data?.['engagements']).toEqual([]);
  });

  it('shows the cover of a report and opens what it says by a verb', async () => {
    const { data } = await graph(provider, PAGE, { id: issued.id });
    const page = data?.['engagement'] as { report: { id: string; digest: string }; representation: { confirmations: unknown[] } };
    expect(page.representation.confirmations).toHaveLength(8);
    const source = `mutation ($input: OpenAuditReportInput!) { openAuditReport(input: $input) { ... on OpenedAuditReport { digest opinion content } ... on Refused { refusals { code } } } }`;
    const opened = await graph(provider, source, { input: { idempotencyKey: 'open-1', id: page.report.id } });
    expect(opened.data?.['openAuditReport']).toMatchObject({ digest: page.report.digest, opinion: '', content: { engagement: { id: issued.id } } });
    const refused = await graph(stranger, source, { input: { idempotencyKey: 'open-2', id: page.report.id } });
    expect(refused.data?.['openAuditReport']).toEqual({ refusals: [{ code: 'NOT_FOUND' }] });
  });

  it('shows the audit-body list to anybody, as it stands on a day (S-142)', async () => {
    const source = `query ($on: Day) { auditBodies(on: $on) { auditBody { nameEn } corporateForm listedOn listedThroughOn viewerMay } }`;
    expect((await graph(stranger, source)).data?.['auditBodies']).toEqual([{ auditBody: { nameEn: 'Kansa' }, corporateForm: 'AUDIT_CORPORATION', listedOn: '2022-04-01', listedThroughOn: '2027-03-31', viewerMay: [] }]);
    expect((await graph(auditPeople.committee, source)).data?.['auditBodies']).toMatchObject([{ viewerMay: ['renewAuditBodyListing', 'removeAuditBody'] }]);
    expect((await graph(stranger, source, { on: '2022-03-31' })).data?.['auditBodies']).toEqual([]);
  });
});
