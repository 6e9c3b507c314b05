import type { Policy } from '@toroku/domain-access';
import type { InternalAudit } from './internal-audit';
import { internalAuditClauses } from './internal-audit-clauses';
import type { InternalAuditVerb } from './internal-audit-lifecycle';

/** Whose internal audit it is. */
export type InternalAuditStanding = Pick<InternalAudit, 'providerId'>;

const byInternalAuditor: Policy<InternalAuditStanding> = {
  clause: internalAuditClauses.minimum,
  grants: [{ kind: 'CSP', duties: ['INTERNAL_AUDITOR'], of: (audit) => audit.providerId }],
};

/** Who may ask for which verb about an internal audit. Nobody but its provider writes in it; the support body asks. */
export const internalAuditPolicies: Readonly<Record<InternalAuditVerb | 'openInternalAudit', Policy<InternalAuditStanding>>> = {
  openInternalAudit: byInternalAuditor,
  planInternalAudit: byInternalAuditor,
  recordInternalAuditResults: byInternalAuditor,
  reportInternalAudit: {
    clause: internalAuditClauses.report,
    grants: [{ kind: 'CSP', duties: ['INTERNAL_AUDITOR', 'REPRESENTATIVE'], of: (audit) => audit.providerId }],
  },
  requestWorkingPapers: {
    clause: internalAuditClauses.workingPapers,
    grants: [{ kind: 'SUPPORT_BODY', duties: ['REVIEWER'], notOf: (audit) => [audit.providerId] }],
  },
};

/** Who may answer a request for working papers: its provider (S-167). */
export const workingPapersPolicies: Readonly<Record<'provideWorkingPapers', Policy<InternalAuditStanding>>> = {
  provideWorkingPapers: {
    clause: internalAuditClauses.workingPapers,
    grants: [{ kind: 'CSP', duties: ['INTERNAL_AUDITOR', 'REPRESENTATIVE'], of: (request) => request.providerId }],
  },
};
