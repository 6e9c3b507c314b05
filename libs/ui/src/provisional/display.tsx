import { uiWords } from '@toroku/words';
import { useId, type ReactNode } from 'react';
import { StatusBadge, type Tone } from './badges';
import { Button } from './Button';
import { useSay } from '../language';
import { useAnchor } from '../links';

export interface DescriptionItem {
  readonly term: string;
  readonly detail: ReactNode;
  readonly action?: ReactNode;
}

/** Facts under their names; with actions, the answers to check before they are handed in. */
export function DescriptionList({ items }: { readonly items: readonly DescriptionItem[] }): ReactNode {
  return (
    <dl className="divide-y divide-solid-gray-420 border-y border-solid-gray-420">
      {items.map(({ term, detail, action }) => (
        <div key={term} className="grid gap-x-6 gap-y-1 py-3 desktop:grid-cols-[16rem_1fr_auto]">
          <dt className="font-bold">{term}</dt>
          <dd className="min-w-0 whitespace-pre-line">{detail}</dd>
          {action ? <dd>{action}</dd> : null}
        </div>
      ))}
    </dl>
  );
}

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumeric?: boolean;
  readonly isRowHeader?: boolean;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What stands there instead when there is no row. */
  readonly empty?: ReactNode;
}

/** Rows of facts. Wider than the screen, it scrolls inside itself, by keyboard too. */
export function DataTable<Row>({ caption, columns, rows, rowKey, empty }: DataTableProps<Row>): ReactNode {
  const label = useId();
  if (rows.length === 0 && empty) return empty;
  return (
    <div role="region" aria-labelledby={label} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse">
        <caption id={label} className="mb-2 text-left text-std-17B-170">
          {caption}
        </caption>
        <thead>
          <tr className="border-b-2 border-solid-gray-600 bg-solid-gray-50">
            {columns.map(({ key, header, isNumeric = false }) => (
              <th key={key} scope="col" className={`px-3 py-2 align-bottom whitespace-nowrap ${isNumeric ? 'text-right' : 'text-left'}`}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-solid-gray-420">
              {columns.map(({ key, cell, isNumeric = false, isRowHeader = false }) =>
                isRowHeader ? (
                  <th key={key} scope="row" className="min-w-40 px-3 py-2 text-left align-top font-normal">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={`px-3 py-2 align-top ${isNumeric ? 'text-right' : ''}`}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** More of a long list. */
export function LoadMore({ onClick, isBusy = false, shown, total }: { readonly onClick: () => void; readonly isBusy?: boolean; readonly shown: number; readonly total?: number }): ReactNode {
  const say = useSay();
  return (
    <div className="mt-4 flex flex-wrap items-center gap-4">
      <Button kind="secondary" onClick={onClick} isBusy={isBusy}>
        {say(uiWords.showMore)}
      </Button>
      <span role="status">{total === undefined ? say(uiWords.shown, { shown }) : say(uiWords.shownOf, { shown, total })}</span>
    </div>
  );
}

/** That something is on its way. */
export function Loading({ label }: { readonly label?: string }): ReactNode {
  const say = useSay();
  return (
    <p role="status" className="flex items-center gap-3 py-8">
      <span aria-hidden="true" className="size-6 animate-spin rounded-full border-4 border-blue-900 border-t-transparent" />
      {label ?? say(uiWords.loading)}
    </p>
  );
}

/** That there is nothing, and what one can do about it. */
export function EmptyState({ title, children, action }: { readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode }): ReactNode {
  return (
    <div className="flex flex-col items-start gap-3 rounded-12 border border-dashed border-solid-gray-536 p-6">
      <p className="font-bold">{title}</p>
      {children ? <div>{children}</div> : null}
      {action}
    </div>
  );
}

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly href?: string;
  readonly status: { readonly tone: Tone; readonly text: string };
  readonly hint?: ReactNode;
  readonly clause?: ReactNode;
  readonly due?: ReactNode;
}

/** What is to be done, in order, with how far it is. */
export function TaskList({ groups }: { readonly groups: readonly { readonly title: string; readonly tasks: readonly Task[] }[] }): ReactNode {
  const Anchor = useAnchor();
  return (
    <div className="flex flex-col gap-8">
      {groups.map(({ title, tasks }) => (
        <section key={title}>
          <h3 className="mb-2 text-std-20B-150">{title}</h3>
          <ul className="divide-y divide-solid-gray-420 border-y border-solid-gray-420">
            {tasks.map((task) => (
              <li key={task.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-3">
                <div className="min-w-0 flex-1 basis-80">
                  {task.href ? <Anchor href={task.href}>{task.title}</Anchor> : <span>{task.title}</span>}
                  {task.hint ? <div className="text-solid-gray-700">{task.hint}</div> : null}
                  {task.clause ? <div>{task.clause}</div> : null}
                </div>
                <div className="flex flex-wrap items-center gap-3">
                  {task.due}
                  <StatusBadge tone={task.status.tone}>{task.status.text}</StatusBadge>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
