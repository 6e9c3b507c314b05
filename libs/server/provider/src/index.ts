export * from './commands/register-cloud-service';
export * from './commands/revise-cloud-service';
export * from './graph/cloud-service-resolver';
export * from './graph/cloud-service-type';
export * from './tables/cloud-service-table';

import type { Table } from '@toroku/database';
import { CloudServiceResolver } from './graph/cloud-service-resolver';
import { CloudServiceTable } from './tables/cloud-service-table';

/** What the composition root takes from this context. */
export const providerTables: readonly Table<never>[] = [CloudServiceTable] as never;
export const providerResolvers = [CloudServiceResolver] as const;
