/** A cell's place on its sheet, both counted from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The letters of a column counted from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** `{row: 7, column: 2}` as B7. */
export function refOf({ row, column }: Place): string {
  return `${columnLetters(column)}${row}`;
}

/** B7 (or $B$7) as its place; null for anything else. */
export function placeOf(ref: string): Place | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(ref);
  if (!match) return null;
  const [, letters = '', row] = match;
  return { row: Number(row), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}

/** A rectangle of cells, both corners inside. */
export interface Area {
  readonly from: Place;
  readonly to: Place;
}

/** A1:B7 as its corners; one cell is an area of its own; null for anything else. */
export function areaOf(ref: string): Area | null {
  const [first = '', last = first] = ref.split(':');
  const from = placeOf(first);
  const to = placeOf(last);
  return from && to ? { from, to } : null;
}
