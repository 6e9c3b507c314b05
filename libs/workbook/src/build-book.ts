import { TextReader, ZipWriter, type ZipWriterConstructorOptions } from '@zip.js/zip.js';
import { ReadableStream as Pieces } from 'node:stream/web';
import { columnLetters } from './cell-ref';
import { serialOfDay } from './days';
import { looks, stylesXml, type Look } from './build-styles';
import { cellText, escapeXml } from './xml-text';
import type { LegalDay } from '@toroku/kernel';

/** What a cell of a new workbook holds; null leaves it empty but drawn. */
export interface NewCell {
  readonly look: Look;
  readonly value: string | number | { readonly on: LegalDay } | null;
  /** A place in the workbook that it leads to. */
  readonly link?: string;
}

/** A choice that a column offers. */
export interface ColumnChoice {
  readonly column: number;
  readonly fromRow: number;
  readonly throughRow: number;
  readonly choices: readonly string[];
}

/** A sheet of a new workbook. Its rows are asked for one by one while the file is written. */
export interface NewSheet {
  readonly name: string;
  readonly widths: readonly number[];
  /** Rows that stay in sight and stand on every printed page; 0 for none. */
  readonly headingRows: number;
  readonly rows: () => Iterable<readonly NewCell[]> | AsyncIterable<readonly NewCell[]>;
  readonly choices?: readonly ColumnChoice[];
}

/** A workbook to write. */
export interface NewBook {
  readonly sheets: readonly NewSheet[];
  readonly properties: Readonly<Record<string, string>>;
  readonly title: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** A fixed moment: the same content is the same file. */
const OPTIONS: ZipWriterConstructorOptions = { extendedTimestamp: false, lastModDate: new Date(1980, 0, 1), level: 6 };
const CHUNK = 65_536;

/** Writes the workbook, sheet by sheet and row by row: what is held at once is a row. */
export async function writeBook(book: NewBook, out: WritableStream<Uint8Array>): Promise<void> {
  const zip = new ZipWriter(out, OPTIONS);
  const add = (name: string, text: string): Promise<unknown> => zip.add(name, new TextReader(text));
  await add('[Content_Types].xml', contentTypes(book));
  await add('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml'], ['custom-properties', 'docProps/custom.xml']], CORE));
  await add('docProps/core.xml', coreProperties(book.title));
  await add('docProps/custom.xml', customProperties(book.properties));
  await add('xl/workbook.xml', workbookXml(book));
  await add('xl/_rels/workbook.xml.rels', relationships([...book.sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]), ['styles', 'styles.xml']]));
  await add('xl/styles.xml', stylesXml);
  for (const [index, sheet] of book.sheets.entries()) await zip.add(`xl/worksheets/sheet${index + 1}.xml`, Pieces.from(encoded(sheetXml(sheet))) as ReadableStream<Uint8Array>);
  await zip.close();
}

/** The workbook as one file. */
export async function bookBytes(book: NewBook): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  await writeBook(book, new WritableStream({ write: (chunk: Uint8Array) => void chunks.push(chunk) }));
  return Buffer.concat(chunks);
}

/** Pieces of text as bytes, in chunks worth passing on. */
async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting = '';
  for await (const piece of pieces) {
    waiting += piece;
    if (waiting.length < CHUNK) continue;
    yield encoder.encode(waiting);
    waiting = '';
  }
  yield encoder.encode(waiting);
}

async function* sheetXml({ widths, headingRows, rows, choices = [] }: NewSheet): AsyncGenerator<string> {
  const pane = headingRows > 0 ? `<pane ySplit="${headingRows}" topLeftCell="A${headingRows + 1}" activePane="bottomLeft" state="frozen"/>` : '';
  yield `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="18"/>`;
  yield `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`;
  const links: string[] = [];
  let row = 0;
  for await (const cells of rows()) {
    row += 1;
    yield `<row r="${row}">${cells.map((cell, index) => cellXml(`${columnLetters(index + 1)}${row}`, cell)).join('')}</row>`;
    for (const [index, { link }] of cells.entries()) if (link) links.push(`<hyperlink ref="${columnLetters(index + 1)}${row}" location="${escapeXml(link)}"/>`);
  }
  yield '</sheetData>';
  yield validations(choices);
  if (links.length > 0) yield `<hyperlinks>${links.join('')}</hyperlinks>`;
  yield '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>';
}

function validations(choices: readonly ColumnChoice[]): string {
  if (choices.length === 0) return '';
  const one = ({ column, fromRow, throughRow, choices: offered }: ColumnChoice): string =>
    `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${columnLetters(column)}${fromRow}:${columnLetters(column)}${throughRow}"><formula1>"${escapeXml(offered.join(','))}"</formula1></dataValidation>`;
  return `<dataValidations count="${choices.length}">${choices.map(one).join('')}</dataValidations>`;
}

function cellXml(ref: string, { look, value }: NewCell): string {
  const opening = `<c r="${ref}" s="${looks[look]}"`;
  if (value === null || value === '') return `${opening}/>`;
  if (typeof value === 'number') return `${opening}><v>${value}</v></c>`;
  if (typeof value === 'string') return textCell(opening, value);
  const serial = serialOfDay(value.on);
  return serial === null ? textCell(opening, value.on) : `${opening}><v>${serial}</v></c>`;
}

/** Always a text, whatever it begins with: a program never takes it for a formula. */
function textCell(opening: string, text: string): string {
  return `${opening} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

function workbookXml({ sheets }: NewBook): string {
  const tabs = sheets.map(({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('');
  const titles = sheets.flatMap(({ name, headingRows }, index) =>
    headingRows > 0 ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escapeXml(name.replaceAll("'", "''"))}'!$1:$${headingRows}</definedName>`] : [],
  );
  const names = titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '';
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${tabs}</sheets>${names}</workbook>`;
}

/** The one relation of another family than the rest. */
const CORE = `<Relationship Id="core" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`;

function relationships(targets: readonly (readonly [string, string])[], more = ''): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${more}${targets.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
}

function contentTypes({ sheets }: NewBook): string {
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
    override('xl/workbook.xml', `${spreadsheet}.sheet.main+xml`),
    ...sheets.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, `${spreadsheet}.worksheet+xml`)),
    override('xl/styles.xml', `${spreadsheet}.styles+xml`),
    override('docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    '</Types>',
  ].join('');
}

function customProperties(properties: Readonly<Record<string, string>>): string {
  const one = ([name, text]: [string, string], index: number): string =>
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(text)}</vt:lpwstr></property>`;
  return `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${Object.entries(properties).map(one).join('')}</Properties>`;
}

function coreProperties(title: string): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>ja</dc:language></cp:coreProperties>`;
}
