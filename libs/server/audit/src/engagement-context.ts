export * from './commands/accept-engagement';
export * from './commands/assign-work-implementer';
export * from './commands/begin-design-assessment';
export * from './commands/begin-operational-assessment';
export * from './commands/decline-engagement';
export * from './commands/issue-audit-report';
export * from './commands/list-audit-body';
export * from './commands/open-additional-audit';
export * from './commands/open-audit-report';
export * from './commands/plan-engagement';
export * from './commands/propose-engagement';
export * from './commands/record-control-results';
export * from './commands/remove-audit-body';
export * from './commands/renew-audit-body-listing';
export * from './commands/sign-representation';
export * from './tables/audit-body-listing-table';
export * from './tables/engagement-tables';

import { AuditBodyListingTable } from './tables/audit-body-listing-table';
import { AuditReportTable, ControlResultTable, EngagementCarryoverTable, EngagementControlTable, EngagementTable, RepresentationTable } from './tables/engagement-tables';

export const engagementTables = [AuditBodyListingTable, EngagementTable, EngagementCarryoverTable, EngagementControlTable, ControlResultTable, RepresentationTable, AuditReportTable] as const;
export const engagementResolvers = [] as const;
