import type { FormRow, FormValue, ReadForm } from '@toroku/workbook';
import type { FormPlace } from '../door';

/** A cell's value as a text; empty for nothing. */
export function textOf(value: FormValue | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** A text as a cell holds it. */
export function orNull(text: string | null | undefined): string | null {
  return text === '' || text === undefined ? null : text;
}

/** Names or codes that stand one a line in a cell. */
export function linesOf(value: FormValue | undefined): readonly string[] {
  return textOf(value).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
}

/** Names or codes as one cell. */
export function inLines(items: readonly string[]): string | null {
  return orNull(items.join('\n'));
}

/** Rows with their number in front. */
export function numbered(rows: readonly FormRow[]): readonly FormRow[] {
  return rows.map((row, index) => ({ no: index + 1, ...row }));
}

/** The place of a field in the only row of a sheet of single answers. */
export function inFields(sheet: string, field: string): FormPlace {
  return { sheet, row: 0, field };
}

/** The place of a field in the row of a table that holds the value. */
export function inRow({ content }: ReadForm, where: { readonly sheet: string; readonly key: string; readonly value: FormValue; readonly field: string }): FormPlace | null {
  const row = (content[where.sheet] ?? []).findIndex((one) => one[where.key] === where.value);
  return row < 0 ? null : { sheet: where.sheet, row, field: where.field };
}
