import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { catalogueTables, importCatalogueEdition } from '@toroku/server-catalogue';
import { RefusalResolver } from '@toroku/server-graph';
import { providerTables } from '@toroku/server-provider';
import { aCompleteStatement, anActor, aService, catalogueCsv, House, knowOrganisations, loadCatalogue, openGraph, smallCatalogue } from '@toroku/testing';
import { moveStatementToEdition, statementResolvers, statementTables } from '..';

const provider = anActor('CSP', 'Aozora');
const platform = anActor('PLATFORM', 'Toroku');
const MOVE = 'query ($id: ID!) { statement(id: $id) { editionMove(editionId: "2030-01") { unchanged added { controlId } removed { controlId said } changed { fields after { controlId } } } } }';

describe('moving a statement to another edition', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;
  const gone = { controlId: '9.2.3.55', labelJa: 'なくなる管理策', labelEn: 'Gone', liuAreas: [] };
  const first = [...smallCatalogue, gone];

  beforeEach(async () => {
    house = await House.open([...accessTables, ...catalogueTables, ...providerTables, ...statementTables], day('2022-11-10'));
    await knowOrganisations(house, { CSP: ['Aozora'], PLATFORM: ['Toroku'] });
    await loadCatalogue(house, first);
    graph = await openGraph(house, [...statementResolvers, RefusalResolver]);
    const next = [...smallCatalogue.map((one) => (one.controlId === '9.2.3.11.PB' ? { ...one, labelJa: '新しい言い方' } : one)), { controlId: '9.2.3.77', labelJa: '新しい管理策', labelEn: 'New', liuAreas: [] }];
    await house.done(platform, importCatalogueEdition, { editionId: '2030-01', effectiveOn: day('2030-01-01'), csv: catalogueCsv(next) });
  });
  afterEach(() => house.close());

  it('is looked at before it is done: what comes, what goes with what is said of it, what is said differently', async () => {
    const statement = await aCompleteStatement(house, provider, { service: await aService(house, provider), periodStartOn: day('2022-01-01'), periodEndOn: day('2022-12-31'), controls: first });
    const { data, errors } = await graph(provider, MOVE, { id: statement.id });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ statement: { editionMove: { unchanged: smallCatalogue.length - 1, added: [{ controlId: '9.2.3.77' }], removed: [{ controlId: gone.controlId, said: expect.stringMatching(/./) }], changed: [{ fields: ['labelJa'], after: { controlId: '9.2.3.11.PB' } }] } } });
  });

  it('keeps every answer that stays, drops the one that goes, and the audit entry keeps that whole', async () => {
    const statement = await aCompleteStatement(house, provider, { service: await aService(house, provider), periodStartOn: day('2022-01-01'), periodEndOn: day('2022-12-31'), controls: first });
    const answers = () => house.truth<{ control_id: string }>('select control_id, selected, individual_controls, reason_not_selected, changes from statement_control where statement_id = $1 order by control_id', [statement.id]);
    const before = await answers();
    const moved = await house.done(provider, moveStatementToEdition, { id: statement.id, expectedVersion: statement.version, editionId: '2030-01' });
    expect(moved).toMatchObject({ editionId: '2030-01', version: statement.version + 1 });
    expect(await answers()).toEqual(before.filter(({ control_id }) => control_id !== gone.controlId));
    const [entry] = await house.truth<{ changes: unknown }>(`select changes from audit_entry where verb = 'moveStatementToEdition' and outcome = 'DONE'`);
    expect(entry?.changes).toEqual(expect.arrayContaining([expect.objectContaining({ before: { rows: [expect.objectContaining({ controlId: gone.controlId, individualControls: [expect.any(String)] })] } })]));
    expect(await house.refusalCodes(provider, moveStatementToEdition, { id: statement.id, expectedVersion: moved.version, editionId: '2030-01' })).toEqual(['EDITION_IS_THE_SAME']);
    expect(await house.refusalCodes(provider, moveStatementToEdition, { id: statement.id, expectedVersion: moved.version, editionId: '2031-01' })).toEqual(['EDITION_NOT_LOADED']);
  });
});
