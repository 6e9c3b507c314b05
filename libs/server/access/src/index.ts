export * from './graph/organisation-type';
export * from './tables/organisation-table';

import type { Table } from '@toroku/database';
import { OrganisationTable } from './tables/organisation-table';

/** What the composition root takes from this context. */
export const accessTables: readonly Table<never>[] = [OrganisationTable] as never;
export const accessResolvers = [] as const;
