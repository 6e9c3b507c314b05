import { loadWorkbookTemplate, type TemplateFacts } from './load-workbook-template';

const facts: TemplateFacts = { form: [{ key: 'controls', isTable: true, fields: ['controlId', 'selected'] }, { key: 'parts', isTable: false, fields: ['scopeJa'] }], tabs: ['様式3', '別添'], exists: false };
const mapping = { sheets: [{ sheet: 'controls', name: '別添', firstRow: 8, places: { controlId: 'B', selected: 'D' } }, { sheet: 'parts', name: '様式3', places: { scopeJa: 'C12' } }] };
const wish = { form: 'statement', name: '2022年版', mapping: JSON.stringify(mapping) };
const codes = (...args: Parameters<typeof loadWorkbookTemplate>) => {
  const decision = loadWorkbookTemplate(...args);
  return decision.kind === 'refused' ? decision.refusals.map(({ code }) => code) : [];
};
const mapped = (sheet: object) => ({ ...wish, mapping: JSON.stringify({ sheets: [sheet] }) });

describe('loadWorkbookTemplate', () => {
  it('takes a workbook whose mapping fits the form and the file', () => {
    expect(loadWorkbookTemplate(wish, facts)).toEqual({ kind: 'done', outcome: { form: 'statement', name: '2022年版', mapping } });
  });

  it.each([
    ['a form there is none of', wish, { ...facts, form: null }, ['TEMPLATE_FORM_UNKNOWN']],
    ['a file that is no workbook', wish, { ...facts, tabs: null }, ['TEMPLATE_FILE_UNREADABLE']],
    ['a name that is taken', wish, { ...facts, exists: true }, ['TEMPLATE_EXISTS']],
    ['a mapping that is no JSON', { ...wish, mapping: '{' }, facts, ['TEMPLATE_MAPPING_MALFORMED']],
    ['a mapping without sheets', { ...wish, mapping: '{"sheets":[]}' }, facts, ['TEMPLATE_MAPPING_MALFORMED']],
    ['a row that is no row', mapped({ sheet: 'controls', name: '別添', firstRow: 0, places: {} }), facts, ['TEMPLATE_MAPPING_MALFORMED']],
    ['a sheet that the form lacks', mapped({ sheet: 'x', name: '別添', places: {} }), facts, ['TEMPLATE_SHEET_UNKNOWN']],
    ['a tab that the file lacks', mapped({ sheet: 'controls', name: '別紙', places: { controlId: 'B' } }), facts, ['TEMPLATE_TAB_MISSING']],
    ['a field that the sheet lacks', mapped({ sheet: 'controls', name: '別添', places: { scopeJa: 'B' } }), facts, ['TEMPLATE_FIELD_UNKNOWN']],
    ['a cell where a column belongs', mapped({ sheet: 'controls', name: '別添', places: { controlId: 'B7' } }), facts, ['TEMPLATE_PLACE_MALFORMED']],
    ['a column where a cell belongs', mapped({ sheet: 'parts', name: '様式3', places: { scopeJa: 'C' } }), facts, ['TEMPLATE_PLACE_MALFORMED']],
  ] as const)('refuses %s', (_, one, known, expected) => {
    expect(codes(one, known)).toEqual(expected);
  });
});
