export * from './engagement-context';
export * from './finding-context';
export * from './internal-audit-context';
export * from './parameters';

import { engagementDeadlines, engagementLifecycles, engagementRules } from './engagement-context';
import { findingDeadlines, findingLifecycles, findingRules } from './finding-context';
import { internalAuditLifecycles, internalAuditRules } from './internal-audit-context';

/** What the generated docs take from this context. */
export const auditRules = [...engagementRules, ...findingRules, ...internalAuditRules];
export const auditDeadlines = [...engagementDeadlines, ...findingDeadlines];
export const auditLifecycles = [...engagementLifecycles, ...findingLifecycles, ...internalAuditLifecycles];
