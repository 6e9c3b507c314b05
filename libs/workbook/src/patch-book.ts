import { patchSheet, type SheetPatch } from './patch-sheet';
import type { Parts } from './parts';
import { withChangedParts } from './write-parts';

/** Changes of a workbook: by sheet part, by cell. */
export type BookPatch = ReadonlyMap<string, SheetPatch>;

/** The file with some cells changed and nothing else. A formula that gave way to a value also leaves the order of calculation, or programs would call the file broken. */
export async function patchBook(parts: Parts, patch: BookPatch, more: ReadonlyMap<string, string> = new Map()): Promise<Uint8Array> {
  const changes = new Map<string, string | null>(more);
  let hasLostFormulas = false;
  for (const [part, cells] of patch) {
    if (cells.size === 0) continue;
    const { xml, lostFormulas } = patchSheet(await parts.text(part), cells, part);
    changes.set(part, xml);
    hasLostFormulas ||= lostFormulas.length > 0;
  }
  if (hasLostFormulas && parts.has('xl/calcChain.xml')) await dropCalculationOrder(parts, changes);
  return withChangedParts(parts, changes);
}

/** The order of calculation is rebuilt by every program that needs it. */
async function dropCalculationOrder(parts: Parts, changes: Map<string, string | null>): Promise<void> {
  changes.set('xl/calcChain.xml', null);
  const without = async (part: string, element: RegExp): Promise<void> => {
    changes.set(part, (changes.get(part) ?? (await parts.text(part))).replace(element, ''));
  };
  await without('[Content_Types].xml', /<Override[^>]*calcChain\.xml[^>]*\/>/);
  await without('xl/_rels/workbook.xml.rels', /<Relationship\s[^>]*calcChain\.xml[^>]*\/>/);
}
