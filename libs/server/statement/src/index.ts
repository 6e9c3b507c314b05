import type { Table } from '@toroku/database';

/** What the composition root takes from this context. */
export const statementTables: readonly Table<never>[] = [];
export const statementResolvers = [] as const;
