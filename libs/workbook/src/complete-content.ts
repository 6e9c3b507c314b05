import type { FormContent, FormRow, TableSheet, WorkbookForm } from './form';

/**
 * What a file says, completed by what is held where the file has no place for it: whole sheets, and fields of a row. An official workbook asks for less than
 * the platform holds, and nothing that it does not ask for is lost by taking it in.
 */
export function completedContent(form: WorkbookForm, held: FormContent, read: FormContent): FormContent {
  return Object.fromEntries(
    form.sheets.map((sheet): [string, readonly FormRow[]] => {
      const [before, said] = [held[sheet.key] ?? [], read[sheet.key]];
      if (said === undefined) return [sheet.key, before];
      return [sheet.key, sheet.shape === 'FIELDS' ? [{ ...before[0], ...said[0] }] : completedRows(sheet, before, said)];
    }),
  );
}

/** Rows by as much of their key as the file has; held rows of the same key that the file has no room for stay behind them. */
function completedRows({ rowKey }: TableSheet, before: readonly FormRow[], said: readonly FormRow[]): readonly FormRow[] {
  const asked = rowKey.filter((key) => said.some((row) => key in row));
  if (asked.length === 0) return said.map((row, index) => ({ ...before[index], ...row }));
  const keyOf = (row: FormRow): string => JSON.stringify(asked.map((key) => row[key] ?? null));
  const waiting = new Map<string, FormRow[]>();
  for (const row of before) waiting.set(keyOf(row), [...(waiting.get(keyOf(row)) ?? []), row]);
  const rows = said.map((row) => ({ ...waiting.get(keyOf(row))?.shift(), ...row }));
  return asked.length === rowKey.length ? rows : [...rows, ...[...new Set(said.map(keyOf))].flatMap((key) => waiting.get(key) ?? [])];
}
