import type { ReactNode } from 'react';

/** What an editor in a cell can do. */
export interface CellEditing {
  /** Ends the editing; the focus goes back to the cell. */
  readonly leave: () => void;
}

/** One column of a grid. */
export interface GridColumn<Row> {
  readonly key: string;
  readonly header: ReactNode;
  /** As CSS grid writes it: `8rem`, `minmax(12rem, 2fr)`. */
  readonly width?: string;
  readonly cell: (row: Row) => ReactNode;
  /** What stands in the cell while it is edited; the first control in it takes the focus. */
  readonly edit?: (row: Row, editing: CellEditing) => ReactNode;
  readonly isRowHeader?: boolean;
  readonly isNumeric?: boolean;
}

export interface KeyboardGridProps<Row> {
  /** What the grid holds. */
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Enter or a double click on a cell that has no editor. */
  readonly onOpen?: (row: Row, columnKey: string) => void;
  /** Any other key on a cell, before the grid looks at it; true where it was used: quick marks. */
  readonly onKey?: (key: string, row: Row, columnKey: string) => boolean;
  /** The row under the keyboard. */
  readonly onRow?: (row: Row) => void;
  readonly rowHeight?: number;
  /** As CSS writes it. */
  readonly height?: string;
  readonly empty?: ReactNode;
}
