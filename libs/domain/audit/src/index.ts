export * from './finding-context';
export * from './internal-audit-context';
export * from './parameters';

import { findingDeadlines, findingLifecycles, findingRules } from './finding-context';
import { internalAuditLifecycles, internalAuditRules } from './internal-audit-context';

/** What the generated docs take from this context. */
export const auditRules = [...findingRules, ...internalAuditRules];
export const auditDeadlines = [...findingDeadlines];
export const auditLifecycles = [...findingLifecycles, ...internalAuditLifecycles];
