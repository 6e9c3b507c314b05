import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { placeOf, refOf, type Place } from './cell-ref';
import { FileFault } from './faults';
import { localName } from './read-xml';
import { cellText } from './xml-text';

/** What a cell is to hold instead; a day is given as its number. */
export type NewValue = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'number'; readonly number: number } | { readonly kind: 'empty' };

/** A change to one cell: its value, its style, or both; what is absent stays. */
export interface CellPatch {
  readonly value?: NewValue;
  readonly style?: number;
}

/** Changes of a sheet by cell reference. */
export type SheetPatch = ReadonlyMap<string, CellPatch>;

interface Span {
  readonly start: number;
  /** After the opening tag. */
  readonly opened: number;
  end: number;
  /** Before the closing tag; equals `end` where there is none. */
  inside: number;
}

interface RowSpan extends Span {
  readonly row: number;
  readonly cells: CellSpan[];
}

interface CellSpan extends Span {
  readonly column: number;
  readonly ref: string;
  isFormula: boolean;
  /** The formula it shares with other cells, whether it holds the text of it, and where that element stands. */
  shared: { readonly group: string; readonly isHolder: boolean; readonly span: Span } | null;
}

/** A sheet's text where its cells begin and end. */
interface SheetMap {
  readonly prefix: string;
  readonly data: Span;
  readonly rows: readonly RowSpan[];
}

interface Edit {
  readonly at: number;
  readonly until: number;
  readonly text: string;
}

/** A patched sheet, and the cells that lost a formula. */
export interface PatchedSheet {
  readonly xml: string;
  readonly lostFormulas: readonly string[];
}

/** Writes the changed cells into a sheet's text; every other character stays as it is. Throws FileFault where the text is no sheet. */
export function patchSheet(xml: string, patch: SheetPatch, part: string): PatchedSheet {
  const map = mapSheet(xml, part);
  const edits: Edit[] = [];
  const lostFormulas: string[] = [];
  const missing = new Map<number, Place[]>();
  const rows = new Map(map.rows.map((row) => [row.row, row]));
  for (const [ref, change] of patch) {
    const place = placeOf(ref);
    if (!place) throw new RangeError(`not a cell: ${ref}`);
    const cell = rows.get(place.row)?.cells.find(({ column }) => column === place.column);
    if (!cell) {
      missing.set(place.row, [...(missing.get(place.row) ?? []), place]);
      continue;
    }
    if (change.value && cell.isFormula) lostFormulas.push(cell.ref);
    if (change.value && cell.shared?.isHolder) edits.push(...orphaned(cell.shared.group, map, patch));
    edits.push(editOf(cell, change, { xml, prefix: map.prefix }));
  }
  for (const [row, places] of missing) edits.push(...insertions({ row, places: places.sort((a, b) => a.column - b.column), patch, map, xml }));
  return { xml: applied(xml, mergedAt(edits)), lostFormulas };
}

/** Cells that share a formula with one that gave it up keep the value they show: what they would be computed from is gone. */
function orphaned(group: string, map: SheetMap, patch: SheetPatch): readonly Edit[] {
  const sharing = map.rows.flatMap(({ cells }) => cells).filter(({ shared, ref }) => shared?.group === group && !shared.isHolder && !patch.get(ref)?.value);
  return sharing.flatMap(({ shared }) => (shared ? [{ at: shared.span.start, until: shared.span.end, text: '' }] : []));
}

function editOf(cell: CellSpan, change: CellPatch, { xml, prefix }: { readonly xml: string; readonly prefix: string }): Edit {
  const tag = xml.slice(cell.start, cell.opened);
  const style = change.style ?? Number(/\ss="(\d+)"/.exec(tag)?.[1] ?? NaN);
  if (change.value) return { at: cell.start, until: cell.end, text: cellXml(cell.ref, { value: change.value, style }, prefix) };
  const restyled = /\ss="\d+"/.test(tag) ? tag.replace(/\ss="\d+"/, ` s="${style}"`) : tag.replace(/^<[^\s/>]+/, (opening) => `${opening} s="${style}"`);
  return { at: cell.start, until: cell.opened, text: restyled };
}

function cellXml(ref: string, { value, style }: { readonly value: NewValue; readonly style: number }, prefix: string): string {
  const opening = `<${prefix}c r="${ref}"${Number.isNaN(style) ? '' : ` s="${style}"`}`;
  if (value.kind === 'empty') return `${opening}/>`;
  if (value.kind === 'number') return `${opening}><${prefix}v>${value.number}</${prefix}v></${prefix}c>`;
  return `${opening} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${cellText(value.text)}</${prefix}t></${prefix}is></${prefix}c>`;
}

