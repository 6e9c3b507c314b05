import type { FileNote } from './notes';
import type { CellPatch } from './patch-sheet';
import { patchBook } from './patch-book';
import type { Parts } from './parts';
import type { Book } from './book';

/** The file with every fix that its notes offer written into its cells, as text, and nothing else changed. */
export async function correctedBook(parts: Parts, book: Book, notes: readonly FileNote[]): Promise<Uint8Array> {
  const patch = new Map<string, Map<string, CellPatch>>();
  const partOf = new Map(book.sheets.map(({ name, part }) => [name, part]));
  for (const { sheet, cell, fix } of notes) {
    const part = partOf.get(sheet ?? '');
    if (!part || cell === null || fix === null) continue;
    patch.set(part, (patch.get(part) ?? new Map<string, CellPatch>()).set(cell, { value: { kind: 'text', text: fix } }));
  }
  return patchBook(parts, patch);
}
