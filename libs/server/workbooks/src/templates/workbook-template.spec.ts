import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { catalogueTables } from '@toroku/server-catalogue';
import { anActor, House, knowOrganisations } from '@toroku/testing';
import { bookBytes } from '@toroku/workbook';
import { loadWorkbookTemplate, workbookTables } from '..';

const reviewer = anActor('SUPPORT_BODY', 'Shien', ['REVIEWER']);
const provider = anActor('CSP', 'Aozora');
const mapping = JSON.stringify({ sheets: [{ sheet: 'parts', name: '様式3', places: { scopeJa: 'C2' } }] });

describe('official workbooks through the gate', () => {
  let house: House;
  let file: string;
  beforeAll(async () => {
    house = await House.open([...accessTables, ...catalogueTables, ...workbookTables], day('2022-11-10'));
    await knowOrganisations(house, { SUPPORT_BODY: ['Shien'], CSP: ['Aozora'], PLATFORM: ['Toroku'] });
    file = Buffer.from(await bookBytes({ title: '様式', properties: {}, sheets: [{ name: '様式3', widths: [], headingRows: 0, rows: () => [] }] })).toString('base64');
  });
  afterAll(() => house.close());

  it('are loaded by the support body with their bytes, once under a name; the audit entry does not repeat the file', async () => {
    const loaded = await house.done(reviewer, loadWorkbookTemplate, { form: 'statement', name: '2022年版', mapping, file });
    expect(loaded).toMatchObject({ form: 'statement', file, loadedOn: '2022-11-10' });
    const [entry] = await house.truth<{ changes: unknown }>(`select changes from audit_entry where verb = 'loadWorkbookTemplate' and outcome = 'DONE'`);
    expect(JSON.stringify(entry?.changes)).not.toContain(file.slice(0, 40));
    expect(await house.refusalCodes(reviewer, loadWorkbookTemplate, { form: 'statement', name: '2022年版', mapping, file })).toEqual(['TEMPLATE_EXISTS']);
  });

  it('are refused when they are no workbook, and to whoever does not keep the papers', async () => {
    expect(await house.refusalCodes(reviewer, loadWorkbookTemplate, { form: 'statement', name: '別', mapping, file: Buffer.from('%PDF').toString('base64') })).toEqual(['TEMPLATE_FILE_UNREADABLE']);
    expect(await house.refusalCodes(provider, loadWorkbookTemplate, { form: 'statement', name: '別', mapping, file })).toEqual(['NOT_PERMITTED']);
  });
});
