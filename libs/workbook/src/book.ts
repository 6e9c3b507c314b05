import type { Area } from './cell-ref';

/** What a cell holds. `empty` cells carry a style alone. */
export type CellKind = 'text' | 'number' | 'boolean' | 'error' | 'empty';

/** A cell as it stands in the file. */
export interface Cell {
  readonly ref: string;
  readonly row: number;
  readonly column: number;
  readonly kind: CellKind;
  /** A text as it is; a number, boolean (`1`, `0`) or error as the file writes it. */
  readonly value: string;
  /** Whether the value was computed: what is read is what the program that saved the file last worked out. */
  readonly isFormula: boolean;
  /** Whether a number is shown as a date. */
  readonly isDate: boolean;
  /** The index of its style in the file. */
  readonly style: number;
}

/** A sheet of a workbook, by the order of its tabs. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** A sheet with its cells, by row. Rows without a cell are left out. */
export interface Sheet extends SheetEntry {
  readonly rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
  readonly merged: readonly Area[];
}

/** A workbook as read: its sheets, and what its properties say of it. */
export interface Book {
  readonly sheets: readonly Sheet[];
  /** Custom document properties, by name. */
  readonly properties: Readonly<Record<string, string>>;
  /** Whether days count from 1904 instead of 1900. */
  readonly is1904: boolean;
}
