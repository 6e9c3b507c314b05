import { day } from '@toroku/kernel';
import { RefusalResolver } from '@toroku/server-graph';
import { engagementId, findingPeople, internalAuditId, openFindingsHouse, openGraph, type House } from '@toroku/testing';
import { classifyFinding } from '../commands/classify-finding';
import { acceptImprovementPlan } from '../commands/accept-improvement-plan';
import { raiseFinding } from '../commands/raise-finding';
import { requireImprovementPlan } from '../commands/require-improvement-plan';
import { submitImprovementPlan } from '../commands/submit-improvement-plan';
import { FindingMutations } from './finding-mutations';
import { FindingResolver } from './finding-resolver';

const { lead, author, internalAuditor, stranger } = findingPeople;

const FINDINGS = /* GraphQL */ `
  query ($caseId: ID, $first: Int, $after: ID) {
    findings(caseId: $caseId, first: $first, after: $after) {
      id controlId state isOverdue awaits viewerMay
      document { title severity }
      improvementPlan { measures improveByOn }
      repeatOf { id }
      earlierFindings { id }
      engagement { id reportDueOn }
    }
  }
`;
const RAISE = /* GraphQL */ `
  mutation ($input: RaiseFindingInput!) {
    raiseFinding(input: $input) {
      ... on Finding { id state document { title } viewerMay }
      ... on Refused { refusals { code message(language: ja) clause { at seeds } } }
    }
  }
`;

describe('findings over GraphQL', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;
  const ids: string[] = [];

  beforeAll(async () => {
    house = await openFindingsHouse(day('2023-01-15'));
    graph = await openGraph(house, [FindingResolver, FindingMutations, RefusalResolver]);
    for (const improveByOn of ['2023-06-30', '2023-02-28', '2023-02-27'].map(day)) ids.push(await accepted(improveByOn));
    ids.push((await house.done(lead, raiseFinding, { source: 'EXTERNAL', caseId: engagementId, controlId: '9.2.3.11.PB', title: '新しい', description: '記録がない' })).id);
    house.clock.moveTo(day('2023-02-28'));
  });
  afterAll(() => house.close());

  async function accepted(improveByOn: ReturnType<typeof day>): Promise<string> {
    const { id } = await house.done(lead, raiseFinding, { source: 'EXTERNAL', caseId: engagementId, controlId: '9.2.3.11.PB', title: `期日 ${improveByOn}`, description: '記録がない' });
    await house.done(lead, classifyFinding, { id, expectedVersion: 1, severity: 'MINOR', reason: '軽い' });
    await house.done(lead, requireImprovementPlan, { id, expectedVersion: 2 });
    await house.done(author, submitImprovementPlan, { id, expectedVersion: 3, measures: '改める', responsiblePerson: '鈴木', improveByOn });
    await house.done(lead, acceptImprovementPlan, { id, expectedVersion: 4 });
    return id;
  }

  type Row = { id: string; isOverdue: boolean; viewerMay: string[] };
  const list = async (variables: object): Promise<{ rows: Row[]; statements: number }> => {
    const { data, errors, statements } = await graph(author, FINDINGS, { ...variables });
    expect(errors).toBeUndefined();
    return { rows: (data as { findings: Row[] }).findings, statements };
  };

  it('list overdue ones first, then in the order in which they were raised', async () => {
    const { rows } = await list({ caseId: engagementId });
    expect(rows.map(({ id, isOverdue }) => [ids.indexOf(id), isOverdue])).toEqual([[2, true], [0, false], [1, false], [3, false]]);
    expect(rows[0]).toMatchObject({ awaits: 'PROVIDER', viewerMay: ['beginImprovement'], document: { severity: 'MINOR' }, improvementPlan: { improveByOn: '2023-02-27' }, engagement: { id: engagementId } });
  });

  it('are read on from the last key, page by page', async () => {
    const { rows: page } = await list({ caseId: engagementId, first: 2 });
    const { rows: next } = await list({ caseId: engagementId, first: 2, after: page[1]?.id });
    expect([...page, ...next].map(({ id }) => ids.indexOf(id))).toEqual([2, 0, 1, 3]);
  });

  it('cost the same number of statements for one as for many', async () => {
    const one = await list({ first: 1 });
    const all = await list({ first: 100 });
    expect(all.rows.length).toBeGreaterThan(one.rows.length);
    expect([one.statements, all.statements]).toEqual([5, 5]);
  });

  it('show the provider what other audits found on the same control before', async () => {
    const { id } = await house.done(internalAuditor, raiseFinding, { source: 'INTERNAL', caseId: internalAuditId, controlId: '9.2.3.11.PB', title: '再び', description: '記録がない' });
    const { rows } = await list({ caseId: internalAuditId });
    expect(rows.find((row) => row.id === id)).toMatchObject({ earlierFindings: [3, 2, 1, 0].map((index) => ({ id: ids[index] })) });
  });

  it('are empty for a stranger and for a key that is none', async () => {
    expect((await graph(stranger, FINDINGS)).data).toEqual({ findings: [] });
    expect((await list({ caseId: "'; drop table" })).rows).toEqual([]);
  });

  it('are raised with what the viewer may do next', async () => {
    const input = { idempotencyKey: 'raise', source: 'INTERNAL', caseId: internalAuditId, controlId: '9.2.3.1', title: '台帳', description: '旧版' };
    const { data } = await graph(internalAuditor, RAISE, { input });
    expect(data?.['raiseFinding']).toMatchObject({ state: 'RAISED', document: { title: '台帳' }, viewerMay: ['classifyFinding', 'reclassifyAsRecommendation'] });
  });

  it('are refused in words with the clause', async () => {
    const input = { idempotencyKey: 'outside', source: 'INTERNAL', caseId: internalAuditId, controlId: '12.1.1', title: '台帳', description: '旧版' };
    const { data } = await graph(internalAuditor, RAISE, { input });
    expect(data?.['raiseFinding']).toEqual({ refusals: [{ code: 'CONTROL_NOT_IN_AUDIT', message: '12.1.1 はこの監査の対象に含まれていません。対象の統制を選んでください。', clause: { at: '3.5, note', seeds: ['S-145'] } }] });
  });
});
