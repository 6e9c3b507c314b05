import type { Book, Cell, Sheet } from './book';
import { placeOf, type Place } from './cell-ref';
import type { FieldSheet, FormField, FormSheet, TableSheet, WorkbookForm } from './form';
import type { FileNote } from './notes';
import { plainly } from './tidy';

/** Where a table's columns are, and the first row below its heading. */
export interface LocatedTable {
  readonly form: TableSheet;
  readonly sheet: Sheet;
  readonly firstRow: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** Where single answers are. */
export interface LocatedFields {
  readonly form: FieldSheet;
  readonly sheet: Sheet;
  readonly cells: ReadonlyMap<string, Place>;
}

export type Located = LocatedTable | LocatedFields;

/** The sheets of a form as a file has them. */
export interface Location {
  readonly located: readonly Located[];
  readonly notes: readonly FileNote[];
}

/** Where the fields of a form lie in a file of another make, as an operator says: sheet by name, field by column or by cell. */
export interface FormMapping {
  readonly sheets: readonly {
    readonly sheet: string;
    readonly name: string;
    /** The first row of a table's items; left out for single answers. */
    readonly firstRow?: number;
    /** Field to column letters, or to a cell. */
    readonly places: Readonly<Record<string, string>>;
  }[];
}

/** Rows looked at for a heading. */
const HEADING_WITHIN = 40;

/** Finds the sheets and fields of a form by what the file itself says: names of tabs, headings, labels. Moved columns, renamed tabs and rows put on top are found too. */
export function locateForm(form: WorkbookForm, book: Book): Location {
  const taken = new Set<Sheet>();
  const notes: FileNote[] = [];
  const located: Located[] = [];
  for (const wanted of form.sheets) {
    const candidates = book.sheets.filter((sheet) => !taken.has(sheet)).map((sheet) => candidateOf(wanted, sheet));
    const best = candidates.sort((a, b) => b.score - a.score)[0];
    if (!best || best.found.size < leastOf(wanted)) {
      notes.push(note('SHEET_MISSING', null, { sheet: wanted.name.ja, sheetEn: wanted.name.en }));
      continue;
    }
    taken.add(best.sheet);
    notes.push(...remarksOn(wanted, best));
    located.push(best.located);
  }
  return { located, notes };
}

/** Finds a form where an operator's mapping says it is. */
export function locateByMapping(form: WorkbookForm, book: Book, mapping: FormMapping): Location {
  const notes: FileNote[] = [];
  const located: Located[] = [];
  for (const { sheet: key, name, firstRow, places } of mapping.sheets) {
    const wanted = form.sheets.find((one) => one.key === key);
    const sheet = book.sheets.find((one) => one.name === name) ?? book.sheets.find((one) => plainly(one.name) === plainly(name));
    if (!wanted) continue;
    if (!sheet) notes.push(note('SHEET_MISSING', null, { sheet: name, sheetEn: name }));
    else if (wanted.shape === 'TABLE') located.push({ form: wanted, sheet, firstRow: firstRow ?? 2, columns: mapped(places, (letters) => placeOf(`${letters}1`)?.column) });
    else located.push({ form: wanted, sheet, cells: mapped(places, (ref) => placeOf(ref) ?? undefined) });
  }
  return { located, notes };
}

function mapped<Value>(places: Readonly<Record<string, string>>, read: (place: string) => Value | undefined): ReadonlyMap<string, Value> {
  return new Map(Object.entries(places).flatMap(([key, place]) => [read(place)].filter((value) => value !== undefined).map((value): [string, Value] => [key, value])));
}

interface Candidate {
  readonly sheet: Sheet;
  readonly score: number;
  readonly found: ReadonlySet<string>;
  readonly located: Located;
  readonly unknown: readonly Cell[];
  readonly headingRow: number;
}

function candidateOf(wanted: FormSheet, sheet: Sheet): Candidate {
  const candidate = wanted.shape === 'TABLE' ? tableIn(wanted, sheet) : fieldsIn(wanted, sheet);
  return { ...candidate, score: candidate.found.size + (isNamed(wanted, sheet) ? 1_000 : 0) - (sheet.isHidden ? 0.5 : 0) };
}

function isNamed({ name }: FormSheet, sheet: Sheet): boolean {
  return [plainly(name.ja), plainly(name.en)].includes(plainly(sheet.name));
}

/** A sheet counts as the wanted one when half of its fields are there. */
function leastOf({ fields }: FormSheet): number {
  return Math.max(1, Math.ceil(fields.length / 2));
}

function tableIn(wanted: TableSheet, sheet: Sheet): Omit<Candidate, 'score'> {
  const rows = sheet.rows.filter(({ row }) => row <= HEADING_WITHIN).map(({ row, cells }) => ({ row, ...matchHeading(wanted, cells) }));
  const best = rows.reduce((most, one) => (one.columns.size > most.columns.size ? one : most), { row: 0, columns: new Map<string, number>(), unknown: [] as readonly Cell[] });
  const second = rows.find(({ row, columns }) => row === best.row + 1 && columns.size >= Math.min(2, best.columns.size));
  return { sheet, found: new Set(best.columns.keys()), unknown: best.unknown, headingRow: best.row, located: { form: wanted, sheet, firstRow: (second?.row ?? best.row) + 1, columns: best.columns } };
}

function matchHeading({ fields }: TableSheet, cells: readonly Cell[]): { readonly columns: Map<string, number>; readonly unknown: readonly Cell[] } {
  const columns = new Map<string, number>();
  const unknown: Cell[] = [];
  for (const cell of cells) {
    const field = fieldNamed(fields, cell.value);
    if (field && !columns.has(field.key)) columns.set(field.key, cell.column);
    else if (!field && cell.kind === 'text') unknown.push(cell);
  }
  return { columns, unknown };
}

function fieldsIn(wanted: FieldSheet, sheet: Sheet): Omit<Candidate, 'score'> {
  const cells = new Map<string, Place>();
  for (const { row, cells: inRow } of sheet.rows) {
    for (const cell of inRow) {
      const field = cell.kind === 'text' && cell.column <= 2 ? fieldNamed(wanted.fields, cell.value) : undefined;
      if (field && !cells.has(field.key)) cells.set(field.key, { row, column: answerColumn(field, inRow, cell.column) });
    }
  }
  return { sheet, found: new Set(cells.keys()), unknown: [], headingRow: 0, located: { form: wanted, sheet, cells } };
}

/** The answer stands right of the labels. */
function answerColumn(field: FormField, cells: readonly Cell[], column: number): number {
  const next = cells.find((cell) => cell.column === column + 1);
  return next && fieldNamed([field], next.value) ? column + 2 : column + 1;
}

function fieldNamed(fields: readonly FormField[], text: string): FormField | undefined {
  const plain = plainly(text);
  return plain === '' ? undefined : fields.find(({ key, label }) => plain === plainly(label.ja) || plain === plainly(label.en) || plain === plainly(key));
}

function remarksOn(wanted: FormSheet, { sheet, found, unknown, headingRow }: Candidate): readonly FileNote[] {
  const missing = wanted.fields.filter(({ key, isOwned }) => !found.has(key) && (isOwned || (wanted.shape === 'TABLE' && wanted.rowKey.includes(key))));
  return [
    ...(isNamed(wanted, sheet) ? [] : [note('SHEET_RENAMED', sheet.name, { sheet: wanted.name.ja, sheetEn: wanted.name.en })]),
    ...(sheet.isHidden ? [note('SHEET_HIDDEN', sheet.name, {})] : []),
    ...missing.map(({ label }) => note(wanted.shape === 'TABLE' ? 'COLUMN_MISSING' : 'FIELD_MISSING', sheet.name, { field: label.ja, fieldEn: label.en, row: headingRow })),
    ...unknown.map((cell) => ({ ...note('COLUMN_UNKNOWN', sheet.name, { heading: cell.value.slice(0, 60) }), cell: cell.ref })),
  ];
}

function note(code: FileNote['code'], sheet: string | null, facts: FileNote['facts']): FileNote {
  return { code, sheet, cell: null, facts, fix: null };
}
