import { Refused } from '@toroku/gate';
import { day } from '@toroku/kernel';
import { engagementId, findingPeople, internalAuditId, openFindingsHouse, type House } from '@toroku/testing';
import { acceptImprovementPlan } from './accept-improvement-plan';
import { beginImprovement } from './begin-improvement';
import { classifyFinding } from './classify-finding';
import { closeFinding } from './close-finding';
import { raiseFinding } from './raise-finding';
import { raiseFindings } from './raise-findings';
import { reclassifyAsRecommendation } from './reclassify-as-recommendation';
import { reportImprovement } from './report-improvement';
import { requireImprovementPlan } from './require-improvement-plan';
import { returnImprovementPlan } from './return-improvement-plan';
import { submitImprovementPlan } from './submit-improvement-plan';
import { verifyImprovement } from './verify-improvement';

const { lead, colleague, otherBody, author, internalAuditor, stranger } = findingPeople;
const found = { controlId: '9.2.3.11.PB', title: '特権 ID の棚卸し', description: '半年分の記録がない' };
const promise = { measures: '手順を改める', responsiblePerson: '鈴木 一郎', improveByOn: day('2023-03-01') };

describe('findings through the gate', () => {
  let house: House;

  beforeAll(async () => {
    house = await openFindingsHouse(day('2023-01-15'));
  });
  afterAll(() => house.close());

  const raise = () => house.done(lead, raiseFinding, { source: 'EXTERNAL', caseId: engagementId, ...found });
  const raiseInternal = () => house.done(internalAuditor, raiseFinding, { source: 'INTERNAL', caseId: internalAuditId, ...found });
  const planned = async () => {
    const { id } = await raise();
    await house.done(lead, classifyFinding, { id, expectedVersion: 1, severity: 'MINOR', reason: '影響が限られる' });
    await house.done(lead, requireImprovementPlan, { id, expectedVersion: 2 });
    return house.done(author, submitImprovementPlan, { id, expectedVersion: 3, ...promise });
  };

  it('an external finding goes from raised to closed, auditor and provider in turn, each writing its own part (S-145)', async () => {
    const { id } = await planned();
    await house.done(lead, acceptImprovementPlan, { id, expectedVersion: 4 });
    await house.done(author, beginImprovement, { id, expectedVersion: 5 });
    await house.done(author, reportImprovement, { id, expectedVersion: 6, result: '手順を改め、記録を整えた' });
    await house.done(lead, verifyImprovement, { id, expectedVersion: 7, isImproved: false, verification: '記録が一月分しかない' });
    await house.done(author, reportImprovement, { id, expectedVersion: 8, result: '三月分の記録を整えた' });
    await house.done(lead, verifyImprovement, { id, expectedVersion: 9, isImproved: true, verification: '記録を閲覧した' });
    expect(await house.done(lead, closeFinding, { id, expectedVersion: 10 })).toMatchObject({ state: 'CLOSED', version: 11 });
    expect(await house.truth('select title, severity, verification, verified_on from finding_document where id = $1', [id])).toMatchObject([{ severity: 'MINOR', verification: '記録を閲覧した', verified_on: '2023-01-15' }]);
    expect(await house.truth('select measures, result, improve_by_on, begun_on from improvement_plan where finding_id = $1', [id])).toMatchObject([{ measures: '手順を改める', result: '三月分の記録を整えた', improve_by_on: '2023-03-01', begun_on: '2023-01-15' }]);
  });

  it('findings of a workbook are raised together: where one is refused, none stands; sent again under the same key, none stands twice', async () => {
    const count = async () => (await house.truth('select 1 from finding where case_id = $1', [engagementId])).length;
    const before = await count();
    const [good, bad] = [found, { ...found, controlId: '99.9.9' }];
    expect(await house.refusalCodes(lead, raiseFindings, { engagementId, findings: [good, bad] })).toEqual(['CONTROL_NOT_IN_AUDIT']);
    expect(await count()).toBe(before);
    const wish = { engagementId, findings: [good, { ...good, title: '承認の記録' }], idempotencyKey: 'the same workbook' };
    for (let sent = 0; sent < 2; sent += 1) expect(await house.done(lead, raiseFindings, wish)).toMatchObject({ id: engagementId });
    expect(await count()).toBe(before + 2);
    expect(await house.refusalCodes(author, raiseFindings, { engagementId, findings: [good] })).toEqual(['NOT_PERMITTED']);
  });

  it('tells the other side at every turn', async () => {
    const { id } = await planned();
    const told = await house.truth<{ party: string; code: string }>(`select party, code from outbox where facts ->> 'finding' = $1 order by id`, [id]);
    expect(told.map(({ party, code }) => [party.slice(4) === author.organisationId ? 'provider' : 'audit body', code])).toEqual([
      ['provider', 'FINDING_RAISED'],
      ['provider', 'IMPROVEMENT_PLAN_REQUIRED'],
      ['audit body', 'IMPROVEMENT_PLAN_SUBMITTED'],
    ]);
  });

  it('a plan that is sent back is submitted again, and the reason goes with its acceptance', async () => {
    const { id } = await planned();
    await house.done(lead, returnImprovementPlan, { id, expectedVersion: 4, reason: '期日の根拠がない' });
    await house.done(author, submitImprovementPlan, { id, expectedVersion: 5, ...promise, measures: '根拠を添えた手順' });
    await house.done(lead, acceptImprovementPlan, { id, expectedVersion: 6 });
    expect(await house.truth('select measures, version from improvement_plan where finding_id = $1', [id])).toEqual([{ measures: '根拠を添えた手順', version: 2 }]);
    expect(await house.truth('select plan_return_reason from finding_document where id = $1', [id])).toEqual([{ plan_return_reason: null }]);
  });

  it('is linked to the finding on the same control of an earlier audit, not of the same one', async () => {
    await raise();
    const internal = await raiseInternal();
    const external = await house.truth<{ id: string }>(`select id from finding where case_id = $1 order by id desc limit 1`, [engagementId]);
    expect(internal.repeatOf).toBe(external[0]?.id);
    expect((await raiseInternal()).repeatOf).toBe(external[0]?.id);
  });

  it('of an internal audit may turn out to be a recommendation, of an engagement not (S-163)', async () => {
    const internal = await raiseInternal();
    expect(await house.done(internalAuditor, reclassifyAsRecommendation, { id: internal.id, expectedVersion: 1, reason: '改善を要しない' })).toMatchObject({ state: 'RECOMMENDATION' });
    const external = await raise();
    expect(await house.refusalCodes(lead, reclassifyAsRecommendation, { id: external.id, expectedVersion: 1, reason: '軽い' })).toEqual(['RECOMMENDATION_ONLY_INTERNAL']);
  });

  it('is judged only by the persons assigned, improved only by the provider', async () => {
    const { id } = await raise();
    const classification = { id, expectedVersion: 1, severity: 'MINOR' as const, reason: '軽い' };
    expect(await house.refusalCodes(colleague, classifyFinding, classification)).toEqual(['NOT_PERMITTED']);
    expect(await house.refusalCodes(internalAuditor, classifyFinding, classification)).toEqual(['NOT_PERMITTED']);
    expect(await house.refusalCodes(lead, submitImprovementPlan, { id, expectedVersion: 1, ...promise })).toEqual(['NOT_PERMITTED']);
    expect((await house.audit('classifyFinding')).filter(({ outcome }) => outcome === 'REFUSED')).toHaveLength(2);
  });

  it('is not there for another body or provider', async () => {
    const { id } = await raise();
    expect(await house.refusalCodes(otherBody, closeFinding, { id, expectedVersion: 1 })).toEqual(['NOT_FOUND']);
    expect(await house.refusalCodes(stranger, submitImprovementPlan, { id, expectedVersion: 1, ...promise })).toEqual(['NOT_FOUND']);
    expect(await house.refusalCodes(otherBody, raiseFinding, { source: 'EXTERNAL', caseId: engagementId, ...found })).toEqual(['NOT_FOUND']);
    expect(await house.refusalCodes(lead, raiseFinding, { source: 'INTERNAL', caseId: internalAuditId, ...found })).toEqual(['NOT_FOUND']);
    expect(await house.refusalCodes(lead, raiseFinding, { source: 'EXTERNAL', caseId: "'; drop table", ...found })).toEqual(['NOT_FOUND']);
  });

  it('is refused for a control outside the audit, over another version, and out of turn', async () => {
    expect(await house.refusalCodes(lead, raiseFinding, { source: 'EXTERNAL', caseId: engagementId, ...found, controlId: '12.1.1' })).toEqual(['CONTROL_NOT_IN_AUDIT']);
    const { id } = await raise();
    expect(await house.refusalCodes(lead, closeFinding, { id, expectedVersion: 9 })).toEqual(['STALE_VERSION']);
    expect(await house.refusalCodes(lead, closeFinding, { id, expectedVersion: 1 })).toEqual(['NOT_NOW']);
  });

  it('two who decide at once: one is done, the other has seen an old version', async () => {
    const { id } = await planned();
    const both = await Promise.all([
      house.run(lead, acceptImprovementPlan, { id, expectedVersion: 4 }),
      house.run(lead, returnImprovementPlan, { id, expectedVersion: 4, reason: '期日の根拠がない' }),
    ]);
    expect(both.filter((result) => result instanceof Refused)).toMatchObject([{ refusals: [{ code: 'STALE_VERSION', facts: { expected: 4, actual: 5 } }] }]);
  });

  it('a plan for a day that has passed is refused, and nothing is saved', async () => {
    const { id } = await raise();
    await house.done(lead, classifyFinding, { id, expectedVersion: 1, severity: 'NOT_MINOR', reason: '広範' });
    await house.done(lead, requireImprovementPlan, { id, expectedVersion: 2 });
    expect(await house.refusalCodes(author, submitImprovementPlan, { id, expectedVersion: 3, ...promise, improveByOn: day('2023-01-14') })).toEqual(['IMPROVEMENT_DAY_PAST']);
    expect(await house.truth('select 1 from improvement_plan where finding_id = $1', [id])).toEqual([]);
  });
});
