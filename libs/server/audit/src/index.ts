export * from './tables/finding-tables';
export * from './tables/internal-audit-tables';

import type { Table } from '@toroku/database';
import { FindingDocumentTable, FindingTable, ImprovementPlanTable } from './tables/finding-tables';
import { InternalAuditReportTable, InternalAuditResultTable, InternalAuditTable, WorkingPapersRequestTable, WorkingPapersTable } from './tables/internal-audit-tables';

const findingTables = [FindingTable, FindingDocumentTable, ImprovementPlanTable];
const internalAuditTables = [InternalAuditTable, InternalAuditResultTable, InternalAuditReportTable, WorkingPapersRequestTable, WorkingPapersTable];

/** What the composition root takes from this context. */
export const auditTables: readonly Table<never>[] = [...findingTables, ...internalAuditTables] as never;
export const auditResolvers = [] as const;
