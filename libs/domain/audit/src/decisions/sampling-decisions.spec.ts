import { day, type Decision } from '@toroku/kernel';
import type { Engagement, EngagementState } from '../engagement';
import { engagementParameters } from '../engagement-parameters';
import type { Population } from '../population';
import type { SampleItem } from '../sample';
import { recordPopulation, type PopulationDescription } from './record-population';
import { recordSamples, type SampleDescription } from './record-samples';
import { setSampleSizes } from './set-sample-sizes';

const moment = { today: day('2022-12-01'), actor: { id: 'lead' } };
const engagement = (state: EngagementState = 'OPERATIONAL_ASSESSMENT'): Engagement =>
  ({ id: 'e', auditBodyId: 'body', state, periodStartOn: day('2022-01-01'), periodEndOn: day('2022-12-31') }) as unknown as Engagement;
const scope = [{ controlId: '9.2.3.1', depth: 'DESIGN_AND_OPERATION' as const }, { controlId: '9.2.3.2', depth: 'DESIGN' as const }, { controlId: '5.1.1.1', depth: 'NONE' as const }];
const description: PopulationDescription = { name: '権限申請', fromOn: day('2022-01-01'), throughOn: day('2022-12-31'), source: '申請システムの一覧', size: 300, frequency: 'DAILY', controlIds: ['9.2.3.1', '9.2.3.2'] };
const population: Population = { id: 'p', engagementId: 'e', auditBodyId: 'body', ...description, recordedById: 'lead', recordedOn: moment.today };
const sampleSizes = [{ frequency: 'DAILY' as const, occurrences: 250, size: 3 }];
const items = (count: number): SampleItem[] => Array.from({ length: count }, (_, index) => ({ reference: `A-${String(index)}`, outcome: 'NO_EXCEPTION', note: '' }));
const sample: SampleDescription = { controlId: '9.2.3.1', selection: 'RANDOM', selectionNote: '乱数', sizeReason: '', items: items(3) };
const codes = (decision: Decision<unknown>): readonly string[] => (decision.kind === 'refused' ? decision.refusals.map(({ code, path }) => [code, ...path].join(' ')) : ['done']);

describe('recordPopulation (母集団)', () => {
  const record = (change: Partial<PopulationDescription> = {}, samples: readonly { controlId: string; items: SampleItem[] }[] = [], state?: EngagementState) =>
    recordPopulation(engagement(state), { description: { ...description, ...change }, facts: { scope, samples } }, moment);

  it('serves several controls of the engagement at once: the same population', () => {
    expect(record({ controlIds: ['9.2.3.1', '9.2.3.2', '9.2.3.1'] })).toMatchObject({ kind: 'done', outcome: { engagementId: 'e', auditBodyId: 'body', controlIds: ['9.2.3.1', '9.2.3.2'], recordedById: 'lead', recordedOn: '2022-12-01' } });
  });

  it.each([
    [{ fromOn: day('2021-12-31') }, ['POPULATION_OUTSIDE_PERIOD fromOn']],
    [{ throughOn: day('2023-01-01') }, ['POPULATION_OUTSIDE_PERIOD throughOn']],
    [{ fromOn: day('2022-05-02'), throughOn: day('2022-05-01') }, ['DAYS_REVERSED throughOn']],
    [{ fromOn: day('2022-05-01'), throughOn: day('2022-05-01') }, ['done']],
    [{ size: -1 }, ['NUMBER_OUT_OF_RANGE size']],
    [{ size: 1.5 }, ['NUMBER_OUT_OF_RANGE size']],
    [{ size: 0, frequency: 'ON_OCCASION' as const }, ['done']],
    [{ controlIds: [] }, ['POPULATION_SERVES_NO_CONTROL controlIds']],
    [{ controlIds: ['5.1.1.1', '9.9.9.9'] }, ['CONTROL_NOT_IN_SCOPE controlIds', 'CONTROL_NOT_IN_SCOPE controlIds']],
    [{ name: ' ', source: '' }, ['TEXT_MISSING name', 'TEXT_MISSING source']],
  ])('with %j is answered %j', (change, expected) => {
    expect(codes(record(change))).toEqual(expected);
  });

  it('that was drawn from keeps its control and stays as large as the sample', () => {
    expect(codes(record({ controlIds: ['9.2.3.2'], size: 2 }, [{ controlId: '9.2.3.1', items: items(3) }]))).toEqual(['SAMPLE_LARGER_THAN_POPULATION size', 'POPULATION_SAMPLED_FOR_CONTROL controlIds']);
  });

  it.each([['PLANNED', 'NOT_NOW'], ['DESIGN_ASSESSMENT', 'done'], ['REPRESENTATION_SIGNED', 'done'], ['REPORT_ISSUED', 'NOT_NOW']] as const)('in %s is answered %s', (state, expected) => {
    expect(codes(record({}, [], state))).toEqual([expected]);
  });
});

