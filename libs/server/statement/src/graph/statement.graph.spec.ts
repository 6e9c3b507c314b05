import type { Statement } from '@toroku/domain-statement';
import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { catalogueResolvers, catalogueTables } from '@toroku/server-catalogue';
import { RefusalResolver } from '@toroku/server-graph';
import { CloudServiceResolver, providerTables } from '@toroku/server-provider';
import { aCompleteStatement, anActor, aService, FULL_SIZE, fullSizeControls, House, knowOrganisations, loadCatalogue, openGraph } from '@toroku/testing';
import { statementResolvers, statementTables } from '..';

const GRID = /* GraphQL */ `
  query ($id: ID!, $first: Int!, $after: String, $chapter: Int, $only: StatementGridOnly, $search: String) {
    statement(id: $id) { id controls(first: $first, after: $after, chapter: $chapter, only: $only, search: $search) { controlId sortKey selected obligation labelJa individualControls reasonNotSelected } }
  }
`;
const CHECK = /* GraphQL */ `
  query ($id: ID!) { statement(id: $id) { viewerMay check { isMet unmet { code path clause { at } message(language: ja) } chapters { chapter toAnswer unmet } } } }
`;
interface Line {
  readonly controlId: string;
  readonly sortKey: string;
  readonly obligation: string;
}

describe('a statement of 1,159 controls over GraphQL', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let statement: Statement;
  const provider = anActor('CSP', 'Aozora');
  const controls = fullSizeControls();
  const choices = { '5.1.1.1': { selected: 'no', text: '', reason: '代わりの統制があるため' } };

  beforeAll(async () => {
    house = await House.open([...accessTables, ...catalogueTables, ...providerTables, ...statementTables], day('2022-11-10'));
    await knowOrganisations(house, { CSP: ['Aozora', 'Midori'], PLATFORM: ['Toroku'], AUDIT_BODY: ['Kita'] });
    await loadCatalogue(house, controls);
    statement = await aCompleteStatement(house, provider, { service: await aService(house, provider), periodStartOn: day('2021-07-01'), periodEndOn: day('2022-06-30'), controls, choices });
    graph = await openGraph(house, [...catalogueResolvers, ...statementResolvers, CloudServiceResolver, RefusalResolver]);
  });
  afterAll(() => house.close());

  const grid = async (filter: Readonly<Record<string, unknown>>) => {
    const { data, errors, statements } = await graph(provider, GRID, { id: statement.id, first: 2_000, ...filter });
    expect(errors).toBeUndefined();
    return { statements, lines: (data?.['statement'] as { controls: Line[] }).controls };
  };

  it('answers the whole grid in the order of the numbers with two statements, as many as for one line', async () => {
    const whole = await grid({});
    expect(whole.lines).toHaveLength(FULL_SIZE);
    expect(whole.lines.map(({ sortKey }) => sortKey)).toEqual(whole.lines.map(({ sortKey }) => sortKey).sort());
    expect(whole.statements).toBe(2);
    expect((await grid({ first: 1 })).statements).toBe(2);
  });

  it('goes through it page by page, each line once', async () => {
    const seen: string[] = [];
    for (let page = (await grid({ first: 400 })).lines; page.length > 0; page = (await grid({ first: 400, after: page.at(-1)?.sortKey })).lines) seen.push(...page.map(({ controlId }) => controlId));
    expect(new Set(seen).size).toBe(FULL_SIZE);
    expect(seen).toHaveLength(FULL_SIZE);
  });

  it('is filtered by chapter, by what is asked for and by words', async () => {
    expect((await grid({ chapter: 17 })).lines.every(({ controlId }) => controlId.startsWith('17.'))).toBe(true);
    expect((await grid({ only: 'NOT_SELECTED' })).lines).toMatchObject([{ controlId: '5.1.1.1', selected: false, reasonNotSelected: '代わりの統制があるため' }]);
    expect((await grid({ only: 'WITHOUT_REASON' })).lines).toEqual([]);
    expect((await grid({ only: 'UNDECIDED' })).lines).toEqual([]);
    expect((await grid({ only: 'MANDATORY' })).lines.every(({ obligation }) => obligation === 'ALWAYS')).toBe(true);
    expect((await grid({ search: '代わりの統制' })).lines).toMatchObject([{ controlId: '5.1.1.1' }]);
    expect((await grid({ search: '%' })).lines).toEqual([]);
  });

  it('is checked at any time with four statements, and nothing is wrong with a complete one (S-120)', async () => {
    const { data, errors, statements } = await graph(provider, CHECK, { id: statement.id });
    expect(errors).toBeUndefined();
    const found = data?.['statement'] as { viewerMay: string[]; check: { isMet: boolean; unmet: unknown[]; chapters: { chapter: number; toAnswer: number }[] } };
    expect(found.check).toMatchObject({ isMet: true, unmet: [] });
    expect(found.check.chapters.map(({ chapter }) => chapter)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
    expect(found.check.chapters.reduce((sum, { toAnswer }) => sum + toAnswer, 0)).toBe(FULL_SIZE);
    expect(found.viewerMay).toContain('declareStatement');
    expect(statements).toBeLessThanOrEqual(4);
  });

  it('tells what is wrong with its clause and in words', async () => {
    const { id } = (await house.truth<{ id: string }>('select id from statement'))[0] ?? { id: '' };
    await house.truth(`update statement_control set selected = false, reason_not_selected = E' \\t\\u3000' where statement_id = $1 and control_id = '9.2.3.11.PB'`, [id]);
    const { data } = await graph(provider, CHECK, { id });
    expect(data).toMatchObject({ statement: { check: { isMet: false, unmet: [{ code: 'MANDATORY_CONTROL_NOT_SELECTED', clause: { at: '2.2.4 (4)' }, message: expect.stringContaining('9.2.3.11.PB') }] } } });
    expect((await grid({ only: 'WITHOUT_REASON' })).lines).toMatchObject([{ controlId: '9.2.3.11.PB' }]);
  });

  it.each([null, anActor('CSP', 'Midori'), anActor('AUDIT_BODY', 'Kita')])('is not there for somebody else', async (other) => {
    expect((await graph(other, GRID, { id: statement.id, first: 10 })).data).toEqual({ statement: null });
  });

  it.each([null, provider])('rests on a catalogue that everybody reads', async (reader) => {
    const source = '{ control(editionId: "2022-04", controlId: "9.2.3.11.PB") { obligation objective } none: control(editionId: "2022-04", controlId: "9.9.9") { id } catalogueEditions { id controlCount controls(first: 2, chapter: 9, search: "9.2.3") { controlId } } }';
    const { data, errors } = await graph(reader, source);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ control: { obligation: 'ALWAYS', objective: '9.2.3' }, none: null, catalogueEditions: [{ id: '2022-04', controlCount: FULL_SIZE, controls: [{ controlId: '9.2.3' }, { controlId: '9.2.3.1' }] }] });
  });
});