interface Insertion {
  readonly row: number;
  readonly places: readonly Place[];
  readonly patch: SheetPatch;
  readonly map: SheetMap;
  readonly xml: string;
}

function insertions({ row, places, patch, map, xml }: Insertion): readonly Edit[] {
  const cellAt = (place: Place): string => {
    const change = patch.get(refOf(place)) ?? {};
    return cellXml(refOf(place), { value: change.value ?? { kind: 'empty' }, style: change.style ?? NaN }, map.prefix);
  };
  const existing = map.rows.find((one) => one.row === row);
  if (!existing) {
    const whole = `<${map.prefix}row r="${row}">${places.map(cellAt).join('')}</${map.prefix}row>`;
    const after = map.rows.find((one) => one.row > row);
    return after ? [{ at: after.start, until: after.start, text: whole }] : [intoEnd(map.data, whole, xml)];
  }
  return places.map((place) => {
    const after = existing.cells.find(({ column }) => column > place.column);
    return after ? { at: after.start, until: after.start, text: cellAt(place) } : intoEnd(existing, cellAt(place), xml);
  });
}

/** Puts text at the end of an element's content; an element without content is opened for it. */
function intoEnd(span: Span, text: string, xml: string): Edit {
  if (span.inside < span.end) return { at: span.inside, until: span.inside, text };
  const tag = xml.slice(span.start, span.opened);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  return { at: span.opened - 2, until: span.opened, text: `>${text}</${name}>` };
}

/** Several texts for one place become one, in the order given: an element without content is opened once. */
function mergedAt(edits: readonly Edit[]): readonly Edit[] {
  const byPlace = new Map<string, Edit>();
  for (const edit of edits) {
    const key = `${edit.at}-${edit.until}`;
    const same = byPlace.get(key);
    byPlace.set(key, same ? { ...edit, text: joined(same.text, edit.text) } : edit);
  }
  return [...byPlace.values()].sort((a, b) => a.at - b.at);
}

function joined(first: string, second: string): string {
  const closing = /^>.*(<\/[^<>]+>)$/s.exec(first)?.[1];
  return closing && second.startsWith('>') ? first.slice(0, -closing.length) + second.slice(1) : first + second;
}

function applied(xml: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, until, text } of edits) {
    pieces.push(xml.slice(from, at), text);
    from = until;
  }
  return pieces.join('') + xml.slice(from);
}

function mapSheet(xml: string, part: string): SheetMap {
  const parser = new SaxesParser();
  const rows: RowSpan[] = [];
  let data: Span | null = null;
  let cell: CellSpan | null = null;
  let column = 0;
  let prefix = '';
  const spanAt = (): Span => ({ start: xml.lastIndexOf('<', parser.position - 1), opened: parser.position, end: parser.position, inside: parser.position });
  const end = (span: Span | null | undefined): void => {
    if (!span) return;
    span.end = parser.position;
    span.inside = parser.position === span.opened ? parser.position : xml.lastIndexOf('<', parser.position - 1);
  };
  parser.on('error', () => {
    throw new FileFault('WORKBOOK_DAMAGED', { part });
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const local = localName(name);
    if (local === 'sheetData') [data, prefix] = [spanAt(), name.slice(0, name.length - local.length)];
    if (local === 'row' && data) [rows[rows.length], column] = [{ ...spanAt(), row: Number(attributes['r'] ?? (rows.at(-1)?.row ?? 0) + 1), cells: [] }, 0];
    if (local === 'f' && cell) {
      cell.isFormula = true;
      if (attributes['t'] === 'shared') cell.shared = { group: attributes['si'] ?? '', isHolder: attributes['ref'] !== undefined, span: spanAt() };
    }
    const row = rows.at(-1);
    if (local !== 'c' || !row) return;
    const place = placeOf(attributes['r'] ?? '') ?? { row: row.row, column: column + 1 };
    column = place.column;
    cell = { ...spanAt(), column, ref: refOf(place), isFormula: false, shared: null };
    row.cells.push(cell);
  });
  parser.on('closetag', ({ name }) => {
    const local = localName(name);
    if (local === 'f') end(cell?.shared?.span);
    if (local === 'c') end(cell);
    if (local === 'c') cell = null;
    if (local === 'row') end(rows.at(-1));
    if (local === 'sheetData') end(data);
  });
  parser.write(xml).close();
  if (!data) throw new FileFault('WORKBOOK_DAMAGED', { part });
  return { prefix, data, rows };
}
