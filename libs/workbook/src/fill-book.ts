import { refOf } from './cell-ref';
import { keyed } from './compare-content';
import { sheetOf, type FormContent, type FormField, type FormValue, type WorkbookForm } from './form';
import type { Parts } from './parts';
import { patchBook } from './patch-book';
import type { CellPatch, NewValue } from './patch-sheet';
import type { ReadForm } from './read-form';

/** The person's own file with what is held written into the rows it has: only owned cells whose value differs are touched. */
export async function filledBook(parts: Parts, form: WorkbookForm, { read, held }: { readonly read: ReadForm; readonly held: FormContent }): Promise<Uint8Array> {
  const patch = new Map<string, Map<string, CellPatch>>();
  for (const [key, places] of Object.entries(read.places)) {
    const sheet = sheetOf(form, key);
    const rows = keyed(sheet, held[key] ?? []);
    for (const [row, index] of [...keyed(sheet, read.content[key] ?? []).keys()].map((row, index) => [row, index] as const)) {
      const [place, found] = [places[index], rows.get(row)];
      if (!place || !found) continue;
      const cells = patch.get(place.part) ?? new Map<string, CellPatch>();
      for (const field of sheet.fields.filter(({ isOwned }) => isOwned)) {
        const at = place.cells.get(field.key);
        const value = found[field.key] ?? null;
        if (at && value !== (read.content[key]?.[index]?.[field.key] ?? null)) cells.set(refOf(at), { value: newValue(field, value) });
      }
      patch.set(place.part, cells);
    }
  }
  return patchBook(parts, patch);
}

/** A field's value as a patch writes it. */
export function newValue({ kind, choices }: FormField, value: FormValue): NewValue {
  if (value === null || value === '') return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (kind === 'CHOICE') return { kind: 'text', text: choices?.find(({ code }) => code === value)?.ja ?? value };
  return { kind: 'text', text: value };
}
