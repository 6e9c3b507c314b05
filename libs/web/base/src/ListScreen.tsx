import { DataTable, EmptyState, LoadMore, PageHeading, type DataTableProps } from '@toroku/ui';
import type { ReactNode } from 'react';
import { useMore } from './use-more';

export interface ListScreenProps<Row extends { readonly id: string }> {
  readonly title: string;
  readonly lead?: string;
  readonly actions?: ReactNode;
  readonly filters?: ReactNode;
  readonly rows: readonly Row[];
  readonly columns: DataTableProps<Row>['columns'];
  readonly fetchMore: (options: { readonly variables: { readonly after: string } }) => Promise<unknown>;
  readonly none: string;
  readonly noneLead?: string;
}

/** A list as a screen: heading, filters, rows, the rest of it a slice at a time, and what to do when there is nothing. */
export function ListScreen<Row extends { readonly id: string }>({ title, lead, actions, filters, rows, columns, fetchMore, none, noneLead }: ListScreenProps<Row>): ReactNode {
  const { hasMore, isBusy, more } = useMore(rows, fetchMore);
  return (
    <>
      <title>{title}</title>
      <PageHeading title={title} lead={lead} actions={actions} />
      {filters}
      <DataTable caption={title} rows={rows} rowKey={({ id }) => id} columns={columns} empty={<EmptyState title={none}>{noneLead}</EmptyState>} />
      {hasMore ? <LoadMore isBusy={isBusy} shown={rows.length} onClick={more} /> : null}
    </>
  );
}
