import type { Parameter } from '@toroku/kernel';
import { internalAuditParameters } from './internal-audit-parameters';

/** The dated numbers of this context. */
export const auditParameters = {
  ...internalAuditParameters,
} as const satisfies Readonly<Record<string, Parameter<unknown>>>;
