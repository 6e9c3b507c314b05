import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { Refused } from '@toroku/gate';
import { providerTables } from '@toroku/server-provider';
import { openStatement, statementTables } from '@toroku/server-statement';
import { anActor, aService, catalogueCsv, FULL_SIZE, fullSizeControls, House, knowOrganisations } from '@toroku/testing';
import { catalogueTables } from '..';
import { assignLiuAreas } from './assign-liu-areas';
import { importCatalogueEdition } from './import-catalogue-edition';
import { loadKnownEdition } from './load-known-edition';

const platform = anActor('PLATFORM', 'Toroku');
const reviewer = anActor('SUPPORT_BODY', 'IPA', ['REVIEWER']);
const provider = anActor('CSP', 'Aozora');
const full = catalogueCsv(fullSizeControls());
const edition = (csv: string) => ({ editionId: '2022-04', effectiveOn: day('2022-04-01'), csv });

describe('catalogue editions (管理基準の版) through the gate', () => {
  let house: House;

  beforeEach(async () => {
    house = await House.open([...accessTables, ...catalogueTables, ...providerTables, ...statementTables], day('2022-11-10'));
    await knowOrganisations(house, { CSP: ['Aozora'], PLATFORM: ['Toroku'], SUPPORT_BODY: ['IPA'] });
  });
  afterEach(() => house.close());

  const stored = async (): Promise<number> => (await house.truth('select 1 from control')).length;
  const refusalsOf = async (csv: string) => {
    const result = await house.run(reviewer, importCatalogueEdition, edition(csv));
    expect(await stored()).toBe(0);
    return (result as Refused).refusals.map(({ code, path }) => [code, ...path]);
  };

  it('are loaded as they ship by the platform, once (S-132)', async () => {
    expect(await house.done(platform, loadKnownEdition, { editionId: '2024-07' })).toMatchObject({ id: '2024-07', source: 'KNOWN', controlCount: 241 });
    expect(await house.refusalCodes(platform, loadKnownEdition, { editionId: '2024-07' })).toEqual(['EDITION_EXISTS']);
    expect(await house.refusalCodes(platform, loadKnownEdition, { editionId: '2030-01' })).toEqual(['EDITION_NOT_KNOWN']);
    expect(await house.refusalCodes(reviewer, loadKnownEdition, { editionId: '2022-04' })).toEqual(['NOT_PERMITTED']);
  });

  it('are imported whole, also over a shipped one that nothing rests on', async () => {
    await house.done(platform, loadKnownEdition, { editionId: '2022-04' });
    expect(await house.done(reviewer, importCatalogueEdition, edition(full))).toMatchObject({ id: '2022-04', source: 'IMPORTED', controlCount: FULL_SIZE });
    expect(await stored()).toBe(FULL_SIZE);
    expect(await house.refusalCodes(reviewer, importCatalogueEdition, edition(full))).toEqual(['EDITION_EXISTS']);
  });

  it('are not replaced under a statement, though its importer cannot see it', async () => {
    await house.done(platform, loadKnownEdition, { editionId: '2022-04' });
    const { id: serviceId } = await aService(house, provider);
    await house.done(provider, openStatement, { serviceId, editionId: '2022-04', periodStartOn: day('2021-07-01'), periodEndOn: day('2022-06-30') });
    expect(await house.refusalCodes(reviewer, importCatalogueEdition, edition(full))).toEqual(['EDITION_EXISTS']);
  });

  it('are not for a provider to import', async () => {
    expect(await house.refusalCodes(provider, importCatalogueEdition, edition(full))).toEqual(['NOT_PERMITTED']);
  });

  it('are named by the month of their day in force', async () => {
    expect(await house.refusalCodes(reviewer, importCatalogueEdition, { ...edition(full), editionId: '2022-4' })).toContain('EDITION_ID_MALFORMED');
    expect(await house.refusalCodes(reviewer, importCatalogueEdition, { ...edition(full), editionId: '2022-05' })).toEqual(['EDITION_ID_MALFORMED']);
  });

  it('name the row and the column of every fault and store nothing', async () => {
    const lines = full.split('\r\n');
    const row = lines.findIndex((line) => line.startsWith('9.2.3.11.PB,')) + 1;
    const broken = lines.map((line) => line.replace(/^9\.2\.3\.11\.PB,controls,detailed,yes/, '9.2.3.11.PB,management,objective,by-risk')).filter((line) => !line.startsWith('15.1.1.14.B,'));
    expect(await refusalsOf([...broken, '99.1.1,controls,objective,principle,"例","x"', broken[5]].join('\r\n'))).toEqual([
      ...['tier', 'level', 'mandatory'].map((column) => [`CONTROL_${column === 'mandatory' ? 'OBLIGATION' : column.toUpperCase()}_WRONG`, 'csv', expect.stringMatching(`row ${row}|row ${row - 1}`), column]),
      ['CONTROL_ID_MALFORMED', 'csv', `row ${broken.length + 1}`, 'id'],
      ['CONTROL_ID_REPEATED', 'csv', `row ${broken.length + 2}`, 'id'],
      ['CONTROL_KNOWN_BUT_ABSENT', 'csv'],
    ]);
  });

  it('name a file in another encoding, without columns, unreadable or too long', async () => {
    expect(await refusalsOf(full.replace('統制', '\uFFFD'))).toEqual([['FILE_NOT_UTF8', 'csv', expect.stringMatching(/^row \d+$/)]]);
    expect(await refusalsOf(full.replace('label_ja', 'label'))).toEqual([['FILE_HEADER_WRONG', 'csv', 'row 1', 'label_ja']]);
    expect(await refusalsOf(`${full}\r\n9.2.3.99,"x`)).toEqual([['FILE_UNREADABLE', 'csv', expect.stringMatching(/^row \d+$/)]]);
    expect(await refusalsOf([full, ...Array.from({ length: 5_000 }, () => 'x,x,x,x,x,x')].join('\r\n'))).toEqual([['FILE_HAS_TOO_MANY_ROWS', 'csv', 'row 5002']]);
    const many = await refusalsOf([full.split('\r\n')[0], ...Array.from({ length: 900 }, () => 'x,x,x,x,x,x')].join('\r\n'));
    expect(many).toHaveLength(501);
    expect(many.at(-1)).toEqual(['FILE_HAS_MORE_FAULTS', 'csv']);
  });

  it('let the support body correct the areas of an objective with its controls', async () => {
    await house.done(platform, loadKnownEdition, { editionId: '2022-04' });
    await house.done(reviewer, assignLiuAreas, { editionId: '2022-04', objective: '9.2.3', areas: [3, 1, 3] });
    const rows = await house.truth<{ control_id: string; liu_areas: number[] }>(`select control_id, liu_areas from control where objective = '9.2.3' order by sort_key`);
    expect(rows).toEqual(['9.2.3', '9.2.3.11.PB'].map((control_id) => ({ control_id, liu_areas: [1, 3] })));
    expect(await house.refusalCodes(reviewer, assignLiuAreas, { editionId: '2022-04', objective: '9.2.3', areas: [0, 5] })).toEqual(['NUMBER_OUT_OF_RANGE', 'NUMBER_OUT_OF_RANGE']);
    expect(await house.refusalCodes(reviewer, assignLiuAreas, { editionId: '2022-04', objective: '99.9.9', areas: [1] })).toEqual(['NOT_FOUND']);
    expect(await house.refusalCodes(platform, assignLiuAreas, { editionId: '2022-04', objective: '9.2.3', areas: [1] })).toEqual(['NOT_PERMITTED']);
  });
});
