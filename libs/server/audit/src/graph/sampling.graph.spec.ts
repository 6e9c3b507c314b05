import type { Engagement } from '@toroku/domain-audit';
import { day } from '@toroku/kernel';
import { RefusalResolver } from '@toroku/server-graph';
import { statementResolvers } from '@toroku/server-statement';
import { allConfirmed, anEngagementAtWork, aStatementToAudit, auditPeople, effectiveResults, openAuditHouse, openGraph, type House } from '@toroku/testing';
import { AuditReportTable, auditResolvers, classifyFinding, EngagementTable, issueAuditReport, raiseFinding, recordControlResults, recordPopulation, recordSamples, setSampleSizes, signRepresentation } from '..';

const { provider, lead, otherBody, reviewer } = auditPeople;
const controlId = '3.1.2.1';
const POPULATIONS = /* GraphQL */ `
  query ($id: ID!) {
    engagement(id: $id) {
      sampleSizes { rows { frequency size } clause { at isPlatformDefault } }
      populations { name size frequency controlIds expectedSampleSize samples { controlId selection items { reference outcome note } } }
    }
    auditExceptions(engagementId: $id) { controlId labelJa assessment procedure findingId items { population reference note } }
  }
`;
const REHEARSAL = /* GraphQL */ `
  query ($id: ID!) { auditReportRehearsal(engagementId: $id) { on digest content unmet { code message(language: ja) } } }
`;
interface Rehearsal {
  readonly on: string;
  readonly digest: string;
  readonly content: { readonly controls: readonly unknown[]; readonly samples: readonly unknown[]; readonly representation: unknown };
  readonly unmet: readonly { readonly code: string; readonly message: string }[];
}

