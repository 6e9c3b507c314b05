import { kindParty } from '@toroku/domain-access';
import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { catalogueTables } from '@toroku/server-catalogue';
import { RefusalResolver } from '@toroku/server-graph';
import { CloudServiceResolver, providerTables } from '@toroku/server-provider';
import { statementTables } from '@toroku/server-statement';
import { aDeclaredStatement, anActor, anInternalAuditWithResults, anInternalFindingWithPlan, aService, House, knowOrganisations, loadCatalogue, openGraph } from '@toroku/testing';
import { auditResolvers, auditTables, reportInternalAudit } from '..';

const provider = anActor('CSP', 'Aozora');
const internalAuditor = anActor('CSP', 'Aozora', ['INTERNAL_AUDITOR']);
const stranger = anActor('CSP', 'Midori');
const reviewer = anActor('SUPPORT_BODY', 'Shien', ['REVIEWER']);

const PAGE = /* GraphQL */ `
  fragment Page on InternalAudit {
    id year state viewerMay service { nameEn }
    plan { unitId year }
    results { unitId summary }
    findings { controlId document { title } improvementPlan { improveByOn } }
    report { digest content }
    check { code facts message(language: ja) clause { source at seeds isPlatformDefault } }
    coverage { fromYear throughYear unit gaps withoutOperator units { unitId auditedInYears plannedInYear isCovered } }
    workingPapersRequests { state reason viewerMay papers { content } }
  }
  query One($id: ID!) { internalAudit(id: $id) { ...Page } }
  query All($serviceId: ID!) { internalAuditsOfService(serviceId: $serviceId) { ...Page } }
`;
const document = (operation: string): string => `${PAGE}`.replace(operation === 'One' ? /query All.*\n/ : /query One.*\n/, '');