describe('recordSamples (サンプル)', () => {
  const record = (change: Partial<SampleDescription> = {}, state?: EngagementState, size = 300) =>
    recordSamples(engagement(state), { description: { ...sample, ...change }, facts: { population: { ...population, size }, sampleSizes } }, moment);

  it('keeps which items were drawn, how, and what each came to', () => {
    expect(record({ items: [...items(2), { reference: ' A-9 ', outcome: 'EXCEPTION', note: '承認がない' }] })).toMatchObject({
      kind: 'done',
      outcome: { populationId: 'p', controlId: '9.2.3.1', items: [{ reference: 'A-0' }, { reference: 'A-1' }, { reference: 'A-9', outcome: 'EXCEPTION', note: '承認がない' }] },
    });
  });

  it.each([
    [{ items: items(2) }, 300, ['SAMPLE_SIZE_WITHOUT_REASON sizeReason']],
    [{ items: items(2), sizeReason: '自動化された統制' }, 300, ['done']],
    [{ items: items(2) }, 2, ['done']],
    [{ items: items(3) }, 2, ['SAMPLE_LARGER_THAN_POPULATION items']],
    [{ items: [] }, 300, ['SAMPLE_EMPTY items']],
    [{ items: [] }, 0, ['SAMPLE_EMPTY items']],
    [{ controlId: '9.9.9.9' }, 300, ['CONTROL_NOT_IN_POPULATION controlId']],
    [{ items: [...items(3), { reference: 'A-1', outcome: null, note: '' }] }, 300, ['SAMPLE_ITEM_TWICE items 3 reference']],
    [{ items: [...items(3), { reference: '', outcome: 'EXCEPTION', note: ' ' }] }, 300, ['TEXT_MISSING items 3 reference', 'SAMPLE_EXCEPTION_NOT_DESCRIBED items 3 note']],
    [{ items: items(501) }, 900, ['TOO_MANY_ITEMS items']],
  ] as const)('with %j of %i is answered %j', (change, size, expected) => {
    expect(codes(record(change, undefined, size))).toEqual(expected);
  });

  it.each([['DESIGN_ASSESSMENT', 'NOT_NOW'], ['OPERATIONAL_ASSESSMENT', 'done'], ['REPRESENTATION_SIGNED', 'done'], ['REPORT_ISSUED', 'NOT_NOW']] as const)('in %s is answered %s', (state, expected) => {
    expect(codes(record({}, state))).toEqual([expected]);
  });
});

describe('setSampleSizes (サンプル数の目安)', () => {
  const rows = engagementParameters.sampleSizes.values[0]?.value ?? [];
  const set = (change: object = {}, { state, samplesDrawn = 0 }: { readonly state?: EngagementState; readonly samplesDrawn?: number } = {}) =>
    setSampleSizes(engagement(state), { description: { rows, basis: '監査マニュアル 4.2', ...change }, samplesDrawn }, moment);

  it('keeps the table of the audit body with where it comes from, from seldom to often', () => {
    expect(set({ rows: [...rows].reverse() })).toMatchObject({ kind: 'done', outcome: { id: 'e', auditBodyId: 'body', rows, basis: '監査マニュアル 4.2', setById: 'lead', setOn: '2022-12-01' } });
  });

  it('once a sample is drawn stays: the measure does not move under it', () => {
    expect(codes(set({}, { samplesDrawn: 1 }))).toEqual(['SAMPLE_SIZES_IN_USE']);
  });

  it.each([
    [{ rows: rows.slice(1) }, ['SAMPLE_SIZES_INCOMPLETE rows']],
    [{ rows: [...rows.slice(1), rows[1]] }, ['SAMPLE_SIZES_INCOMPLETE rows']],
    [{ rows: [...rows, { frequency: 'ON_OCCASION', occurrences: 1, size: 1 }] }, ['SAMPLE_SIZES_INCOMPLETE rows']],
    [{ rows: rows.map((row) => ({ ...row, size: row.frequency === 'YEARLY' ? 0 : 501, occurrences: row.frequency === 'WEEKLY' ? 1.5 : 1 })) }, ['rows 0 size', 'rows 1 size', 'rows 2 size', 'rows 3 occurrences', 'rows 3 size', 'rows 4 size', 'rows 5 size'].map((at) => `NUMBER_OUT_OF_RANGE ${at}`)],
    [{ basis: ' ' }, ['TEXT_MISSING basis']],
  ])('with %j is answered %j', (change, expected) => {
    expect(codes(set(change))).toEqual(expected);
  });

  it.each([['PROPOSED', 'NOT_NOW'], ['CONTRACTED', 'done'], ['DESIGN_ASSESSMENT', 'done'], ['REPRESENTATION_SIGNED', 'NOT_NOW']] as const)('in %s is answered %s', (state, expected) => {
    expect(codes(set({}, { state }))).toEqual([expected]);
  });
});
