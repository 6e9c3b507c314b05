import type { Table } from '@toroku/database';

/** What the composition root takes from this context. */
export const auditTables: readonly Table<never>[] = [];
export const auditResolvers = [] as const;