describe('internal audits over GraphQL', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let serviceId = '';
  let first = '';
  let second = '';
  let statementsForOne = 0;

  beforeAll(async () => {
    house = await House.open([...accessTables, ...catalogueTables, ...providerTables, ...statementTables, ...auditTables], day('2023-02-01'));
    await knowOrganisations(house, { CSP: ['Aozora', 'Midori'], PLATFORM: ['Toroku'], SUPPORT_BODY: ['Shien'] });
    await loadCatalogue(house);
    const service = await aService(house, provider);
    serviceId = service.id;
    const period = { periodStartOn: day('2022-01-01'), periodEndOn: day('2022-12-31') };
    const statement = await aDeclaredStatement(house, provider, { service, ...period });
    const wish = { internalAuditor, statementId: statement.id, fromOn: day('2022-04-01'), throughOn: day('2023-03-31') };
    const { id, version } = await anInternalAuditWithResults(house, wish);
    await anInternalFindingWithPlan(house, { internalAuditor, author: provider, internalAuditId: id, controlId: '5.1.1.1', improveByOn: day('2023-03-15') });
    first = (await house.done(internalAuditor, reportInternalAudit, { id, expectedVersion: version })).id;
    graph = await openGraph(house, [...auditResolvers, CloudServiceResolver, RefusalResolver]);
    statementsForOne = (await page('All', { serviceId })).statements;
    house.clock.moveTo(day('2024-02-01'));
    second = (await anInternalAuditWithResults(house, { ...wish, fromOn: day('2023-04-01'), throughOn: day('2024-03-31') })).id;
    await anInternalFindingWithPlan(house, { internalAuditor, author: provider, internalAuditId: second, controlId: '9.2.3.11.PB', improveByOn: day('2024-03-15') });
  });
  afterAll(() => house.close());

  const page = async (operation: 'One' | 'All', variables: object, actor = internalAuditor) => {
    const { data, errors, statements } = await graph(actor, document(operation), { ...variables });
    expect(errors).toBeUndefined();
    return { data: data as { internalAudit: Record<string, never> | null; internalAuditsOfService: Record<string, never>[] }, statements };
  };

  it('show the plan, the results, the findings and what was reported', async () => {
    const { data } = await page('One', { id: first });
    expect(data.internalAudit).toMatchObject({ year: 1, state: 'REPORTED', viewerMay: [], service: { nameEn: 'Aozora Chat' }, check: [], report: { content: { form: '2-3', year: 1 } } });
    expect(data.internalAudit?.['results']).toHaveLength(41);
  });

  it('show when every objective was and will be audited (S-161)', async () => {
    const { data } = await page('One', { id: second });
    const { coverage } = data.internalAudit as unknown as { coverage: { fromYear: number; throughYear: number; gaps: string[]; units: { auditedInYears: number[]; plannedInYear: number }[] } };
    expect(coverage).toMatchObject({ fromYear: 1, throughYear: 3, unit: 'OBJECTIVE', gaps: [] });
    expect(coverage.units).toHaveLength(121);
    expect([1, 2].map((year) => coverage.units.filter(({ auditedInYears }) => auditedInYears.includes(year)).length)).toEqual([41, 41]);
    expect(data.internalAudit).toMatchObject({ viewerMay: ['planInternalAudit', 'recordInternalAuditResults', 'reportInternalAudit', 'raiseFinding'], findings: [{ controlId: '9.2.3.11.PB', improvementPlan: { improveByOn: '2024-03-15' } }] });
  });

  it('tell what each objective of the edition is called', async () => {
    const { data } = await graph(internalAuditor, `query ($id: ID!) { internalAudit(id: $id) { objectives { controlId labelJa } } }`, { id: second });
    const { objectives } = data?.['internalAudit'] as { objectives: { controlId: string; labelJa: string }[] };
    expect(objectives).toHaveLength(121);
    expect(objectives.every(({ labelJa }) => labelJa !== '')).toBe(true);
  });

  it('tell in words and with clauses what the form still lacks, at any time (S-160)', async () => {
    const open = `mutation ($input: OpenInternalAuditInput!) { openInternalAudit(input: $input) { ... on InternalAudit { id check { code path message(language: ja) clause { at } } } ... on Refused { refusals { code } } } }`;
    const [statement] = await house.truth<{ id: string }>('select id from statement');
    const input = { idempotencyKey: 'open', statementId: statement?.id, fromOn: '2024-04-01', throughOn: '2025-03-31' };
    expect((await graph(internalAuditor, open, { input })).data?.['openInternalAudit']).toEqual({ refusals: [{ code: 'EARLIER_INTERNAL_AUDIT_OPEN' }] });
    const plan = `mutation ($input: PlanInternalAuditInput!) { planInternalAudit(input: $input) { ... on InternalAudit { version check { code path message(language: ja) clause { at } } } } }`;
    const [row] = await house.truth<{ version: number }>('select version from internal_audit where id = $1', [second]);
    const emptied = { idempotencyKey: 'plan', id: second, expectedVersion: row?.version, organisation: '', responsiblePerson: '高橋 実', performers: ['佐藤 花子'], method: 'サンプルテスト' };
    expect((await graph(internalAuditor, plan, { input: emptied })).data?.['planInternalAudit']).toMatchObject({
      check: [{ code: 'REPORT_FIELD_MISSING', path: ['organisation'], message: '様式2-3の「監査体制」が記載されていません。記載してください。', clause: { at: 'Annex 2, form 2-3' } }],
    });
  });

  it('cost the same number of statements for one year as for several', async () => {
    const { data, statements } = await page('All', { serviceId });
    expect(data.internalAuditsOfService).toHaveLength(2);
    expect([statementsForOne, statements]).toEqual([9, 9]);
  });

  it('are nobody else’s, until an application shows them', async () => {
    expect((await page('One', { id: first }, stranger)).data).toEqual({ internalAudit: null });
    expect((await page('All', { serviceId }, reviewer)).data).toEqual({ internalAuditsOfService: [] });
  });

  it('let the support body ask for working papers and read them (S-167)', async () => {
    await house.truth(`insert into sight values ($1, $2, 'spec')`, [first, kindParty('SUPPORT_BODY')]);
    expect((await page('One', { id: first }, reviewer)).data.internalAudit).toMatchObject({ viewerMay: ['requestWorkingPapers'] });
    const [row] = await house.truth<{ version: number }>('select version from internal_audit where id = $1', [first]);
    const ask = `mutation ($input: RequestWorkingPapersInput!) { requestWorkingPapers(input: $input) { ... on WorkingPapersRequest { id state viewerMay internalAudit { year } } } }`;
    const { data } = await graph(reviewer, ask, { input: { idempotencyKey: 'ask', id: first, expectedVersion: row?.version, reason: '5.1.1 の根拠' } });
    expect(data?.['requestWorkingPapers']).toMatchObject({ state: 'REQUESTED', viewerMay: [], internalAudit: { year: 1 } });
    const show = `mutation ($input: ProvideWorkingPapersInput!) { provideWorkingPapers(input: $input) { ... on WorkingPapersRequest { state viewerMay } } }`;
    const { id } = data?.['requestWorkingPapers'] as { id: string };
    const shown = await graph(internalAuditor, show, { input: { idempotencyKey: 'show', id, expectedVersion: 1, content: '調書 第3号' } });
    expect(shown.data?.['provideWorkingPapers']).toEqual({ state: 'PROVIDED', viewerMay: [] });
    expect((await page('One', { id: first }, reviewer)).data.internalAudit).toMatchObject({ workingPapersRequests: [{ state: 'PROVIDED', papers: { content: '調書 第3号' } }] });
  });
});
