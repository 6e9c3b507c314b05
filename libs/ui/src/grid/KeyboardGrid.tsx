import { defaultRangeExtractor, observeElementRect, useVirtualizer, type Range, type Rect, type Virtualizer } from '@tanstack/react-virtual';
import { uiWords, type Phrase } from '@toroku/words';
import { useCallback, useId, useMemo, useRef, type ReactNode } from 'react';
import { useSay } from '../language';
import type { KeyboardGridProps } from './grid-column';
import { GridRow } from './GridRow';
import { useGridPlace } from './use-grid-place';
import { useKeptFocus } from './use-kept-focus';

/** What is in sight before anything was measured, and where nothing can be. */
const FIRST_SIGHT = { width: 1024, height: 600 } as const;

type Box = Virtualizer<HTMLDivElement, Element>;

function observeSight(box: Box, tell: (rect: Rect) => void): void | (() => void) {
  return observeElementRect(box, (rect) => tell(rect.height > 0 ? rect : FIRST_SIGHT));
}

/** What the keys do here: Enter edits where a column can be edited, else it opens the row where rows open. */
function keysOf<Row>({ columns, onOpen }: KeyboardGridProps<Row>): Phrase {
  if (columns.some(({ edit }) => edit)) return uiWords.gridKeysEdit;
  return onOpen ? uiWords.gridKeysOpen : uiWords.gridKeysMove;
}

/** Long tables worked through by keyboard: only the rows in sight are drawn, one cell at a time is in the order of Tab. */
export function KeyboardGrid<Row>(props: KeyboardGridProps<Row>): ReactNode {
  const { label, columns, rows, rowKey, rowHeight = 56, height = 'min(70vh, 48rem)', empty } = props;
  const say = useSay();
  const hintId = useId();
  const box = useRef<HTMLDivElement>(null);
  const active = useRef(0);
  const rowsInSight = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : rowKey(row);
    },
    measureElement: (element) => element.getBoundingClientRect().height || rowHeight,
    initialRect: FIRST_SIGHT,
    observeElementRect: observeSight,
    overscan: 8,
    rangeExtractor: (range: Range) => [...new Set([...defaultRangeExtractor(range), active.current])].filter((index) => index < rows.length).sort((one, other) => one - other),
  });
  const pageOf = useCallback(() => Math.max(1, Math.floor((box.current?.clientHeight || FIRST_SIGHT.height) / rowHeight) - 2), [rowHeight]);
  const state = useGridPlace(props, { box, pageOf });
  useKeptFocus(box, state.place, rows);
  active.current = state.place.row;
  const template = useMemo(() => columns.map(({ width = 'minmax(8rem, 1fr)' }) => width).join(' '), [columns]);
  if (rows.length === 0) return <p className="py-8 text-solid-gray-700">{empty ?? say(uiWords.empty)}</p>;
  return (
    <div>
      <p id={hintId} className="mb-2 text-dns-14N-130 text-solid-gray-700" data-print="none">
        {say(keysOf(props))}
      </p>
      <div
        ref={box}
        role="grid"
        aria-label={label}
        aria-describedby={hintId}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        onKeyDown={state.onKeyDown}
        className="relative overflow-auto rounded-8 border border-solid-gray-536 bg-white"
        style={{ maxHeight: height }}
      >
        <div role="rowgroup" className="sticky top-0 z-20 min-w-max">
          <div role="row" aria-rowindex={1} className="grid border-b-2 border-solid-gray-900 bg-solid-gray-50" style={{ gridTemplateColumns: template }}>
            {columns.map(({ key, header, isNumeric }, index) => (
              <div key={key} role="columnheader" aria-colindex={index + 1} className={`px-3 py-3 text-dns-16B-130 text-solid-gray-900 ${isNumeric ? 'text-right' : ''}`}>
                {header}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className="relative min-w-max" style={{ height: rowsInSight.getTotalSize() }}>
          {rowsInSight.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <GridRow key={rowKey(row)} row={row} index={index} start={start} template={template} columns={columns} state={state} minHeight={rowHeight} measure={rowsInSight.measureElement} />
            );
          })}
        </div>
      </div>
    </div>
  );
}
