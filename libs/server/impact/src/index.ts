import type { Table } from '@toroku/database';

/** What the composition root takes from this context. */
export const impactTables: readonly Table<never>[] = [];
export const impactResolvers = [] as const;
