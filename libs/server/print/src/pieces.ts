import { eraDayOf, type LegalDay } from '@toroku/kernel';
import { eraWords, fill, printWords, type Phrase } from '@toroku/words';
import { html, type Markup } from './markup';

/** A wording in Japanese with its facts: printed documents are Japanese. */
export function say(phrase: Phrase, facts: Readonly<Record<string, unknown>> = {}): string {
  return fill(phrase, 'ja', facts);
}

/** The word of a code, or the code itself where a frozen content knows one that the words no longer do. */
export function wordOf(words: Readonly<Record<string, Phrase>>, code: string): string {
  const phrase = Object.hasOwn(words, code) ? words[code] : undefined;
  return phrase ? phrase.ja : code;
}

/** A day in both calendars. */
export function dayText(on: LegalDay | null | undefined): string {
  if (!on) return printWords.nothing.ja;
  const counted = eraDayOf(on);
  return counted ? say(printWords.day, { ...counted, iso: on, era: eraWords[counted.era].ja, year: counted.year === 1 ? printWords.firstYear.ja : counted.year }) : on;
}

/** A span of days, both inclusive. */
export function spanText(from: LegalDay, through: LegalDay): string {
  return say(printWords.span, { from: dayText(from), through: dayText(through) });
}

/** What somebody wrote, paragraph by paragraph, or that nothing was written. */
export function prose(text: string | null | undefined): Markup {
  const paragraphs = (text ?? '').split(/(?:\r?\n){2,}/).filter((one) => one.trim() !== '');
  return paragraphs.length === 0 ? html`<p>${printWords.nothing.ja}</p>` : html`${paragraphs.map((one) => html`<p>${lines(one)}</p>`)}`;
}

/** A text whose line ends stay. */
export function lines(text: string): Markup {
  return html`${text.split(/\r?\n/).map((line, at) => (at === 0 ? html`${line}` : html`<br>${line}`))}`;
}

/** Terms with what is said of each. */
export function definitions(items: readonly (readonly [Phrase, Markup | string])[]): Markup {
  return html`<dl>${items.map(([term, detail]) => html`<div><dt>${term.ja}</dt><dd>${typeof detail === 'string' ? lines(detail || printWords.nothing.ja) : detail}</dd></div>\n`)}</dl>\n`;
}

/** A list, or that there is none. */
export function list(items: readonly (Markup | string)[]): Markup {
  return items.length === 0 ? html`<p>${printWords.none.ja}</p>` : html`<ul>${items.map((item) => html`<li>${typeof item === 'string' ? lines(item) : item}</li>`)}</ul>`;
}

export interface PrintedColumn<Row> {
  readonly header: Phrase;
  /** In percent of the page. */
  readonly width: number;
  readonly cell: (row: Row, at: number) => Markup | string;
}

/** Rows under a caption. The first column names the row. */
export function table<Row>(caption: string, rows: readonly Row[], columns: readonly PrintedColumn<Row>[]): Markup {
  if (rows.length === 0) return html`<p>${printWords.none.ja}</p>\n`;
  const body = rows.map((row, number) => html`<tr>${columns.map(({ cell }, at) => cellOf(cell(row, number), at === 0))}</tr>\n`);
  return html`<table>
<caption>${caption}</caption>
<colgroup>${columns.map(({ width }) => html`<col style="width:${width}%">`)}</colgroup>
<thead><tr>${columns.map(({ header }) => html`<th scope="col">${header.ja}</th>`)}</tr></thead>
<tbody>
${body}</tbody>
</table>
`;
}

function cellOf(content: Markup | string, isName: boolean): Markup {
  const inside = typeof content === 'string' ? lines(content) : content;
  return isName ? html`<th scope="row">${inside}</th>` : html`<td>${inside}</td>`;
}
