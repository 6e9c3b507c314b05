import { operationsCatalogueWords as words, type Phrase } from '@toroku/words';

/** Rows of a text of CSV, without its header: what the person sees before anything is sent. A cell of several lines is one row. */
export function rowsIn(csv: string): number {
  return Math.max(0, csv.replace(/"[^"]*"/g, '""').split(/\r?\n/).filter((line) => line.trim() !== '').length - 1);
}

/** What people call the cell that a refusal of a file is about: its row and its column. Null where it is about no cell. */
export function cellLabel([, row = '', column = '']: readonly string[], say: (phrase: Phrase, facts?: Readonly<Record<string, unknown>>) => string): string | null {
  const number = /^row (\d+)$/.exec(row)?.[1];
  return number ? say(column === '' ? words.row : words.cell, { row: number, column }) : null;
}
