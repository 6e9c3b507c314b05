import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { KeyboardGridProps } from './grid-column';
import { placeAfterKey, type GridPlace } from './grid-keys';

/** Where the keyboard is in a grid, and whether it edits there. */
export interface GridState {
  readonly place: GridPlace;
  readonly isEditing: boolean;
  readonly goTo: (place: GridPlace) => void;
  readonly begin: (place: GridPlace) => void;
  readonly leave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Sight {
  readonly box: RefObject<HTMLElement | null>;
  /** How many rows are in sight at once. */
  readonly pageOf: () => number;
}

const TYPABLE = 'input, select, textarea, button, a[href], [tabindex="0"]';

/** Moves one tab stop through the cells; keys inside an editor are the editor's own. */
export function useGridPlace<Row>({ columns, rows, onOpen, onKey, onRow }: KeyboardGridProps<Row>, { box, pageOf }: Sight): GridState {
  const [wanted, setWanted] = useState<GridPlace>({ row: 0, column: 0 });
  const [isEditing, setEditing] = useState(false);
  const followsFocus = useRef(false);
  const place = { row: Math.max(0, Math.min(wanted.row, rows.length - 1)), column: Math.min(wanted.column, columns.length - 1) };
  const { row, column } = place;

  useEffect(() => {
    if (!followsFocus.current) return;
    followsFocus.current = false;
    const cell = box.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
    const target = isEditing ? cell?.querySelector<HTMLElement>(TYPABLE) : cell;
    (target ?? cell)?.focus({ preventScroll: true });
    if (cell) bringIntoSight(cell, box.current);
    // Going to the same place again, from outside the grid, is going there too.
  }, [box, wanted, row, column, isEditing]);

  const goTo = useCallback(
    (next: GridPlace) => {
      followsFocus.current = true;
      setEditing(false);
      setWanted(next);
      const there = rows[next.row];
      if (there !== undefined) onRow?.(there);
    },
    [onRow, rows],
  );
  const begin = (next: GridPlace): void => {
    const there = rows[next.row];
    const chosen = columns[next.column];
    if (there === undefined || !chosen) return;
    if (!chosen.edit) return onOpen?.(there, chosen.key);
    followsFocus.current = true;
    setWanted(next);
    setEditing(true);
  };
  const leave = (): void => {
    followsFocus.current = true;
    setEditing(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (isEditing) {
      if (event.key === 'Escape') leave();
      return;
    }
    const there = rows[row];
    const chosen = columns[column];
    if (there === undefined || !chosen) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const next = placeAfterKey(place, event, { rows: rows.length, columns: columns.length, page: pageOf() });
    if (next) goTo(next);
    else if (event.key === 'Enter' || event.key === 'F2') begin(place);
    else if (!(isPlain && onKey?.(event.key, there, chosen.key))) return;
    event.preventDefault();
  };
  return { place, isEditing, goTo, begin, leave, onKeyDown };
}

/** Below the heads that stay, beside what is left and right, and into the window itself. */
function bringIntoSight(cell: HTMLElement, box: HTMLElement | null): void {
  const heads = box?.querySelector<HTMLElement>('[role=rowgroup]');
  if (box && heads) box.style.scrollPaddingTop = `${heads.offsetHeight}px`;
  cell.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}
