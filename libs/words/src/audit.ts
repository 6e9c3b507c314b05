import { engagementRefusals, engagementVerbWords } from './audit-engagement';
import { findingRefusals, findingVerbWords } from './audit-findings';
import { internalAuditRefusals, internalAuditVerbWords } from './internal-audit';
import type { Phrase } from './phrase';

export * from './audit-engagement';
export * from './audit-findings';
export * from './audit-sampling';
export * from './internal-audit';

export const auditRefusals = { ...engagementRefusals, ...findingRefusals, ...internalAuditRefusals } as const satisfies Readonly<Record<string, Phrase>>;

export const auditVerbs = { ...engagementVerbWords, ...findingVerbWords, ...internalAuditVerbWords } as const satisfies Readonly<Record<string, Phrase>>;
