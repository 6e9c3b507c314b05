import type { Parameter } from '@toroku/kernel';
import { engagementParameters } from './engagement-parameters';
import { internalAuditParameters } from './internal-audit-parameters';

/** The dated numbers of this context. */
export const auditParameters = {
  ...engagementParameters,
  ...internalAuditParameters,
} as const satisfies Readonly<Record<string, Parameter<unknown>>>;
