import { Refused } from '@toroku/gate';
import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { catalogueTables } from '@toroku/server-catalogue';
import { providerTables } from '@toroku/server-provider';
import { aCompleteStatement, aDeclaredStatement, anActor, aService, completeParts, FULL_SIZE, fullSizeControls, House, knowOrganisations, loadCatalogue, statementCsv } from '@toroku/testing';
import { statementTables } from '..';
import { StatementTable } from '../tables/statement-table';
import { declareStatement } from './declare-statement';
import { describeStatement } from './describe-statement';
import { importStatementControls } from './import-statement-controls';
import { openStatement } from './open-statement';
import { reviseDeclaredStatement } from './revise-declared-statement';
import { stateControls } from './state-controls';
import { withdrawStatement } from './withdraw-statement';

const period = { periodStartOn: day('2021-07-01'), periodEndOn: day('2022-06-30') };
const notTaken = { selected: 'no', text: '', reason: '該当する機能を提供していないため' };

describe('a statement (言明書) through the gate', () => {
  let house: House;
  const provider = anActor('CSP', 'Aozora');
  const author = anActor('CSP', 'Aozora', ['STATEMENT_AUTHOR']);
  const stranger = anActor('CSP', 'Midori');

  beforeAll(async () => {
    house = await House.open([...accessTables, ...catalogueTables, ...providerTables, ...statementTables], day('2022-11-10'));
    await knowOrganisations(house, { CSP: ['Aozora', 'Midori'], PLATFORM: ['Toroku'], SUPPORT_BODY: ['IPA'], AUDIT_BODY: ['Kita'] });
    await loadCatalogue(house);
  });
  afterAll(() => house.close());

  it('is declared when every basic statement requirement is met, and is frozen with its digest', async () => {
    const statement = await aDeclaredStatement(house, provider, { service: await aService(house, provider), ...period });
    expect(statement).toMatchObject({ state: 'DECLARED', declaredOn: '2022-11-10', declaredBy: provider.id });
    const [frozen] = await house.truth<{ content_digest: string; content: { controls: unknown[] } }>('select * from statement_declaration where statement_id = $1', [statement.id]);
    expect(frozen?.content_digest).toBe(statement.contentDigest);
    expect(frozen?.content.controls.length).toBe(237);
  });

  it('is not declared by an author who does not represent the provider', async () => {
    const draft = await aCompleteStatement(house, provider, { service: await aService(house, provider), ...period });
    expect(await house.refusalCodes(author, declareStatement, { id: draft.id, expectedVersion: draft.version })).toEqual(['NOT_PERMITTED']);
  });

  it('is refused with everything that is still wrong, each with its clause (S-013, S-121)', async () => {
    const service = await aService(house, provider);
    const opened = await house.done(author, openStatement, { serviceId: service.id, editionId: '2022-04', ...period });
    const result = await house.run(provider, declareStatement, { id: opened.id, expectedVersion: 1 });
    const codes = (result as Refused).refusals.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['STATEMENT_PART_MISSING', 'GOVERNANCE_CONTROL_NOT_STATED', 'MANAGEMENT_CONTROL_NOT_STATED', 'OBJECTIVE_UNDECIDED', 'MANDATORY_CONTROL_NOT_SELECTED', 'CONTROL_UNDECIDED']));
    expect((result as Refused).refusals.every(({ clause }) => clause !== null)).toBe(true);
    expect(codes.filter((code) => code === 'MANDATORY_CONTROL_NOT_SELECTED')).toHaveLength(31);
  });

  it('keeps unfinished answers control by control', async () => {
    const opened = await house.done(author, openStatement, { serviceId: (await aService(house, provider)).id, editionId: '2022-04', ...period });
    const answer = { controlId: '9.2.3.11.PB', selected: null, individualControls: ['多要素認証を'], reasonNotSelected: '', changes: [] };
    const stated = await house.done(author, stateControls, { id: opened.id, expectedVersion: 1, controls: [answer] });
    expect(stated.version).toBe(2);
    expect(await house.refusalCodes(author, stateControls, { id: opened.id, expectedVersion: 2, controls: [{ ...answer, controlId: '9.9.9.9' }] })).toEqual(['CONTROL_NOT_IN_EDITION']);
  });

  it('begins on the day after the last period ended, with last year’s words (S-146)', async () => {
    const service = await aService(house, provider);
    const first = await aDeclaredStatement(house, provider, { service, ...period });
    const renewal = { serviceId: service.id, editionId: '2022-04', previousStatementId: first.id };
    expect(await house.refusalCodes(author, openStatement, { ...renewal, periodStartOn: day('2022-07-02'), periodEndOn: day('2023-06-30') })).toEqual(['PERIOD_LEAVES_GAP']);
    expect(await house.refusalCodes(author, openStatement, { ...renewal, periodStartOn: day('2022-07-01'), periodEndOn: day('2023-07-01') })).toEqual(['PERIOD_TOO_LONG']);
    expect(await house.refusalCodes(author, openStatement, { ...renewal, periodStartOn: day('2022-07-01'), periodEndOn: day('2022-09-29') })).toEqual(['PERIOD_TOO_SHORT']);
    const second = await house.done(author, openStatement, { ...renewal, periodStartOn: day('2022-07-01'), periodEndOn: day('2023-06-30') });
    expect(second.parts.scopeJa).toBe(completeParts.scopeJa);
    expect(await house.truth('select 1 from statement_control where statement_id = $1', [second.id])).toHaveLength(237);
  });

  it('refuses an edition that was not loaded and a reversed period', async () => {
    const { id: serviceId } = await aService(house, provider);
    expect(await house.refusalCodes(author, openStatement, { serviceId, editionId: '2030-01', periodStartOn: day('2022-06-30'), periodEndOn: day('2022-06-01') })).toEqual(expect.arrayContaining(['DAYS_REVERSED', 'EDITION_NOT_LOADED']));
  });

  it('stands on registered services only, in Japanese only (S-010)', async () => {
    const draft = await aCompleteStatement(house, provider, { service: await aService(house, provider), ...period });
    const parts = { ...completeParts, scopeJa: 'English only', foreignLaw: '' };
    const described = await house.done(author, describeStatement, { id: draft.id, expectedVersion: draft.version, parts });
    expect(await house.refusalCodes(provider, declareStatement, { id: draft.id, expectedVersion: described.version })).toEqual(['STATEMENT_PART_MISSING', 'TEXT_NOT_JAPANESE']);
  });

  it('is taken back, changed and declared anew; both declarations stay', async () => {
    const declared = await aDeclaredStatement(house, provider, { service: await aService(house, provider), ...period });
    expect(await house.refusalCodes(author, describeStatement, { id: declared.id, expectedVersion: declared.version, parts: completeParts })).toEqual(['NOT_NOW']);
    const draft = await house.done(author, reviseDeclaredStatement, { id: declared.id, expectedVersion: declared.version });
    expect(draft).toMatchObject({ state: 'DRAFT', contentDigest: null });
    const described = await house.done(author, describeStatement, { id: declared.id, expectedVersion: draft.version, parts: { ...completeParts, specialNotes: '移転した' } });
    const again = await house.done(provider, declareStatement, { id: declared.id, expectedVersion: described.version });
    expect(again.contentDigest).not.toBe(declared.contentDigest);
    expect(await house.truth('select 1 from statement_declaration where statement_id = $1', [declared.id])).toHaveLength(2);
  });

  it('is given up, and then nothing more can be done with it', async () => {
    const draft = await aCompleteStatement(house, provider, { service: await aService(house, provider), ...period });
    const gone = await house.done(author, withdrawStatement, { id: draft.id, expectedVersion: draft.version });
    expect(await house.refusalCodes(author, withdrawStatement, { id: draft.id, expectedVersion: gone.version })).toEqual(['NOT_NOW']);
  });

  it('is nobody else’s to see or to write, in GraphQL and in SQL', async () => {
    const draft = await aCompleteStatement(house, provider, { service: await aService(house, provider), ...period });
    for (const other of [stranger, anActor('SUPPORT_BODY', 'IPA'), anActor('AUDIT_BODY', 'Kita')]) {
      expect(await house.refusalCodes(other, describeStatement, { id: draft.id, expectedVersion: draft.version, parts: completeParts })).toEqual(['NOT_FOUND']);
      expect(await house.reading(other, ({ read }) => read.one(StatementTable, draft.id))).toBeNull();
    }
  });
});

