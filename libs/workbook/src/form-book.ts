import type { LegalDay } from '@toroku/kernel';
import type { NewBook, NewCell, NewSheet } from './build-book';
import { looks, type Look } from './build-styles';
import type { FieldSheet, FormContent, FormField, FormIdentity, FormRow, FormValue, Label, TableSheet, WorkbookForm } from './form';
import { markedProperties, markOf } from './identity';

/** What the first sheet tells of the file. */
export interface AboutSheet {
  readonly name: Label;
  /** How to fill the form in, and how it comes back. */
  readonly guide: readonly Label[];
  readonly mark: Label;
  /** What the file is about: name and value. */
  readonly lines: readonly { readonly label: Label; readonly value: string }[];
}

/** Empty rows that stand ready below a table. */
const SPARE_ROWS = 20;
const HEADING_ROWS = 3;
const WIDTH = 24;

/** The form as a workbook: a sheet about the file, then one a sheet of the form with what it holds. */
export function formBook(form: WorkbookForm, identity: FormIdentity, { about, content }: { readonly about: AboutSheet; readonly content: FormContent }): NewBook {
  const sheets = form.sheets.map((sheet) => (sheet.shape === 'TABLE' ? tableOf(sheet, content[sheet.key] ?? []) : fieldsOf(sheet, content[sheet.key]?.[0] ?? {})));
  return { title: form.title.ja, properties: markedProperties(identity), sheets: [aboutOf(form, identity, about), ...sheets] };
}

function aboutOf({ title }: WorkbookForm, identity: FormIdentity, { name, guide, mark, lines }: AboutSheet): NewSheet {
  const rows: readonly (readonly NewCell[])[] = [
    [cell('title', title.ja), cell('title', ''), cell('title', title.en)],
    ...lines.map(({ label, value }) => [cell('heading', label.ja), cell('heading', label.en), cell('given', value)]),
    [cell('heading', mark.ja), cell('heading', mark.en), cell('given', markOf(identity))],
    ...guide.map(({ ja, en }) => [cell('note', ja), cell('note', ''), cell('note', en)]),
  ];
  return { name: name.ja, widths: [40, 30, 70], headingRows: 0, rows: () => rows };
}

function tableOf({ name, fields }: TableSheet, rows: readonly FormRow[]): NewSheet {
  return {
    name: name.ja,
    widths: fields.map(({ width = WIDTH }) => width),
    headingRows: HEADING_ROWS,
    choices: choiceColumns(fields, rows.length),
    *rows() {
      yield [cell('title', name.ja), cell('title', name.en)];
      yield fields.map(({ label }) => cell('heading', label.ja));
      yield fields.map(({ label }) => cell('heading', label.en));
      for (const row of rows) yield fields.map((field) => valueCell(field, row[field.key] ?? null));
      for (let spare = 0; spare < SPARE_ROWS; spare += 1) yield fields.map((field) => valueCell(field, null));
    },
  };
}

function fieldsOf({ name, fields }: FieldSheet, row: FormRow): NewSheet {
  return {
    name: name.ja,
    widths: [30, 30, 90],
    headingRows: 1,
    choices: fields.flatMap(({ choices }, index) => (choices ? [{ column: 3, fromRow: index + 2, throughRow: index + 2, choices: choices.map(({ ja }) => ja) }] : [])),
    *rows() {
      yield [cell('title', name.ja), cell('title', name.en)];
      for (const field of fields) yield [cell('heading', field.label.ja), cell('heading', field.label.en), valueCell(field, row[field.key] ?? null)];
    },
  };
}

function choiceColumns(fields: readonly FormField[], rows: number): NewSheet['choices'] {
  return fields.flatMap(({ choices }, index) => (choices ? [{ column: index + 1, fromRow: HEADING_ROWS + 1, throughRow: HEADING_ROWS + rows + SPARE_ROWS, choices: choices.map(({ ja }) => ja) }] : []));
}

/** A field's value as it is written: choices by their name, days as days, everything else as text or number. */
export function valueCell({ kind, isOwned, choices }: FormField, value: FormValue): NewCell {
  const look: Look = !isOwned ? 'given' : kind === 'DAY' ? 'day' : kind === 'NUMBER' ? 'number' : 'text';
  if (value === null) return { look, value: null };
  if (kind === 'DAY') return { look, value: { on: value as LegalDay } };
  if (kind === 'CHOICE') return { look, value: choices?.find(({ code }) => code === value)?.ja ?? String(value) };
  return { look, value };
}

function cell(look: keyof typeof looks, value: string): NewCell {
  return { look, value };
}
