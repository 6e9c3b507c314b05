export * from './engagement-context';
export * from './finding-context';
export * from './internal-audit-context';

import type { Table } from '@toroku/database';
import { engagementResolvers, engagementTables } from './engagement-context';
import { findingResolvers, findingTables } from './finding-context';
import { internalAuditResolvers, internalAuditTables } from './internal-audit-context';

/** What the composition root takes from this context. */
export const auditTables: readonly Table<never>[] = [...engagementTables, ...findingTables, ...internalAuditTables] as never;
export const auditResolvers = [...engagementResolvers, ...findingResolvers, ...internalAuditResolvers] as const;
