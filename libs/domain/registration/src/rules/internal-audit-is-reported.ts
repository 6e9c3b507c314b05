import type { InternalAuditState } from '@toroku/domain-audit';
import { defineRule } from '@toroku/kernel';
import { liuClause } from '../application-clauses';
import type { ApplicationRefusalCode } from '../application-refusals';

interface Facts {
  readonly statementId: string | null;
  /** Null while none is attached. */
  readonly internalAudit: { readonly state: InternalAuditState; readonly statementId: string } | null;
}

/**
 * 内部監査の報告. An applicant for LIU runs an internal audit that meets Annex 2 and reports it with form 2-3 (S-160). That it covers what it must
 * was checked when it was reported; the duty to keep such an audit stands in the criteria already (S-169).
 */
export const internalAuditIsReported = defineRule<Facts, ApplicationRefusalCode>('internalAuditIsReported', liuClause('7.2', ['S-160', 'S-169']), ({ statementId, internalAudit }) => {
  if (internalAudit === null) return { missing: ['internalAudit'] };
  const path = ['internalAuditId'];
  return [
    ...(internalAudit.state === 'REPORTED' ? [] : [{ code: 'INTERNAL_AUDIT_NOT_REPORTED' as const, path }]),
    ...(statementId === null || internalAudit.statementId === statementId ? [] : [{ code: 'INTERNAL_AUDIT_OF_ANOTHER_STATEMENT' as const, path }]),
  ];
});
