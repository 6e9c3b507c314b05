import { columnLetters, placeOf } from './cell-ref';
import { sheetOf, type FormContent, type FormRow, type FormSheet, type WorkbookForm } from './form';
import { newValue } from './fill-book';
import type { FormMapping } from './locate-form';
import type { Parts } from './parts';
import { patchBook } from './patch-book';
import type { CellPatch } from './patch-sheet';
import { readIndex } from './read-book';

/** Somebody else's workbook with a form's content written where its mapping says, and nothing else touched. */
export async function filledTemplate(parts: Parts, form: WorkbookForm, { mapping, content }: { readonly mapping: FormMapping; readonly content: FormContent }): Promise<Uint8Array> {
  const { sheets } = await readIndex(parts);
  const patch = new Map<string, Map<string, CellPatch>>();
  for (const { sheet: key, name, firstRow = 2, places } of mapping.sheets) {
    const part = sheets.find((one) => one.name === name)?.part;
    if (!part) continue;
    const sheet = sheetOf(form, key);
    const rows = content[key] ?? [];
    const cells = patch.get(part) ?? new Map<string, CellPatch>();
    for (const [index, row] of rows.entries()) writeRow(cells, { sheet, row, places, at: (place) => (sheet.shape === 'TABLE' ? `${columnLetters(placeOf(`${place}1`)?.column ?? 1)}${firstRow + index}` : place) });
    patch.set(part, cells);
  }
  return patchBook(parts, patch);
}

interface RowWriting {
  readonly sheet: FormSheet;
  readonly row: FormRow;
  readonly places: Readonly<Record<string, string>>;
  readonly at: (place: string) => string;
}

/** A cell that has nothing to say is left as the template has it. */
function writeRow(cells: Map<string, CellPatch>, { sheet, row, places, at }: RowWriting): void {
  for (const field of sheet.fields) {
    const place = places[field.key];
    const value = row[field.key] ?? null;
    if (place !== undefined && value !== null) cells.set(at(place), { value: newValue(field, value) });
  }
}
