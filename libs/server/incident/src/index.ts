import type { Table } from '@toroku/database';
import { IncidentFieldsResolver } from './graph/incident-fields-resolver';
import { IncidentResolver } from './graph/incident-resolver';
import { IncidentReportTable } from './tables/incident-report-table';
import { IncidentTable } from './tables/incident-table';

export * from './commands/assess-incident';
export * from './commands/close-incident';
export * from './commands/confirm-incident-report';
export * from './commands/record-incident-learned-elsewhere';
export * from './commands/report-incident-alert';
export * from './commands/suspend-entry';
export * from './tables/incident-table';

/** What the composition root takes from this context. */
export const incidentTables: readonly Table<never>[] = [IncidentTable, IncidentReportTable] as never;
export const incidentResolvers = [IncidentResolver, IncidentFieldsResolver] as const;
