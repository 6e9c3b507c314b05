import { parse } from 'csv-parse/sync';
import { encodingRefusals, headerRefusals } from '@toroku/domain-catalogue';
import { refusal, type Refusal } from '@toroku/kernel';

/** A file as rows under their column names, each with its number as a spreadsheet shows it; or what is wrong with the file. */
export interface CsvFile {
  readonly rows: readonly { readonly row: number; readonly [column: string]: string | number }[];
  readonly faults: readonly Refusal[];
}

/** The longest file that an input takes, in characters; the number of its rows is limited by the rules. */
export const CSV_MOST = 40_000_000;

/** Reads a CSV with a header. A byte order mark, CRLF and blank lines are tolerated; cells are trimmed and compatibility-normalised ids are left to the rules. */
export function readCsv(text: string, columns: readonly string[], rowsMost: number): CsvFile {
  const encoding = encodingRefusals(text);
  if (encoding.length > 0) return { rows: [], faults: encoding };
  const table = parseTable(text, rowsMost);
  if (!Array.isArray(table)) return { rows: [], faults: [table as Refusal] };
  const [header = [], ...body] = table as readonly string[][];
  const faults = [...headerRefusals(header, columns), ...tooMany(body.length, rowsMost)];
  if (faults.length > 0) return { rows: [], faults };
  return { rows: body.map((cells, index) => ({ ...Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])), row: index + 2 })), faults };
}

function parseTable(text: string, rowsMost: number): readonly string[][] | Refusal {
  try {
    return parse(text, { bom: true, skip_empty_lines: true, trim: true, relax_column_count: true, to: rowsMost + 2 });
  } catch (error) {
    const { lines, code } = error as { lines?: number; code?: string };
    return refusal('FILE_UNREADABLE', { row: lines ?? 0, problem: code ?? 'UNKNOWN' }, { path: ['csv', `row ${lines ?? 0}`] });
  }
}

function tooMany(rows: number, most: number): readonly Refusal[] {
  return rows > most ? [refusal('FILE_HAS_TOO_MANY_ROWS', { row: most + 2, max: most }, { path: ['csv', `row ${most + 2}`] })] : [];
}
