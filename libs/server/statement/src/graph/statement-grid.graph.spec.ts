import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { catalogueTables } from '@toroku/server-catalogue';
import { RefusalResolver } from '@toroku/server-graph';
import { providerTables } from '@toroku/server-provider';
import { aCompleteStatement, anActor, aDeclaredStatement, aService, House, knowOrganisations, loadCatalogue, openGraph } from '@toroku/testing';
import { assignControls, commentOnControl, commentsOn, resolveComment, stateControls, statementResolvers, statementTables } from '..';

const provider = anActor('CSP', 'Aozora');
const GRID = 'query ($id: ID!, $only: StatementGridOnly, $search: String, $chapter: Int, $objective: String) { statement(id: $id) { controls(first: 2000, only: $only, search: $search, chapter: $chapter, objective: $objective) { controlId lastYear { individualControls } } } }';
const colleague = anActor('CSP', 'Aozora', ['INTERNAL_AUDITOR']);
const OUTLINE = 'query ($id: ID!) { statement(id: $id) { outline { chapter objective labelJa total answered } } }';
const HISTORY = 'query ($id: ID!) { statement(id: $id) { history(controlId: "9.2.3.11.PB") { periodStartOn answer { individualControls } } } }';

describe('the grid of a statement', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let id: string;
  let version: number;
  const ask = async <Answer>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> => {
    const { data, errors } = await graph(provider, query, { id, ...variables });
    expect(errors).toBeUndefined();
    return (data as { statement: Answer }).statement;
  };
  const shown = async (variables: Readonly<Record<string, unknown>>): Promise<readonly string[]> => (await ask<{ controls: readonly { controlId: string }[] }>(GRID, variables)).controls.map(({ controlId }) => controlId);

  beforeAll(async () => {
    house = await House.open([...accessTables, ...catalogueTables, ...providerTables, ...statementTables], day('2022-11-10'));
    await knowOrganisations(house, { CSP: ['Aozora'], PLATFORM: ['Toroku'] });
    await loadCatalogue(house);
    graph = await openGraph(house, [...statementResolvers, RefusalResolver]);
    const service = await aService(house, provider);
    const last = await aDeclaredStatement(house, provider, { service, periodStartOn: day('2021-07-01'), periodEndOn: day('2022-06-30') });
    const now = await aCompleteStatement(house, provider, { service, periodStartOn: day('2022-07-01'), periodEndOn: day('2023-06-30'), previousStatementId: last.id });
    const said = { selected: true, reasonNotSelected: '', changes: [] };
    const changed = await house.done(provider, stateControls, { id: now.id, expectedVersion: now.version, controls: [{ ...said, controlId: '9.2.3.11.PB', individualControls: ['ＭＦＡを 管理者に義務づける'] }, { ...said, controlId: '6.1.1.13.PB', individualControls: [] }] });
    [id, version] = [changed.id, changed.version];
  });
  afterAll(() => house.close());

  it.each([
    ['one word in another width and case', 'mfa'],
    ['several words, whatever stands between', '管理者　ＭＦＡ'],
    ['an id and a text together', '9.2.3.11 義務'],
  ])('is searched by %s', async (_, search) => {
    expect(await shown({ search })).toEqual(['9.2.3.11.PB']);
  });

  it('finds nothing where one word is missing, and takes signs as they are', async () => {
    expect(await shown({ search: 'mfa 存在しない語' })).toEqual([]);
    expect(await shown({ search: '%' })).toEqual([]);
  });

  it('shows what is said otherwise than in the period before, with what was said then', async () => {
    expect(await shown({ only: 'CHANGED' })).toEqual(['6.1.1.13.PB', '9.2.3.11.PB']);
    const { controls } = await ask<{ controls: readonly { lastYear: { individualControls: readonly string[] } | null }[] }>(GRID, { search: 'mfa' });
    expect(controls[0]?.lastYear?.individualControls).toHaveLength(1);
  });

  it('shows what the check names, also together with a chapter', async () => {
    expect(await shown({ only: 'FLAGGED' })).toEqual(['6.1.1.13.PB']);
    expect(await shown({ only: 'FLAGGED', chapter: 9 })).toEqual([]);
  });

  it('is cut to one objective and what is below it', async () => {
    const found = await shown({ objective: '9.2.3' });
    expect(found).toContain('9.2.3.11.PB');
    expect(found.every((controlId) => controlId === '9.2.3' || controlId.startsWith('9.2.3.'))).toBe(true);
  });

  it('is outlined by its objectives, each with how many of its controls are answered', async () => {
    const { outline } = await ask<{ outline: readonly { chapter: number; objective: string; labelJa: string; total: number; answered: number }[] }>(OUTLINE);
    expect(outline.reduce((sum, { total }) => sum + total, 0)).toBe((await shown({})).length);
    expect(outline.reduce((sum, { answered }) => sum + answered, 0)).toBe((await shown({})).length - (await shown({ only: 'UNDECIDED' })).length);
    expect(outline.find(({ objective }) => objective === '9.2.3')).toMatchObject({ chapter: 9, labelJa: expect.stringMatching(/./), total: (await shown({ objective: '9.2.3' })).length });
    expect(new Set(outline.map(({ objective }) => objective)).size).toBe(outline.length);
  });

  it('shows what is the reader’s to write and what is still talked about', async () => {
    await house.truth(`insert into member (id, organisation_id, name_ja, name_en, email, issuer, subject, duties, state, invited_at) values ($1::uuid, $2, '青山 文', 'Fumi', 'fumi@example.jp', 'spec', $1::text, '{}', 'ACTIVE', now()) on conflict do nothing`, [provider.id, provider.organisationId]);
    await house.done(provider, assignControls, { id, controlIds: ['9.2.3.11.PB', '6.1.1.13.PB'], memberId: provider.id });
    await house.done(provider, commentOnControl, { id, controlId: '6.1.1.13.PB', text: 'これで足りるか' });
    expect(await shown({ only: 'MINE' })).toEqual(['6.1.1.13.PB', '9.2.3.11.PB']);
    expect((await graph(colleague, GRID, { id, only: 'MINE' })).data).toMatchObject({ statement: { controls: [] } });
    expect(await shown({ only: 'COMMENTED' })).toEqual(['6.1.1.13.PB']);
    const [comment] = await house.reading(provider, ({ read }) => commentsOn(read, id, '6.1.1.13.PB'));
    await house.done(provider, resolveComment, { commentId: comment?.id ?? '' });
    expect(await shown({ only: 'COMMENTED' })).toEqual([]);
  });

  it('tells what was declared of a control before', async () => {
    expect((await ask<{ history: readonly unknown[] }>(HISTORY)).history).toMatchObject([{ periodStartOn: '2021-07-01', answer: { individualControls: [expect.any(String)] } }]);
  });

  it('two colleagues write beside each other through the gate; a field that both changed is refused and stays as the first wrote it', async () => {
    const before = { controlId: '9.2.3.11.PB', selected: true, individualControls: ['ＭＦＡを 管理者に義務づける'], reasonNotSelected: '', changes: [] };
    const seen = [before];
    await house.done(provider, stateControls, { id, controls: [{ ...before, individualControls: ['一人目'] }], seen });
    await house.done(provider, stateControls, { id, controls: [{ ...before, reasonNotSelected: '二人目の覚え' }], seen });
    expect(await house.refusalCodes(provider, stateControls, { id, controls: [{ ...before, individualControls: ['三人目'] }], seen })).toEqual(['CONTROL_CHANGED_MEANWHILE']);
    expect(await house.refusalCodes(provider, stateControls, { id, controls: [before] })).toEqual(['ANSWERS_SEEN_MISSING']);
    expect(await house.refusalCodes(provider, stateControls, { id, expectedVersion: version, controls: [before] })).toEqual(['STALE_VERSION']);
    expect(await house.truth(`select individual_controls, reason_not_selected from statement_control where statement_id = $1 and control_id = '9.2.3.11.PB'`, [id])).toEqual([{ individual_controls: ['一人目'], reason_not_selected: '二人目の覚え' }]);
  });
});