describe('importStatementControls of 1,159 controls', () => {
  let house: House;
  const provider = anActor('CSP', 'Aozora');
  const controls = fullSizeControls();

  beforeAll(async () => {
    house = await House.open([...accessTables, ...catalogueTables, ...providerTables, ...statementTables], day('2022-11-10'));
    await knowOrganisations(house, { CSP: ['Aozora'], PLATFORM: ['Toroku'] });
    await loadCatalogue(house, controls);
  });
  afterAll(() => house.close());

  const importing = async (csv: string): Promise<Refused | { readonly id: string }> => {
    const opened = await house.done(provider, openStatement, { serviceId: (await aService(house, provider)).id, editionId: '2022-04', ...period });
    const result = await house.run(provider, importStatementControls, { id: opened.id, expectedVersion: 1, csv });
    const stored = await house.truth('select 1 from statement_control where statement_id = $1', [opened.id]);
    expect(stored).toHaveLength(result instanceof Refused ? 0 : FULL_SIZE);
    return result;
  };
  const refusalsOf = async (csv: string) => ((await importing(csv)) as Refused).refusals.map(({ code, path }) => [code, ...path]);
  const choice = controls.find(({ controlId }) => /^5\.1\.1\.1$/.test(controlId))?.controlId ?? '';

  it('stores every row', async () => {
    expect(await importing(statementCsv(controls, { [choice]: notTaken }))).toMatchObject({ version: 2 });
  });

  it('takes the detailed controls of an objective out with it (S-122)', async () => {
    const below = Object.fromEntries(controls.filter(({ controlId }) => controlId.startsWith('17.2.1.')).map(({ controlId }) => [controlId, { ...notTaken, reason: '' }]));
    expect(await importing(statementCsv(controls, { '17.2.1': notTaken, ...below }))).toMatchObject({ version: 2 });
  });

  it.each([
    ['a missing row', { [choice]: null }, ['STATEMENT_ROW_MISSING', 'csv']],
    ['a mandatory control unselected', { '9.2.3.11.PB': notTaken }, ['MANDATORY_CONTROL_NOT_SELECTED', 'csv', 'row', 'selected']],
    ['a missing reason', { [choice]: { ...notTaken, reason: ' ' } }, ['REASON_NOT_SELECTED_MISSING', 'csv', 'row', 'reason_not_selected_ja']],
    ['an objective left out without a reason', { '17.2.1': { ...notTaken, reason: '' } }, ['OBJECTIVE_EXCLUDED_WITHOUT_REASON', 'csv', 'row', 'reason_not_selected_ja']],
    ['a selected control without a text', { [choice]: { selected: 'yes', text: '', reason: '' } }, ['INDIVIDUAL_CONTROL_MISSING', 'csv', 'row', 'individual_control_ja']],
    ['a text that is too long', { [choice]: { selected: 'yes', text: 'あ'.repeat(10_001), reason: '' } }, ['TEXT_TOO_LONG', 'csv', 'row', 'individual_control_ja']],
    ['a selection that is neither yes nor no', { [choice]: { selected: 'はい', text: 'x', reason: '' } }, ['SELECTED_MALFORMED', 'csv', 'row', 'selected']],
  ])('names the row and the column of %s and stores nothing', async (_, choices, expected) => {
    const csv = statementCsv(controls, choices);
    const [id] = Object.keys(choices);
    const row = csv.split('\n').findIndex((line) => line.startsWith(`${id},`)) + 1;
    expect(await refusalsOf(csv)).toContainEqual(expected.map((part) => (part === 'row' ? `row ${row}` : part)));
  });

  it('names unknown and repeated ids', async () => {
    const csv = `${statementCsv(controls)}\n99.1.1.1,yes,"x",""\n${choice},yes,"x",""`;
    const refusals = await refusalsOf(csv);
    expect(refusals).toContainEqual(['CONTROL_NOT_IN_EDITION', 'csv', `row ${FULL_SIZE + 2}`, 'control_id']);
    expect(refusals).toContainEqual(['STATEMENT_ROW_REPEATED', 'csv', `row ${FULL_SIZE + 3}`, 'control_id']);
  });

  it('names the row of a file in another encoding', async () => {
    const shiftJis = Buffer.from([0x8a, 0xc7, 0x97, 0x9d]).toString('utf8');
    expect(await refusalsOf(statementCsv(controls, { [choice]: { selected: 'yes', text: shiftJis, reason: '' } }))).toEqual([['FILE_NOT_UTF8', 'csv', expect.stringMatching(/^row \d+$/)]]);
  });

  it('stops at a file of 100,000 rows', async () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `5.1.1.${index},yes,"x",""`);
    expect(await refusalsOf(['control_id,selected,individual_control_ja,reason_not_selected_ja', ...lines].join('\n'))).toEqual([['FILE_HAS_TOO_MANY_ROWS', 'csv', 'row 5002']]);
  });

  it('names missing columns, unclosed quotes and how many faults it does not list', async () => {
    expect(await refusalsOf('control_id,selected\n5.1.1,yes')).toEqual([['FILE_HEADER_WRONG', 'csv', 'row 1', 'individual_control_ja']]);
    expect(await refusalsOf('control_id,selected,individual_control_ja,reason_not_selected_ja\n5.1.1,yes,"x')).toEqual([['FILE_UNREADABLE', 'csv', expect.stringMatching(/^row \d+$/)]]);
    const all = await refusalsOf('control_id,selected,individual_control_ja,reason_not_selected_ja\n5.1.1,yes,,');
    expect(all).toHaveLength(501);
    expect(all.at(-1)).toEqual(['FILE_HAS_MORE_FAULTS', 'csv']);
  });
});
