import type { Engagement } from '@toroku/domain-audit';
import { day } from '@toroku/kernel';
import { anEngagementAtWork, aStatementToAudit, auditPeople, openAuditHouse, type House } from '@toroku/testing';
import { EngagementTable } from '../tables/engagement-tables';
import { raiseFinding } from './raise-finding';
import { recordControlResults } from './record-control-results';
import { recordPopulation } from './record-population';
import { recordSamples } from './record-samples';
import { setSampleSizes } from './set-sample-sizes';

const { provider, lead, otherBody } = auditPeople;
const controlId = '3.1.2.1';
const described = { name: '権限申請', fromOn: day('2022-04-01'), throughOn: day('2022-12-31'), source: '申請システムの一覧', size: 200, frequency: 'DAILY' as const, controlIds: [controlId, '3.1.2.2'] };
const drawn = (count: number) => Array.from({ length: count }, (_, index) => ({ reference: `A-${String(index + 1)}`, outcome: 'NO_EXCEPTION' as const, note: '' }));
const sample = { controlId, selection: 'RANDOM' as const, selectionNote: '乱数で抽出', sizeReason: '', items: drawn(25) };

describe('populations and samples through the gate', () => {
  let house: House;
  let engagement: Engagement;

  beforeEach(async () => {
    house = await openAuditHouse(day('2022-11-10'));
    engagement = await anEngagementAtWork(house, { provider, lead }, await aStatementToAudit(house, 'Chat'));
  });
  afterEach(() => house.close());

  const seen = async () => {
    const now = await house.reading(lead, (context) => context.read.one(EngagementTable, engagement.id));
    return { id: engagement.id, expectedVersion: now?.version ?? 0 };
  };
  const population = async (change: Partial<typeof described> = {}): Promise<string> => {
    await house.done(lead, recordPopulation, { ...(await seen()), ...described, ...change });
    const rows = await house.truth<{ id: string }>('select id from audit_population order by id');
    return rows.at(-1)?.id ?? '';
  };

  it('one population serves two controls, and each has its own sample (3.2)', async () => {
    const populationId = await population();
    await house.done(lead, recordSamples, { ...(await seen()), populationId, ...sample });
    await house.done(lead, recordSamples, { ...(await seen()), populationId, ...sample, controlId: '3.1.2.2', items: drawn(30) });
    expect(await house.truth('select control_id, jsonb_array_length(items) as drawn from audit_sample order by control_id')).toEqual([
      { control_id: '3.1.2.1', drawn: 25 },
      { control_id: '3.1.2.2', drawn: 30 },
    ]);
    expect(await house.audit('recordSamples')).toMatchObject([{ outcome: 'DONE', actor_id: lead.id }, { outcome: 'DONE' }]);
  });

  it('is corrected by the same verb, and what was drawn is replaced', async () => {
    const populationId = await population();
    await house.done(lead, recordSamples, { ...(await seen()), populationId, ...sample });
    await house.done(lead, recordPopulation, { ...(await seen()), populationId, ...described, size: 220 });
    await house.done(lead, recordSamples, { ...(await seen()), populationId, ...sample, items: drawn(26) });
    expect(await house.truth('select size, jsonb_array_length(items) as drawn from audit_sample s join audit_population p on p.id = s.population_id')).toEqual([{ size: 220, drawn: 26 }]);
  });

  it('fewer than the table asks for need a reason and are not refused with one', async () => {
    const populationId = await population();
    expect(await house.refusalCodes(lead, recordSamples, { ...(await seen()), populationId, ...sample, items: drawn(24) })).toEqual(['SAMPLE_SIZE_WITHOUT_REASON']);
    await house.done(lead, recordSamples, { ...(await seen()), populationId, ...sample, items: drawn(24), sizeReason: '自動化された統制' });
    expect(await house.truth('select size_reason from audit_sample')).toEqual([{ size_reason: '自動化された統制' }]);
  });

  it('are measured by the table of the audit body once its lead set one, and it stays when a sample is drawn', async () => {
    const rows = (['YEARLY', 'QUARTERLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'MANY_TIMES_A_DAY'] as const).map((frequency, index) => ({ frequency, occurrences: index + 1, size: 40 }));
    const table = { rows, basis: '監査マニュアル' };
    expect(await house.refusalCodes(provider, setSampleSizes, { ...(await seen()), ...table })).toEqual(['NOT_PERMITTED']);
    expect(await house.refusalCodes(otherBody, setSampleSizes, { ...(await seen()), ...table })).toEqual(['NOT_FOUND']);
    await house.done(lead, setSampleSizes, { ...(await seen()), ...table, basis: '旧版' });
    await house.done(lead, setSampleSizes, { ...(await seen()), ...table });
    expect(await house.audit('setSampleSizes')).toMatchObject([{ outcome: 'REFUSED' }, { outcome: 'REFUSED' }, { outcome: 'DONE', actor_id: lead.id }, { outcome: 'DONE' }]);
    const populationId = await population();
    expect(await house.refusalCodes(lead, recordSamples, { ...(await seen()), populationId, ...sample })).toEqual(['SAMPLE_SIZE_WITHOUT_REASON']);
    await house.done(lead, recordSamples, { ...(await seen()), populationId, ...sample, items: drawn(40) });
    expect(await house.refusalCodes(lead, setSampleSizes, { ...(await seen()), ...table })).toEqual(['SAMPLE_SIZES_IN_USE']);
    expect(await house.truth('select basis, rows from engagement_sample_sizes')).toEqual([{ basis: '監査マニュアル', rows }]);
  });

  it('is the work of the persons assigned: neither the provider nor another body records it', async () => {
    const populationId = await population();
    expect(await house.refusalCodes(provider, recordPopulation, { ...(await seen()), ...described })).toEqual(['NOT_PERMITTED']);
    expect(await house.refusalCodes(provider, recordSamples, { ...(await seen()), populationId, ...sample })).toEqual(['NOT_PERMITTED']);
    expect(await house.refusalCodes(otherBody, recordSamples, { ...(await seen()), populationId, ...sample })).toEqual(['NOT_FOUND']);
  });

  it('of a population that is not of this audit is not found', async () => {
    expect(await house.refusalCodes(lead, recordSamples, { ...(await seen()), populationId: engagement.id, ...sample })).toEqual(['NOT_FOUND']);
    expect(await house.refusalCodes(lead, recordPopulation, { ...(await seen()), ...described, populationId: engagement.id })).toEqual(['NOT_FOUND']);
  });

  it('an exception becomes a finding that names the result it stands in, once it is recorded', async () => {
    const finding = { source: 'EXTERNAL' as const, caseId: engagement.id, controlId, title: '承認のない申請', description: 'A-1 に承認がない', exceptionOf: 'OPERATION' as const };
    expect(await house.refusalCodes(lead, raiseFinding, finding)).toEqual(['EXCEPTION_NOT_RECORDED']);
    await house.done(lead, recordControlResults, { ...(await seen()), results: [{ controlId, operationalResult: 'EXCEPTION', operationalProcedure: '25 件を抽出した' }] });
    expect(await house.refusalCodes(lead, raiseFinding, { ...finding, exceptionOf: 'DESIGN' })).toEqual(['EXCEPTION_NOT_RECORDED']);
    const raised = await house.done(lead, raiseFinding, finding);
    const [result] = await house.truth<{ id: string }>('select id from control_result where control_id = $1', [controlId]);
    expect(raised).toMatchObject({ exceptionOf: 'OPERATION', resultId: result?.id });
  });
});
