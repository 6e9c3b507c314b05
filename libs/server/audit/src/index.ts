export * from './tables/audit-body-listing-table';
export * from './tables/engagement-tables';
export * from './finding-context';
export * from './internal-audit-context';

import type { Table } from '@toroku/database';
import { AuditBodyListingTable } from './tables/audit-body-listing-table';
import { AuditReportTable, ControlResultTable, EngagementControlTable, EngagementTable, RepresentationTable } from './tables/engagement-tables';
import { findingResolvers, findingTables } from './finding-context';
import { internalAuditResolvers, internalAuditTables } from './internal-audit-context';

const engagementTables = [AuditBodyListingTable, EngagementTable, EngagementControlTable, ControlResultTable, RepresentationTable, AuditReportTable];

/** What the composition root takes from this context. */
export const auditTables: readonly Table<never>[] = [...engagementTables, ...findingTables, ...internalAuditTables] as never;
export const auditResolvers = [...findingResolvers, ...internalAuditResolvers] as const;
