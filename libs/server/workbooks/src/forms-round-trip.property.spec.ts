import { exclusionFlags, informationKinds, type FactSheetContent, type PreApplicationFormContent, type SheetContent } from '@toroku/domain-impact';
import { day } from '@toroku/kernel';
import { bookBytes, formBook, identityIn, identityNotes, locateForm, openParts, readBook, readForm, type FormContent, type WorkbookForm } from '@toroku/workbook';
import { workbookGuide, workbookWords } from '@toroku/words';
import fc from 'fast-check';
import { formDoors } from '.';
import { catalogueForm, contentOfEdition } from './forms/catalogue-door';
import { controlResultsForm } from './forms/control-results-door';
import { contentOfFactSheet, factSheetForm, factSheetOfContent } from './forms/fact-sheet-door';
import { findingsForm } from './forms/findings-door';
import { contentOfSheet, impactSheetForm, sheetOfContent } from './forms/impact-sheet-form';
import { contentOfInternalAudit, internalAuditForm, internalAuditOfContent } from './forms/internal-audit-door';
import { contentOfPreApplication, preApplicationForm, preApplicationOfContent } from './forms/pre-application-door';
import { smallEdition } from './spec/small-statement';

const OPTIONS = { seed: 20_221_101, numRuns: 25 } as const;
const writable = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\ud800-\udfff]/g, ''); // eslint-disable-line no-control-regex -- leaving control characters out is the point
const said = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('', '=1', '@', ' 空白 ', '行\n改\r\n行', '有', '実施者')).map(writable);
const filled = said.filter((text) => text !== '');
/** What stands one a line in a cell: a name, a code. */
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }).map((text) => writable(text).replace(/\s/g, '')).filter((text) => text !== '');
const names = fc.array(name, { maxLength: 3 });
const anyDay = fc.date({ min: new Date('1901-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true }).map((on) => day(on.toISOString().slice(0, 10)));
const ids = smallEdition.map(({ controlId }) => controlId);
const someIds = fc.subarray([...ids]);

/** Content after a trip through a workbook; notes of any kind fail. */
async function through(form: WorkbookForm, content: FormContent): Promise<FormContent> {
  const identity = { form: form.id, version: form.version, subject: 's', edition: '' };
  const bytes = await bookBytes(formBook(form, identity, { about: { name: workbookWords.about, guide: workbookGuide, mark: workbookWords.mark, lines: [] }, content }));
  const book = await readBook(await openParts(bytes));
  expect(identityNotes(form, identityIn(book), identity)).toEqual([]);
  const known = Object.fromEntries(form.sheets.flatMap((sheet) => sheet.fields.filter(({ kind }) => kind === 'ID').map(({ key }): [string, readonly string[]] => [`${sheet.key}.${key}`, ids])));
  const read = readForm(book, locateForm(form, book), { known });
  expect(read.notes).toEqual([]);
  return read.content;
}

/** Whole files are written and read many times over: minutes on a busy machine. */
jest.setTimeout(240_000);

describe('every form that goes out as a workbook', () => {
  it('is one of eight, each with names in both languages and no heading twice on a sheet', () => {
    expect([...formDoors.keys()]).toEqual(['service-fact-sheet', 'impact-assessment', 'pre-application', 'statement', 'internal-audit', 'control-results', 'findings', 'catalogue-edition']);
    for (const { form } of formDoors.values()) {
      const tabs = form.sheets.map(({ name: { ja } }) => ja);
      expect(new Set(tabs).size).toBe(tabs.length);
      for (const tab of tabs) expect(tab.length).toBeLessThanOrEqual(31);
      for (const { fields } of form.sheets) expect(new Set(fields.map(({ label }) => label.ja)).size).toBe(fields.length);
      for (const { fields } of form.sheets) expect(new Set(fields.map(({ label }) => label.en)).size).toBe(fields.length);
      for (const { name: tab, fields } of form.sheets) expect(fields.flatMap(({ label }) => [label.ja, label.en])).not.toEqual(expect.arrayContaining([tab.ja]));
      for (const { choices = [] } of form.sheets.flatMap(({ fields }) => fields)) expect(choices.map(({ ja }) => ja).join(',').length).toBeLessThanOrEqual(255);
    }
  });
});

describe('import(export(x)) = x', () => {
  it('for the provider’s part of form 1-2', async () => {
    const paper: fc.Arbitrary<FactSheetContent> = fc.record({ functions: said, serverLocations: fc.array(filled, { maxLength: 3 }), dataLocations: fc.array(filled, { maxLength: 3 }), securityFunctions: fc.array(fc.record({ name: filled, isOffered: fc.boolean(), remark: said }), { maxLength: 3 }) });
    await fc.assert(fc.asyncProperty(paper, async (x) => expect(factSheetOfContent(await through(factSheetForm, contentOfFactSheet(x)))).toEqual(x)), OPTIONS);
  });

  it('for the agency’s part of form 1-2', async () => {
    const rating = fc.record({ axis: fc.constantFrom('CONFIDENTIALITY', 'INTEGRITY', 'AVAILABILITY'), level: fc.integer({ min: 1, max: 3 }), viewpoints: names, reason: said });
    const information = fc.record({ name: filled, kind: fc.constantFrom(...informationKinds), confidentialityClass: fc.integer({ min: 1, max: 3 }), isEncryptedFromProvider: fc.boolean(), ratings: fc.uniqueArray(rating, { selector: ({ axis }) => axis, maxLength: 3 }) });
    const use = fc.record({ name: filled, outline: said, exclusionFlags: fc.subarray([...exclusionFlags]), information: fc.array(information, { maxLength: 2 }) });
    const paper: fc.Arbitrary<SheetContent> = fc.record({ procurementNeed: said, route: fc.constantFrom('ON_LIST', 'OFF_LIST', null), matchedEntry: fc.option(fc.integer({ min: 1, max: 8 })), confirmedConditions: names, matchReason: said, assessorName: said, uses: fc.array(use, { maxLength: 3 }) });
    await fc.assert(fc.asyncProperty(paper, async (x) => expect(sheetOfContent(await through(impactSheetForm, contentOfSheet(x)))).toEqual(x)), OPTIONS);
  });

  it('for form 1-1', async () => {
    const form = fc.record({ representativeName: said, contactName: said, contactMail: said, contactPhone: said, businessOutline: said, remarks: said }) as fc.Arbitrary<PreApplicationFormContent>;
    const paper = fc.record({ route: fc.constantFrom('ON_LIST' as const, 'OFF_LIST' as const), matchedEntry: fc.option(fc.integer({ min: 1, max: 8 })), form });
    await fc.assert(fc.asyncProperty(paper, async (x) => expect(preApplicationOfContent(await through(preApplicationForm, contentOfPreApplication(x)))).toEqual(x)), OPTIONS);
  });

  it('for form 2-3 and its annex', async () => {
    const paper = fc.record({
      organisation: said,
      responsiblePerson: said,
      performers: names,
      method: said,
      plan: someIds.chain((units) => fc.tuple(...units.map((unitId) => fc.record({ unitId: fc.constant(unitId), year: fc.integer({ min: 1, max: 9 }), performers: names, operatedBy: names })))),
      results: someIds.chain((units) => fc.tuple(...units.map((unitId) => fc.record({ unitId: fc.constant(unitId), auditedOn: anyDay, performers: names, method: said, summary: said })))),
    });
    await fc.assert(fc.asyncProperty(paper, async (x) => expect(internalAuditOfContent(await through(internalAuditForm, contentOfInternalAudit(x)))).toEqual(x)), OPTIONS);
  });

  it('for the results of an audit', async () => {
    const result = fc.constantFrom('EFFECTIVE', 'EXCEPTION', 'NOT_APPLICABLE', null);
    const rows = someIds.chain((units) => fc.tuple(...units.map((controlId) => fc.record({ controlId: fc.constant(controlId), label: filled, individualControls: fc.option(filled), depth: fc.constant('整備'), designResult: result, designProcedure: fc.option(filled), operationalResult: result, operationalProcedure: fc.option(filled) }))));
    await fc.assert(fc.asyncProperty(rows, async (results) => expect(await through(controlResultsForm, { results })).toEqual({ results })), OPTIONS);
  });

  it('for findings and improvement plans', async () => {
    const finding = fc.record({ findingId: fc.uuid(), controlId: fc.constantFrom(...ids), state: filled, findingTitle: fc.option(filled), description: fc.option(filled), measures: filled, responsiblePerson: fc.option(filled), improveByOn: fc.option(anyDay) });
    const raised = fc.record({ controlId: fc.constantFrom(...ids), findingTitle: filled, description: filled });
    const content = fc.record({ findings: fc.uniqueArray(finding, { selector: ({ findingId }) => findingId, maxLength: 4 }), raised: fc.array(raised, { maxLength: 3 }) });
    await fc.assert(fc.asyncProperty(content, async (x) => expect(await through(findingsForm, x)).toEqual(x)), OPTIONS);
  });

  it('for a catalogue edition', async () => {
    const labels = someIds.chain((units) => fc.tuple(...units.map((controlId) => fc.record({ controlId: fc.constant(controlId), labelJa: filled, labelEn: filled }))));
    await fc.assert(fc.asyncProperty(labels, async (x) => expect(await through(catalogueForm, contentOfEdition(x))).toEqual(contentOfEdition(x))), OPTIONS);
  });
});
