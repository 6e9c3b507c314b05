export * from './commands/open-internal-audit';
export * from './commands/plan-internal-audit';
export * from './commands/provide-working-papers';
export * from './commands/record-internal-audit-results';
export * from './commands/report-internal-audit';
export * from './commands/request-working-papers';
export * from './graph/internal-audit-type';
export * from './queries/implemented-objectives';
export * from './tables/internal-audit-tables';

import { InternalAuditMutations } from './graph/internal-audit-mutations';
import { InternalAuditResolver } from './graph/internal-audit-resolver';
import { WorkingPapersResolver } from './graph/working-papers-resolver';
import { InternalAuditReportTable, InternalAuditResultTable, InternalAuditTable, WorkingPapersRequestTable, WorkingPapersTable } from './tables/internal-audit-tables';

export const internalAuditTables = [InternalAuditTable, InternalAuditResultTable, InternalAuditReportTable, WorkingPapersRequestTable, WorkingPapersTable] as const;
export const internalAuditResolvers = [InternalAuditResolver, InternalAuditMutations, WorkingPapersResolver] as const;
