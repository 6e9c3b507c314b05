export * from './application-context';
export * from './tables/application-query-tables';
export * from './tables/committee-vote-table';
export * from './commands/store-entry';
export * from './tables/register-entry-table';
export * from './tables/register-event-table';
export * from './tables/registration-application-form-table';
export * from './tables/registration-application-table';
export * from './tables/technical-review-tables';

import type { Table } from '@toroku/database';
import { applicationTables } from './application-tables';
import { registerTables } from './register-tables';

/** What the composition root takes from this context. */
export const registrationTables: readonly Table<never>[] = [...applicationTables, ...registerTables];
export const registrationResolvers = [] as const;
