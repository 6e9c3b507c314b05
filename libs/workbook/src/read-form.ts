import type { Book, Cell, Sheet } from './book';
import { refOf, type Area, type Place } from './cell-ref';
import type { FormContent, FormField, FormRow, FormSheet } from './form';
import type { Located, LocatedFields, LocatedTable, Location } from './locate-form';
import { isError, type FileNote } from './notes';
import { readValue } from './read-value';

/** What reading a form takes beside the file. */
export interface FormReading {
  /** The ids there are, by `sheet.field`, for fields of kind ID. */
  readonly known?: Readonly<Record<string, readonly string[]>>;
  /** The fixes the person took, as `sheet name!B7`; ALL takes each that is offered. */
  readonly fixes?: ReadonlySet<string> | 'ALL';
}

/** Where a row of a form's content stands in the file. */
export interface RowPlace {
  readonly sheet: string;
  readonly part: string;
  readonly cells: ReadonlyMap<string, Place>;
}

/** A form as it came in. */
export interface ReadForm {
  readonly content: FormContent;
  /** By sheet of the form, one place a row of the content. */
  readonly places: Readonly<Record<string, readonly RowPlace[]>>;
  readonly notes: readonly FileNote[];
}

/** Reads what the file says in the places found. Nothing is thrown for a bad cell: it is noted. */
export function readForm(book: Book, { located, notes }: Location, reading: FormReading = {}): ReadForm {
  const content: Record<string, readonly FormRow[]> = {};
  const places: Record<string, readonly RowPlace[]> = {};
  const said: FileNote[] = [...notes];
  for (const one of located) {
    const reader = new SheetValues(book, one, reading);
    const rows = 'columns' in one ? reader.table(one) : [reader.fields(one)];
    content[one.form.key] = rows.map(({ row }) => row);
    places[one.form.key] = rows.map(({ place }) => place);
    said.push(...reader.notes);
  }
  return { content, places, notes: said };
}

/** Merged cells that are followed up: beyond them a file is decoration. */
const MERGED_MOST = 200_000;

interface PlacedRow {
  readonly row: FormRow;
  readonly place: RowPlace;
}

class SheetValues {
  readonly notes: FileNote[] = [];
  private readonly cells = new Map<string, Cell>();
  /** The first cell of the merged area that a cell lies in. */
  private readonly shownBy = new Map<string, string>();
  private readonly sheet: Sheet;
  private readonly form: FormSheet;

  constructor(
    private readonly book: Book,
    { sheet, form }: Located,
    private readonly reading: FormReading,
  ) {
    [this.sheet, this.form] = [sheet, form];
    for (const { cells } of sheet.rows) for (const cell of cells) this.cells.set(cell.ref, cell);
    for (const area of sheet.merged) this.spread(area);
  }

  private spread({ from, to }: Area): void {
    if ((to.row - from.row + 1) * (to.column - from.column + 1) > MERGED_MOST - this.shownBy.size) return;
    for (let row = from.row; row <= to.row; row += 1) for (let column = from.column; column <= to.column; column += 1) this.shownBy.set(refOf({ row, column }), refOf(from));
  }

  table({ firstRow, columns, form }: LocatedTable): readonly PlacedRow[] {
    const rows = this.sheet.rows.filter(({ row }) => row >= firstRow).map(({ row }) => new Map([...columns].map(([key, column]): [string, Place] => [key, { row, column }])));
    const filled = rows.filter((cells) => [...cells].some(([key, place]) => this.isWorthReading(form.fields.find((field) => field.key === key), place)));
    const read = filled.map((cells) => this.row(form.fields, cells));
    this.judgeKeys(form.rowKey, read);
    return read;
  }

  fields({ cells, form }: LocatedFields): PlacedRow {
    return this.row(form.fields, cells);
  }

  /** A row that holds styles, spaces or numbered lines alone is not a row. */
  private isWorthReading(field: FormField | undefined, place: Place): boolean {
    const cell = this.at(place);
    return field !== undefined && (field.isOwned || field.kind === 'ID') && cell !== undefined && (cell.isFormula || cell.value.trim() !== '');
  }

  private row(fields: readonly FormField[], cells: ReadonlyMap<string, Place>): PlacedRow {
    const values = fields.filter(({ key }) => cells.has(key)).map((field) => [field.key, this.value(field, cells.get(field.key) as Place)] as const);
    return { row: Object.fromEntries(values), place: { sheet: this.sheet.name, part: this.sheet.part, cells } };
  }

  private value(field: FormField, place: Place) {
    const cell = this.at(place);
    const facts = { is1904: this.book.is1904, known: this.reading.known?.[`${this.form.key}.${field.key}`] };
    const read = readValue(cell, field, facts);
    if (cell && cell.ref !== refOf(place)) this.say({ code: 'MERGED_READ', facts: { from: cell.ref }, fix: null }, place);
    if (read.value === null && field.isRequired && read.said.length === 0) this.say({ code: 'CELL_MISSING', facts: { field: field.label.ja, fieldEn: field.label.en }, fix: null }, place);
    const open = read.said.find((one) => one.fix !== null && isError(one));
    if (!open || !this.isTaken(place)) {
      for (const one of read.said) this.say(one, place);
      return read.value;
    }
    const fixed = readValue({ ...(cell ?? emptyCell(place)), kind: 'text', value: open.fix ?? '', isFormula: false, isDate: false }, field, facts);
    this.say({ code: 'FIX_TAKEN', facts: { fix: open.fix ?? '' }, fix: open.fix }, place);
    return fixed.value;
  }

  private isTaken(place: Place): boolean {
    const { fixes } = this.reading;
    return fixes === 'ALL' || (fixes?.has(`${this.sheet.name}!${refOf(place)}`) ?? false);
  }

  /** The cell, or the one that a merged area shows in its place. */
  private at(place: Place): Cell | undefined {
    const own = this.cells.get(refOf(place));
    if (own && own.kind !== 'empty') return own;
    const shown = this.shownBy.get(refOf(place));
    return shown ? (this.cells.get(shown) ?? own) : own;
  }

  private judgeKeys(rowKey: readonly string[], rows: readonly PlacedRow[]): void {
    const seen = new Map<string, Place>();
    const keyField = rowKey[0];
    if (keyField === undefined) return;
    for (const { row, place } of rows) {
      const at = place.cells.get(keyField);
      if (!at) continue;
      if ((row[keyField] ?? null) === null) {
        this.say({ code: 'ROW_WITHOUT_KEY', facts: { row: at.row }, fix: null }, at);
        continue;
      }
      const key = JSON.stringify(rowKey.map((one) => row[one] ?? null));
      const other = seen.get(key);
      if (other) this.say({ code: 'ROW_REPEATED', facts: { id: rowKey.map((one) => row[one]).filter((one) => one !== null).join(' '), otherRow: other.row }, fix: null }, at);
      else seen.set(key, at);
    }
  }

  private say(said: Omit<FileNote, 'sheet' | 'cell'>, place: Place): void {
    this.notes.push({ ...said, sheet: this.sheet.name, cell: refOf(place) });
  }
}

function emptyCell(place: Place): Cell {
  return { ...place, ref: refOf(place), kind: 'empty', value: '', isFormula: false, isDate: false, style: 0 };
}
