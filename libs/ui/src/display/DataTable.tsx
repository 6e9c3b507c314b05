import { uiWords } from '@toroku/words';
import { useId, type ReactNode } from 'react';
import { classNames } from '../class-names';
import { useSay } from '../language';
import { EmptyState } from './EmptyState';
import { ScrollRegion } from './ScrollRegion';
import { TableCaption } from './TableCaption';

export interface TableColumn<Row> {
  readonly key: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumeric?: boolean;
  /** The cell that names its row. */
  readonly isRowHeader?: boolean;
  /** Stays on one line: days, numbers, badges. */
  readonly isNarrow?: boolean;
}

export interface DataTableProps<Row> {
  readonly caption: ReactNode;
  /** The caption repeats a heading just above: for the ear only. */
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What to say in place of no rows. */
  readonly empty?: ReactNode;
}

/** Things of one kind, a row each. */
export function DataTable<Row>({ caption, isCaptionHidden = false, columns, rows, rowKey, empty }: DataTableProps<Row>): ReactNode {
  const say = useSay();
  const captionId = useId();
  if (rows.length === 0) return typeof empty === 'object' ? empty : <EmptyState title={empty ?? say(uiWords.empty)} />;
  return (
    <ScrollRegion labelledBy={captionId}>
      <table className="w-full border-collapse text-left text-std-16N-170">
        <TableCaption id={captionId} isHidden={isCaptionHidden}>
          {caption}
        </TableCaption>
        <thead>
          <tr className="border-b-2 border-solid-gray-900 bg-solid-gray-50">
            {columns.map(({ key, header, isNumeric }) => (
              <th key={key} scope="col" className={classNames('px-4 py-3 align-bottom text-std-16B-170 whitespace-nowrap text-solid-gray-900', isNumeric && 'text-right')}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-solid-gray-420 hover:bg-solid-gray-50">
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Cell<Row>({ column, row }: { readonly column: TableColumn<Row>; readonly row: Row }): ReactNode {
  const { cell, isNumeric, isRowHeader, isNarrow } = column;
  const look = classNames('px-4 py-3 align-top', isNumeric && 'text-right tabular-nums', isNumeric || isNarrow ? 'whitespace-nowrap' : 'min-w-40');
  return isRowHeader ? (
    <th scope="row" className={`${look} font-normal text-solid-gray-900`}>
      {cell(row)}
    </th>
  ) : (
    <td className={look}>{cell(row)}</td>
  );
}
