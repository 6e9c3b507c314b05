import type { Table } from '@toroku/database';

/** What the composition root takes from this context. */
export const incidentTables: readonly Table<never>[] = [];
export const incidentResolvers = [] as const;
