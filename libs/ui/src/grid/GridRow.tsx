import type { ReactNode, Ref } from 'react';
import { classNames } from '../class-names';
import type { GridColumn } from './grid-column';
import type { GridState } from './use-grid-place';

interface GridRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly start: number;
  readonly template: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly state: GridState;
  readonly minHeight: number;
  readonly measure: Ref<HTMLDivElement>;
}

/** One row of a grid, at its place among those that are not drawn. */
export function GridRow<Row>({ row, index, start, template, columns, state, minHeight, measure }: GridRowProps<Row>): ReactNode {
  const isHere = state.place.row === index;
  return (
    <div
      ref={measure}
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      className={classNames('absolute inset-x-0 top-0 grid border-b border-solid-gray-420', isHere && 'bg-key-50')}
      style={{ gridTemplateColumns: template, minHeight, transform: `translateY(${start}px)` }}
    >
      {columns.map((column, at) => (
        <GridCell key={column.key} row={row} index={index} column={column} at={at} state={state} />
      ))}
    </div>
  );
}

interface GridCellProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly column: GridColumn<Row>;
  readonly at: number;
  readonly state: GridState;
}

function GridCell<Row>({ row, index, column, at, state }: GridCellProps<Row>): ReactNode {
  const isHere = state.place.row === index && state.place.column === at;
  const isEdited = isHere && state.isEditing;
  const place = { row: index, column: at };
  return (
    <div
      role={column.isRowHeader ? 'rowheader' : 'gridcell'}
      aria-colindex={at + 1}
      aria-readonly={column.isRowHeader ? undefined : !column.edit}
      tabIndex={isHere ? 0 : -1}
      data-cell={`${index}:${at}`}
      onMouseDown={(event) => {
        if (isEdited || event.target !== event.currentTarget) return;
        event.preventDefault();
        state.goTo(place);
      }}
      onClick={() => (isHere ? undefined : state.goTo(place))}
      onDoubleClick={() => (isEdited ? undefined : state.begin(place))}
      className={classNames('min-w-0 scroll-my-0 px-3 py-3 text-std-16N-170 focus-visible:z-10 focus-visible:-outline-offset-4', column.isNumeric && 'text-right tabular-nums', column.edit && !isEdited && 'cursor-text')}
    >
      {isEdited && column.edit ? column.edit(row, { leave: state.leave }) : column.cell(row)}
    </div>
  );
}
