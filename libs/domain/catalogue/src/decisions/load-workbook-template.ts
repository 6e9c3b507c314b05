import { doneUnless, refusal, textRefusals, type Decision, type Refusal } from '@toroku/kernel';
import type { CatalogueRefusalCode } from '../refusals';
import type { MappedSheet, WorkbookTemplate } from '../workbook-template';

/** What an operator loads: a name, and the mapping as JSON. */
export interface TemplateWish {
  readonly form: string;
  readonly name: string;
  readonly mapping: string;
}

/** What the platform knows of the form and of the file. */
export interface TemplateFacts {
  /** The sheets of the form with their fields; null for a form there is none of. */
  readonly form: readonly { readonly key: string; readonly isTable: boolean; readonly fields: readonly string[] }[] | null;
  /** The tabs of the file; null where it cannot be read as a workbook. */
  readonly tabs: readonly string[] | null;
  readonly exists: boolean;
}

const COLUMN = /^[A-Z]{1,3}$/;
const CELL = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

/** An operator loads the scheme's own workbook for a form: which cell is which field is data. Every place that does not fit is named. */
export function loadWorkbookTemplate({ form, name, mapping }: TemplateWish, facts: TemplateFacts): Decision<Pick<WorkbookTemplate, 'form' | 'name' | 'mapping'>> {
  const sheets = sheetsIn(mapping);
  return doneUnless(
    [
      ...textRefusals(name, { path: ['name'], max: 200 }),
      facts.form === null ? refusal<CatalogueRefusalCode>('TEMPLATE_FORM_UNKNOWN', { form: form.slice(0, 60) }, { path: ['form'] }) : null,
      facts.tabs === null ? refusal<CatalogueRefusalCode>('TEMPLATE_FILE_UNREADABLE', {}, { path: ['file'] }) : null,
      facts.exists ? refusal<CatalogueRefusalCode>('TEMPLATE_EXISTS', { name }, { path: ['name'] }) : null,
      ...(sheets === null ? [refusal<CatalogueRefusalCode>('TEMPLATE_MAPPING_MALFORMED', {}, { path: ['mapping'] })] : sheets.flatMap((sheet) => sheetRefusals(sheet, facts))),
    ],
    () => ({ form, name, mapping: { sheets: sheets ?? [] } }),
  );
}

/** The sheets of a mapping; null where the text is no mapping. */
function sheetsIn(mapping: string): readonly MappedSheet[] | null {
  try {
    const { sheets } = JSON.parse(mapping) as { readonly sheets?: unknown };
    return Array.isArray(sheets) && sheets.length > 0 && sheets.every(isSheet) ? sheets : null;
  } catch {
    return null;
  }
}

function isSheet(one: unknown): one is MappedSheet {
  const { sheet, name, places, firstRow } = (one ?? {}) as Readonly<Record<string, unknown>>;
  const isRow = firstRow === undefined || (typeof firstRow === 'number' && Number.isInteger(firstRow) && firstRow > 0);
  return typeof sheet === 'string' && typeof name === 'string' && isRow && typeof places === 'object' && places !== null && Object.values(places).every((place) => typeof place === 'string');
}

function sheetRefusals({ sheet, name, places }: MappedSheet, { form, tabs }: TemplateFacts): readonly Refusal[] {
  const known = form?.find(({ key }) => key === sheet);
  const at = (field: string): { readonly path: readonly string[] } => ({ path: ['mapping', sheet, field] });
  if (form === null) return [];
  if (!known) return [refusal<CatalogueRefusalCode>('TEMPLATE_SHEET_UNKNOWN', { sheet: sheet.slice(0, 60), possible: form.map(({ key }) => key) }, at('sheet'))];
  return [
    ...(tabs !== null && !tabs.includes(name) ? [refusal<CatalogueRefusalCode>('TEMPLATE_TAB_MISSING', { name: name.slice(0, 60), tabs }, at('name'))] : []),
    ...Object.entries(places).flatMap(([field, place]) => [
      ...(known.fields.includes(field) ? [] : [refusal<CatalogueRefusalCode>('TEMPLATE_FIELD_UNKNOWN', { field: field.slice(0, 60), possible: known.fields }, at(field))]),
      ...((known.isTable ? COLUMN : CELL).test(place) ? [] : [refusal<CatalogueRefusalCode>('TEMPLATE_PLACE_MALFORMED', { field, place: place.slice(0, 20) }, at(field))]),
    ]),
  ];
}
