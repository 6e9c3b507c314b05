import type { Table } from '@toroku/database';

/** What the composition root takes from this context. */
export const registrationTables: readonly Table<never>[] = [];
export const registrationResolvers = [] as const;
