import type { FormContent, FormField, FormRow, FormSheet, FormValue, WorkbookForm } from './form';

/** One difference between what is held and what a file says. */
export interface ContentChange {
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly sheet: string;
  /** The row's key, or its number where rows have none; empty for single answers. */
  readonly row: string;
  readonly field: string;
  readonly before: FormValue;
  readonly after: FormValue;
}

/** What taking the file in would change, field by field, in the order of the form. Only fields that a file may change are compared. */
export function compareContent(form: WorkbookForm, held: FormContent, read: FormContent): readonly ContentChange[] {
  return form.sheets.filter(({ key }) => read[key] !== undefined).flatMap((sheet) => compareSheet(sheet, held[sheet.key] ?? [], read[sheet.key] ?? []));
}

function compareSheet(sheet: FormSheet, held: readonly FormRow[], read: readonly FormRow[]): readonly ContentChange[] {
  const fields = sheet.fields.filter(({ isOwned }) => isOwned);
  const [before, after] = [keyed(sheet, held), keyed(sheet, read)];
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  return keys.flatMap((row) => compareRow({ sheet: sheet.key, row, fields }, before.get(row), after.get(row)));
}

function compareRow({ sheet, row, fields }: { readonly sheet: string; readonly row: string; readonly fields: readonly FormField[] }, before: FormRow | undefined, after: FormRow | undefined): readonly ContentChange[] {
  const kind = before === undefined ? 'ADDED' : after === undefined ? 'REMOVED' : 'CHANGED';
  return fields.flatMap(({ key, keepsWhenEmpty }) => {
    const [was, is] = [valueOf(before, key), after && !(key in after) ? valueOf(before, key) : valueOf(after, key)];
    return was === is || (keepsWhenEmpty && is === null) ? [] : [{ kind, sheet, row, field: key, before: was, after: is } as const];
  });
}

/** Empty is empty, however it is written. */
function valueOf(row: FormRow | undefined, key: string): FormValue {
  const value = row?.[key] ?? null;
  return value === '' ? null : value;
}

/** Rows by their key; rows of a list by their place. */
export function keyed(sheet: FormSheet, rows: readonly FormRow[]): ReadonlyMap<string, FormRow> {
  const keyOf = (row: FormRow, index: number): string => {
    if (sheet.shape === 'FIELDS') return '';
    return sheet.rowKey.length === 0 ? String(index + 1) : sheet.rowKey.map((key) => row[key]).filter((value) => value !== null && value !== undefined).join(' ');
  };
  return new Map(rows.map((row, index) => [keyOf(row, index), row]));
}
