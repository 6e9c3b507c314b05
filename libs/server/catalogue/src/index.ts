import type { Table } from '@toroku/database';
import { CatalogueResolver } from './graph/catalogue-resolver';
import { ControlHelpResolver } from './graph/control-help-resolver';
import { CatalogueEditionTable } from './tables/catalogue-edition-table';
import { CertificateMappingTable, ControlGuidanceTable, MappedControlTable } from './tables/control-help-tables';
import { ControlTable } from './tables/control-table';

export * from './commands/assign-liu-areas';
export * from './commands/import-catalogue-edition';
export * from './commands/load-certificate-mapping';
export * from './commands/load-control-guidance';
export * from './commands/load-known-edition';
export * from './commands/read-csv';
export * from './graph/catalogue-resolver';
export * from './graph/control-help-types';
export * from './graph/control-type';
export * from './queries/control-help';
export * from './tables/catalogue-edition-table';
export * from './tables/control-table';

/** What the composition root takes from this context. */
export const catalogueTables: readonly Table<never>[] = [CatalogueEditionTable, ControlTable, ControlGuidanceTable, CertificateMappingTable, MappedControlTable] as never;
export const catalogueResolvers = [CatalogueResolver, ControlHelpResolver] as const;
