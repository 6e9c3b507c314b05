import type { Grant, Policy } from '@toroku/domain-access';
import { day, type Clause } from '@toroku/kernel';
import type { Finding } from './finding';
import type { FindingVerb } from './finding-lifecycle';

/** How people stand to a finding: whose it is, who judges it, and the persons the audit body assigned (none for an internal one). */
export type FindingStanding = Pick<Finding, 'source' | 'providerId' | 'raisedByOrganisationId'> & { readonly assigned: readonly string[] };

const found: Clause = { source: 'STANDARD_AUDIT_PROCEDURE', edition: day('2022-11-01'), at: '3.5, note', seeds: ['S-145'], confidence: 'H' };
const improved: Clause = { source: 'LIU_REGISTRATION_RULES', edition: day('2022-11-01'), at: 'Annex 2 (4)', seeds: ['S-162'], confidence: 'H' };
const advised: Clause = { source: 'LIU_REGISTRATION_RULES', edition: day('2022-11-01'), at: 'Annex 2', seeds: ['S-163'], confidence: 'H' };

const internalAuditor: Grant<FindingStanding> = { kind: 'CSP', duties: ['INTERNAL_AUDITOR'], of: (finding) => (finding.source === 'INTERNAL' ? finding.providerId : null) };
const auditBody: Grant<FindingStanding> = {
  kind: 'AUDIT_BODY',
  duties: ['ENGAGEMENT_LEAD', 'WORK_IMPLEMENTER'],
  of: (finding) => finding.raisedByOrganisationId,
  assigned: (finding) => finding.assigned,
  notOf: (finding) => [finding.providerId],
};
/** The provider's side of a finding. Its internal auditor is not among them: who finds does not also improve. */
const provider: Grant<FindingStanding> = { kind: 'CSP', duties: ['STATEMENT_AUTHOR', 'REPRESENTATIVE'], of: (finding) => finding.providerId };

const byAuditor: Policy<FindingStanding> = { clause: found, grants: [auditBody, internalAuditor] };
const byProvider: Policy<FindingStanding> = { clause: improved, grants: [provider] };

/** Who may ask for which verb about a finding: the auditor judges, the provider improves. */
export const findingPolicies: Readonly<Record<FindingVerb | 'raiseFinding' | 'raiseFindings', Policy<FindingStanding>>> = {
  raiseFinding: byAuditor,
  raiseFindings: { ...byAuditor, grants: [auditBody] },
  classifyFinding: byAuditor,
  reclassifyAsRecommendation: { clause: advised, grants: [internalAuditor, auditBody] },
  requireImprovementPlan: byAuditor,
  submitImprovementPlan: byProvider,
  returnImprovementPlan: byAuditor,
  acceptImprovementPlan: byAuditor,
  beginImprovement: byProvider,
  reportImprovement: byProvider,
  verifyImprovement: byAuditor,
  closeFinding: byAuditor,
};