describe('populations, samples, exceptions and the rehearsal over GraphQL', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let engagement: Engagement;

  const seen = async () => {
    const now = await house.reading(lead, (context) => context.read.one(EngagementTable, engagement.id));
    return { id: engagement.id, expectedVersion: now?.version ?? 0 };
  };
  const draw = async (name: string): Promise<void> => {
    await house.done(lead, recordPopulation, { ...(await seen()), name, fromOn: day('2022-04-01'), throughOn: day('2022-12-31'), source: '一覧', size: 2, frequency: 'DAILY', controlIds: [controlId] });
    const [population] = await house.truth<{ id: string }>('select id from audit_population where name = $1', [name]);
    const items = [{ reference: 'A-1', outcome: 'NO_EXCEPTION' as const, note: '' }, { reference: 'A-2', outcome: 'EXCEPTION' as const, note: '承認がない' }];
    await house.done(lead, recordSamples, { ...(await seen()), populationId: population?.id ?? '', controlId, selection: 'ALL', selectionNote: '', sizeReason: '', items });
  };
  const rehearsal = async (): Promise<Rehearsal> => {
    const { data, errors } = await graph(lead, REHEARSAL, { id: engagement.id });
    expect(errors).toBeUndefined();
    return data?.['auditReportRehearsal'] as Rehearsal;
  };

  beforeEach(async () => {
    house = await openAuditHouse(day('2022-11-10'));
    engagement = await anEngagementAtWork(house, { provider, lead }, await aStatementToAudit(house, 'Chat'));
    graph = await openGraph(house, [...auditResolvers, ...statementResolvers, RefusalResolver]);
  });
  afterEach(() => house.close());

  it('answers the populations with what was drawn and the table they are measured by, which is a platform default', async () => {
    await draw('権限申請');
    const { data, errors } = await graph(provider, POPULATIONS, { id: engagement.id });
    expect(errors).toBeUndefined();
    expect(data?.['engagement']).toMatchObject({
      sampleSizes: { clause: { at: '3.2', isPlatformDefault: true }, rows: [{ frequency: 'YEARLY', size: 1 }, { size: 2 }, { size: 2 }, { size: 5 }, { frequency: 'DAILY', size: 25 }, { size: 25 }] },
      populations: [{ name: '権限申請', expectedSampleSize: 2, samples: [{ controlId, selection: 'ALL', items: [{ reference: 'A-1', outcome: 'NO_EXCEPTION' }, { reference: 'A-2', note: '承認がない' }] }] }],
    });
    expect((await graph(otherBody, POPULATIONS, { id: engagement.id })).data).toEqual({ engagement: null, auditExceptions: [] });
  });

  it('answers the table of the audit body where it set one, with where it comes from, and offers it to the next audit', async () => {
    const TABLE = 'query ($id: ID!) { engagement(id: $id) { sampleSizes { basis setOn clause { at } rows { frequency occurrences size } } latestSampleSizes { basis rows { size } } } }';
    const rows = (['YEARLY', 'QUARTERLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'MANY_TIMES_A_DAY'] as const).map((frequency, index) => ({ frequency, occurrences: index + 1, size: index + 1 }));
    await house.done(lead, setSampleSizes, { ...(await seen()), rows, basis: '監査マニュアル 4.2' });
    expect((await graph(provider, TABLE, { id: engagement.id })).data?.['engagement']).toEqual({ sampleSizes: { basis: '監査マニュアル 4.2', setOn: '2022-11-10', clause: null, rows }, latestSampleSizes: null });
    const next = await anEngagementAtWork(house, { provider, lead }, await aStatementToAudit(house, 'Mail'));
    expect((await graph(lead, TABLE, { id: next.id })).data?.['engagement']).toMatchObject({ sampleSizes: { basis: null }, latestSampleSizes: { basis: '監査マニュアル 4.2', rows: rows.map(({ size }) => ({ size })) } });
  });

  it('costs the same number of statements for many populations as for one', async () => {
    await draw('一つ目');
    const one = await graph(lead, POPULATIONS, { id: engagement.id });
    await draw('二つ目');
    await draw('三つ目');
    const many = await graph(lead, POPULATIONS, { id: engagement.id });
    expect((many.data?.['engagement'] as { populations: unknown[] }).populations).toHaveLength(3);
    expect(many.statements).toBe(one.statements);
  });

  it('answers an exception with everything a finding on it says, and then with the finding', async () => {
    await draw('権限申請');
    await house.done(lead, recordControlResults, { ...(await seen()), results: [{ controlId, operationalResult: 'EXCEPTION', operationalProcedure: '抽出した' }] });
    const { data } = await graph(lead, POPULATIONS, { id: engagement.id });
    expect(data?.['auditExceptions']).toMatchObject([{ controlId, assessment: 'OPERATION', procedure: '抽出した', findingId: null, items: [{ population: '権限申請', reference: 'A-2', note: '承認がない' }] }]);
    const { id } = await house.done(lead, raiseFinding, { source: 'EXTERNAL', caseId: engagement.id, controlId, title: '承認', description: '承認がない', exceptionOf: 'OPERATION' });
    expect((await graph(lead, POPULATIONS, { id: engagement.id })).data?.['auditExceptions']).toMatchObject([{ findingId: id }]);
    const LIFE = 'query ($id: ID!) { finding(id: $id) { exceptionOf repeatCount life { id } exception { procedure items { reference } } } }';
    expect((await graph(provider, LIFE, { id })).data?.['finding']).toEqual({ exceptionOf: 'OPERATION', repeatCount: 0, life: [{ id }], exception: { procedure: '抽出した', items: [{ reference: 'A-2' }] } });
  });

  it('rehearses the report at any time: every reason at once, and nothing written', async () => {
    await draw('権限申請');
    const audited = await house.truth('select count(*) from audit_entry');
    const { unmet, content, on } = await rehearsal();
    expect(unmet.map(({ code }) => code)).toEqual(['NOT_NOW', 'ASSESSMENT_PERIOD_NOT_ENDED', 'DESIGN_RESULT_MISSING', 'OPERATIONAL_RESULT_MISSING', 'SAMPLE_EXCEPTION_NOT_IN_RESULT', 'REPRESENTATION_MISSING']);
    for (const { message } of unmet) expect(message).not.toMatch(/[{}]/);
    expect([on, content.representation, content.samples]).toMatchObject(['2022-11-10', null, [{ controlId, drawn: 2, exceptions: 1 }]]);
    expect(await house.truth('select count(*) from audit_entry')).toEqual(audited);
    expect(await house.truth('select 1 from audit_report')).toEqual([]);
  });

  it('is for the persons who work on the audit alone', async () => {
    for (const actor of [provider, otherBody, reviewer, null]) expect((await graph(actor, REHEARSAL, { id: engagement.id })).data).toEqual({ auditReportRehearsal: null });
  });

  it('rehearses the very report that is issued then: the same words, the same digest', async () => {
    await draw('権限申請');
    const results = (await effectiveResults(house, engagement.id)).map((one) => (one.controlId === controlId ? { ...one, operationalResult: 'EXCEPTION' as const, operationalProcedure: '抽出した' } : one));
    await house.done(lead, recordControlResults, { ...(await seen()), results });
    const finding = await house.done(lead, raiseFinding, { source: 'EXTERNAL', caseId: engagement.id, controlId, title: '承認', description: '承認がない', exceptionOf: 'OPERATION' });
    await house.done(lead, classifyFinding, { id: finding.id, expectedVersion: 1, severity: 'MINOR', reason: '一件' });
    house.clock.moveTo(day('2023-01-09'));
    await house.done(provider, signRepresentation, { ...(await seen()), confirmations: allConfirmed });
    house.clock.moveTo(day('2023-01-10'));
    const rehearsed = await rehearsal();
    expect(rehearsed.unmet).toEqual([]);
    await house.done(lead, issueAuditReport, await seen());
    const [report] = await house.reading(lead, (context) => context.read.list(AuditReportTable, 'engagementId', engagement.id));
    expect(report?.digest).toBe(rehearsed.digest);
    expect(report?.content).toEqual(rehearsed.content);
    expect((await rehearsal()).unmet.map(({ code }) => code)).toEqual(['NOT_NOW']);
  });
});
