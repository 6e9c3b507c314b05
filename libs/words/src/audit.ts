import { findingRefusals, findingVerbWords } from './audit-findings';
import { internalAuditRefusals, internalAuditVerbWords } from './internal-audit';
import type { Phrase } from './phrase';

export * from './audit-findings';
export * from './internal-audit';

export const auditRefusals = { ...findingRefusals, ...internalAuditRefusals } as const satisfies Readonly<Record<string, Phrase>>;

export const auditVerbs = { ...findingVerbWords, ...internalAuditVerbWords } as const satisfies Readonly<Record<string, Phrase>>;
