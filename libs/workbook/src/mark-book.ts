import { FAULT_FILL } from './build-styles';
import type { Book } from './book';
import { FileFault } from './faults';
import type { CellPatch } from './patch-sheet';
import { patchBook } from './patch-book';
import type { Parts } from './parts';
import { cellText, escapeXml } from './xml-text';

/** A note as it is written into the returned file. */
export interface WordedNote {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly isError: boolean;
  /** What is written in the columns of the list, after the place. */
  readonly words: readonly string[];
}

/** The list of notes as a sheet of the returned file. */
export interface NoteList {
  readonly name: string;
  readonly heading: readonly string[];
  readonly notes: readonly WordedNote[];
}

const PART = 'xl/worksheets/toroku-notes.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The file with the cells that its notes name filled with a colour and a list of the notes as its last sheet, each leading to its cell. Values stay as they are. */
export async function markedBook(parts: Parts, book: Book, list: NoteList): Promise<Uint8Array> {
  const wrong = list.notes.filter(({ isError, cell }) => isError && cell !== null);
  const styles = new MarkedStyles(await parts.text('xl/styles.xml'));
  const patch = new Map<string, Map<string, CellPatch>>();
  const styleOf = new Map(book.sheets.flatMap(({ name, rows }) => rows.flatMap(({ cells }) => cells.map(({ ref, style }): [string, number] => [`${name}!${ref}`, style]))));
  for (const { sheet, cell } of wrong) {
    const found = book.sheets.find(({ name }) => name === sheet);
    if (!found || cell === null) continue;
    const style = styleOf.get(`${sheet}!${cell}`) ?? 0;
    patch.set(found.part, (patch.get(found.part) ?? new Map<string, CellPatch>()).set(cell, { style: styles.markedLike(style) }));
  }
  return patchBook(parts, patch, new Map([['xl/styles.xml', styles.text()], ...(await listParts(parts, book, list))]));
}

/** A styles part that grows by a marked twin for each style that is asked for. */
class MarkedStyles {
  private readonly twins = new Map<number, number>();
  private readonly styles: readonly string[];
  private readonly fills: number;

  constructor(private readonly xml: string) {
    const section = /<(\w+:)?cellXfs[^>]*>([\s\S]*?)<\/(\w+:)?cellXfs>/.exec(xml);
    const fills = /<(\w+:)?fills[^>]*>([\s\S]*?)<\/(\w+:)?fills>/.exec(xml);
    if (!section || !fills) throw new FileFault('WORKBOOK_DAMAGED', { part: 'xl/styles.xml' });
    this.styles = section[2]?.match(/<(\w+:)?xf\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/(\w+:)?xf>)/g) ?? [];
    this.fills = fills[2]?.match(/<(\w+:)?fill>/g)?.length ?? 0;
  }

  markedLike(style: number): number {
    const known = this.twins.get(style);
    if (known !== undefined) return known;
    const next = this.styles.length + this.twins.size;
    this.twins.set(style, next);
    return next;
  }

  text(): string {
    const twins = [...this.twins.keys()].map((style) => this.twinOf(style)).join('');
    const prefix = /<(\w+:)?cellXfs/.exec(this.xml)?.[1] ?? '';
    const fill = FAULT_FILL.replaceAll('<', `<${prefix}`).replaceAll(`<${prefix}/`, `</${prefix}`);
    return this.xml
      .replace(/(<(?:\w+:)?cellXfs[^>]*?)\scount="\d+"/, `$1 count="${this.styles.length + this.twins.size}"`)
      .replace(/(<(?:\w+:)?fills[^>]*?)\scount="\d+"/, `$1 count="${this.fills + 1}"`)
      .replace(/<\/(?:\w+:)?cellXfs>/, (closing) => twins + closing)
      .replace(/<\/(?:\w+:)?fills>/, (closing) => fill + closing);
  }

  private twinOf(style: number): string {
    const original = this.styles[style] ?? this.styles[0] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    return original.replace(/\s(fillId|applyFill)="[^"]*"/g, '').replace(/^<(?:\w+:)?xf/, (opening) => `${opening} fillId="${this.fills}" applyFill="1"`);
  }
}

/** The parts that bring the list into the file; a list of an earlier return is written over. */
async function listParts(parts: Parts, book: Book, list: NoteList): Promise<readonly (readonly [string, string])[]> {
  const earlier = book.sheets.find(({ name }) => name === list.name);
  const sheet = listXml(list);
  if (earlier) return [[earlier.part, sheet]];
  const [types, relations, workbook] = await Promise.all(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml'].map((name) => parts.text(name)));
  const id = Math.max(0, ...[...(workbook ?? '').matchAll(/sheetId="(\d+)"/g)].map((match) => Number(match[1]))) + 1;
  const before = (xml: string | undefined, closing: RegExp, text: (prefix: string) => string): string => (xml ?? '').replace(closing, (found, prefix: string | undefined) => text(prefix ?? '') + found);
  return [
    [PART, sheet],
    ['[Content_Types].xml', before(types, /<\/(\w+:)?Types>/, (prefix) => `<${prefix}Override PartName="/${PART}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)],
    ['xl/_rels/workbook.xml.rels', before(relations, /<\/(\w+:)?Relationships>/, (prefix) => `<${prefix}Relationship Id="torokuNotes" Type="${OFFICE}/worksheet" Target="worksheets/toroku-notes.xml"/>`)],
    ['xl/workbook.xml', before(workbook, /<\/(\w+:)?sheets>/, (prefix) => `<${prefix}sheet name="${escapeXml(list.name)}" sheetId="${id}" ${referenceTo('torokuNotes', workbook ?? '')}/>`)],
  ];
}

/** A reference by the prefix that the workbook itself uses for relations; not every program looks behind prefixes. */
function referenceTo(id: string, workbook: string): string {
  const prefix = /xmlns:(\w+)="[^"]*\/relationships"/.exec(workbook)?.[1];
  return prefix ? `${prefix}:id="${id}"` : `xmlns:r="${OFFICE}" r:id="${id}"`;
}

function listXml({ heading, notes }: NoteList): string {
  const text = (ref: string, value: string): string => `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
  const row = (number: number, values: readonly string[]): string => `<row r="${number}">${values.map((value, index) => text(`${String.fromCharCode(65 + index)}${number}`, value)).join('')}</row>`;
  const rows = notes.map(({ sheet, cell, words }, index) => row(index + 2, [sheet ?? '', cell ?? '', ...words]));
  const links = notes.flatMap(({ sheet, cell }, index) => (sheet !== null && cell !== null ? [`<hyperlink ref="B${index + 2}" location="${escapeXml(`'${sheet.replaceAll("'", "''")}'!${cell}`)}"/>`] : []));
  const hyperlinks = links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="3" width="12" customWidth="1"/><col min="4" max="9" width="60" customWidth="1"/></cols><sheetData>${row(1, heading)}${rows.join('')}</sheetData>${hyperlinks}</worksheet>`;
}
