export * from './application-context';
export * from './tables/application-query-tables';
export * from './tables/committee-vote-table';
export * from './commands/cancel-entry';
export * from './commands/lift-suspension';
export * from './commands/record-existing-entry';
export * from './commands/store-entry';
export * from './commands/withdraw-entry';
export * from './graph/public-register-resolver';
export * from './graph/register-changes-resolver';
export * from './graph/register-counts-resolver';
export * from './graph/register-counts-type';
export * from './graph/register-entry-resolver';
export * from './graph/register-entry-type';
export * from './graph/register-search-args';
export * from './tables/register-entry-table';
export * from './tables/register-event-table';
export * from './tables/registration-application-form-table';
export * from './tables/registration-application-table';
export * from './tables/technical-review-tables';

import type { Table } from '@toroku/database';
import { PublicRegisterResolver } from './graph/public-register-resolver';
import { RegisterChangesResolver } from './graph/register-changes-resolver';
import { RegisterCountsResolver } from './graph/register-counts-resolver';
import { RegisterEntryResolver } from './graph/register-entry-resolver';
import { applicationResolvers } from './application-context';
import { applicationTables } from './application-tables';
import { registerTables } from './register-tables';

/** What everybody may ask without signing in. */
export const publicRegisterResolvers = [PublicRegisterResolver, RegisterChangesResolver, RegisterCountsResolver] as const;

/** What the composition root takes from this context. */
export const registrationTables: readonly Table<never>[] = [...applicationTables, ...registerTables];
export const registrationResolvers = [...applicationResolvers, ...publicRegisterResolvers, RegisterEntryResolver] as const;
