export * from './tables/audit-body-listing-table';
export * from './tables/engagement-tables';
export * from './finding-context';
export * from './tables/internal-audit-tables';

import type { Table } from '@toroku/database';
import { AuditBodyListingTable } from './tables/audit-body-listing-table';
import { AuditReportTable, ControlResultTable, EngagementControlTable, EngagementTable, RepresentationTable } from './tables/engagement-tables';
import { findingResolvers, findingTables } from './finding-context';
import { InternalAuditReportTable, InternalAuditResultTable, InternalAuditTable, WorkingPapersRequestTable, WorkingPapersTable } from './tables/internal-audit-tables';

const engagementTables = [AuditBodyListingTable, EngagementTable, EngagementControlTable, ControlResultTable, RepresentationTable, AuditReportTable];
const internalAuditTables = [InternalAuditTable, InternalAuditResultTable, InternalAuditReportTable, WorkingPapersRequestTable, WorkingPapersTable];

/** What the composition root takes from this context. */
export const auditTables: readonly Table<never>[] = [...engagementTables, ...findingTables, ...internalAuditTables] as never;
export const auditResolvers = [...findingResolvers] as const;
