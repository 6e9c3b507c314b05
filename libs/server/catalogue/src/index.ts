import type { Table } from '@toroku/database';

/** What the composition root takes from this context. */
export const catalogueTables: readonly Table<never>[] = [];
export const catalogueResolvers = [] as const;
