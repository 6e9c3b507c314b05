import type { Book, Sheet, SheetEntry } from './book';
import { FileFault } from './faults';
import type { Parts } from './parts';
import { readSheet, type SheetLimits } from './read-sheet';
import { readStyles } from './read-styles';
import { readXml } from './read-xml';
import { textOfCell } from './xml-text';

/** The tabs of a workbook in their order, and how it counts days. */
export interface BookIndex {
  readonly sheets: readonly SheetEntry[];
  readonly is1904: boolean;
}

/** Rows and cells of a file at most: beyond them it is no form of ours. */
export const sheetLimits: SheetLimits = { rows: 60_000, cells: 1_500_000 };

/** Reads every sheet of an opened file. Throws FileFault. */
export async function readBook(parts: Parts, limits: SheetLimits = sheetLimits): Promise<Book> {
  const index = await readIndex(parts);
  const texts = parts.has('xl/sharedStrings.xml') ? await sharedTexts(parts) : [];
  const dateStyles = parts.has('xl/styles.xml') ? await readStyles(parts) : new Set<number>();
  const sheets: Sheet[] = [];
  for (const entry of index.sheets) sheets.push({ ...entry, ...(await readSheet(parts, entry.part, { texts, dateStyles, limits })) });
  return { sheets, properties: await properties(parts), is1904: index.is1904 };
}

/** The tabs of a workbook, chart sheets left out. */
export async function readIndex(parts: Parts): Promise<BookIndex> {
  const targets = await relations(parts);
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  await readXml(parts, 'xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = attributes['date1904'] === '1' || attributes['date1904'] === 'true';
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const target = targets.get(id);
      if (target?.kind !== 'worksheet') return;
      sheets.push({ name: attributes['name'] ?? '', part: target.part, isHidden: attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden' });
    },
  });
  if (sheets.length === 0) throw new FileFault('WORKBOOK_DAMAGED', { part: 'xl/workbook.xml' });
  return { sheets, is1904 };
}

async function relations(parts: Parts): Promise<ReadonlyMap<string, { readonly kind: string; readonly part: string }>> {
  const found = new Map<string, { kind: string; part: string }>();
  await readXml(parts, 'xl/_rels/workbook.xml.rels', {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = attributes['Target'] ?? '';
      found.set(attributes['Id'] ?? '', { kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '', part: target.startsWith('/') ? target.slice(1) : `xl/${target}` });
    },
  });
  return found;
}

/** The texts that cells share. Readings (furigana) beside a text are not part of it. */
async function sharedTexts(parts: Parts): Promise<readonly string[]> {
  const texts: string[] = [];
  let current = '';
  let isText = false;
  let isReading = false;
  await readXml(parts, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') isReading = true;
      isText = name === 't';
    },
    text: (text) => {
      if (isText && !isReading) current += text;
    },
    close: (name) => {
      if (name === 'si') texts.push(textOfCell(current));
      if (name === 'rPh') isReading = false;
      if (name === 't') isText = false;
    },
  });
  return texts;
}

async function properties(parts: Parts): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  if (!parts.has('docProps/custom.xml')) return found;
  let key = '';
  await readXml(parts, 'docProps/custom.xml', {
    open: (name, attributes) => {
      if (name === 'property') key = attributes['name'] ?? '';
    },
    text: (text) => {
      if (key !== '' && text.trim() !== '') found[key] = (found[key] ?? '') + text;
    },
    close: (name) => {
      if (name === 'property') key = '';
    },
  });
  return found;
}
