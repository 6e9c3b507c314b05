/** A cell of a grid, counted from zero without the heads. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridExtent {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are in sight at once. */
  readonly page: number;
}

/** Where a key leads from a cell; null for keys that move nowhere. */
export function placeAfterKey(from: GridPlace, { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean }, { rows, columns, page }: GridExtent): GridPlace | null {
  const to = (row: number, column: number): GridPlace => ({ row: within(row, rows), column: within(column, columns) });
  switch (key) {
    case 'ArrowUp':
      return to(from.row - 1, from.column);
    case 'ArrowDown':
      return to(from.row + 1, from.column);
    case 'ArrowLeft':
      return to(from.row, from.column - 1);
    case 'ArrowRight':
      return to(from.row, from.column + 1);
    case 'PageUp':
      return to(from.row - page, from.column);
    case 'PageDown':
      return to(from.row + page, from.column);
    case 'Home':
      return to(ctrlKey ? 0 : from.row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : from.row, columns - 1);
    default:
      return null;
  }
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}
