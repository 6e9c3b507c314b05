import type { Engagement } from '@toroku/domain-audit';
import { digestOfText, type ReadSession } from '@toroku/gate';
import { day } from '@toroku/kernel';
import { accessResolvers, signaturesBy, signaturesOf, SignatureTable } from '@toroku/server-access';
import { RefusalResolver } from '@toroku/server-graph';
import { reviseDeclaredStatement, StatementTable, statementResolvers } from '@toroku/server-statement';
import { allConfirmed, anEngagementAtWork, aStatementToAudit, auditPeople, effectiveResults, openAuditHouse, openGraph, type House } from '@toroku/testing';
import { AuditReportTable, auditResolvers, confirmAuditReport, EngagementTable, issueAuditReport, recordControlResults, signRepresentation } from '.';

const { provider, lead, otherBody } = auditPeople;
const SIGNED = 'query ($id: ID!) { signatures(subjectId: $id) { kind standing digest duty signerNameJa } }';

/** One audit signed off by both sides: each step stands on those before it. */
describe('certification by both sides', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let statementId: string;
  let engagement: Engagement;
  const seen = async () => ({ id: engagement.id, expectedVersion: (await house.reading(lead, ({ read }) => read.one(EngagementTable, engagement.id)))?.version ?? 0 });
  const report = async () => (await house.reading(provider, ({ read }) => read.list(AuditReportTable, 'engagementId', engagement.id)))[0];
  const signed = async (actor: typeof provider, id: string) => {
    const { data, errors } = await graph(actor, SIGNED, { id });
    expect(errors).toBeUndefined();
    return (data as { signatures: readonly { kind: string; standing: string; digest: string }[] }).signatures;
  };

  beforeAll(async () => {
    house = await openAuditHouse(day('2022-11-10'));
    graph = await openGraph(house, [...accessResolvers, ...auditResolvers, ...statementResolvers, RefusalResolver]);
    const statement = await aStatementToAudit(house, 'Chat');
    statementId = statement.id;
    engagement = await anEngagementAtWork(house, { provider, lead }, statement);
    await house.done(lead, recordControlResults, { ...(await seen()), results: await effectiveResults(house, engagement.id) });
  });
  afterAll(() => house.close());

  it('the declaration keeps the very text that was declared, under the digest of the statement', async () => {
    const [signature] = await house.truth<{ content: string; digest: string }>(`select content, digest from signature where kind = 'STATEMENT' and subject_id = $1`, [statementId]);
    const statement = await house.reading(provider, ({ read }) => read.one(StatementTable, statementId));
    expect(digestOfText(signature?.content ?? '')).toBe(signature?.digest);
    expect(signature?.digest).toBe(statement?.contentDigest);
  });

  it('the representative signs the representation, the lead the report, and the representative confirms exactly those bytes, once', async () => {
    house.clock.moveTo(day('2023-01-09'));
    await house.done(provider, signRepresentation, { ...(await seen()), confirmations: allConfirmed });
    house.clock.moveTo(day('2023-01-10'));
    await house.done(lead, issueAuditReport, await seen());
    const { id = '', digest = '' } = (await report()) ?? {};
    expect(await house.refusalCodes(provider, confirmAuditReport, { ...(await seen()), digest: 'f'.repeat(64) })).toEqual(['REPORT_IS_ANOTHER']);
    await house.done(provider, confirmAuditReport, { ...(await seen()), digest });
    expect(await house.refusalCodes(provider, confirmAuditReport, { ...(await seen()), digest })).toEqual(['REPORT_CONFIRMED_ALREADY']);
    expect(await house.refusalCodes(lead, confirmAuditReport, { ...(await seen()), digest })).toEqual(['NOT_PERMITTED']);
    expect(await signed(lead, id)).toMatchObject([{ kind: 'AUDIT_REPORT', standing: 'CURRENT', digest }, { kind: 'AUDIT_REPORT_RECEIPT', standing: 'CURRENT', digest }]);
    expect(await signed(provider, engagement.id)).toMatchObject([{ kind: 'WRITTEN_REPRESENTATION', standing: 'CURRENT' }]);
  });

  it('nobody outside the case sees a signature, and a list of them is one statement of SQL', async () => {
    const { id = '' } = (await report()) ?? {};
    expect(await signed(otherBody, id)).toEqual([]);
    const counted = (ask: (read: ReadSession) => Promise<readonly unknown[]>) => house.reading(provider, async ({ read }) => ({ rows: (await ask(read)).length, statements: (await ask(read), read.statements / 2) }));
    expect(await counted((read) => signaturesOf(read, id))).toEqual({ rows: 2, statements: 1 });
    expect(await counted((read) => signaturesOf(read, engagement.id))).toEqual({ rows: 1, statements: 1 });
    expect(await counted((read) => signaturesBy(read, provider.id, { first: 2, after: null }))).toEqual({ rows: 2, statements: 1 });
    const all = await house.reading(provider, ({ read }) => signaturesBy(read, provider.id, { first: 100, after: null }));
    const rest = await house.reading(provider, ({ read }) => signaturesBy(read, provider.id, { first: 100, after: all[0]?.id ?? null }));
    expect(rest).toEqual(all.slice(1));
  });

  it('what is signed stays as it was, whatever is called otherwise later', async () => {
    const before = await house.truth('select id, content, digest from signature order by id');
    await house.truth(`update organisation set name_ja = '別の名前'`);
    await house.truth(`update control set label_ja = '別の言い方'`);
    expect(await house.truth('select id, content, digest from signature order by id')).toEqual(before);
  });

  it('once the statement is revised, everything that rests on it is stale', async () => {
    const statement = await house.reading(provider, ({ read }) => read.one(StatementTable, statementId));
    await house.done(provider, reviseDeclaredStatement, { id: statementId, expectedVersion: statement?.version ?? 0 });
    const { id = '' } = (await report()) ?? {};
    for (const subject of [statementId, engagement.id, id]) expect(new Set((await signed(provider, subject)).map(({ standing }) => standing))).toEqual(new Set(['STALE']));
  });

  it('is never changed, not even by the one who signed', async () => {
    const signatures = await house.reading(provider, ({ read }) => read.list(SignatureTable, 'subjectId', statementId));
    expect(signatures).toHaveLength(1);
    await expect(house.database.api.query(`update toroku.signature set content = 'x'`)).rejects.toThrow(/permission denied/);
    await expect(house.database.api.query('delete from toroku.signature')).rejects.toThrow(/permission denied/);
  });
});
