import type { Grant, Policy } from '@toroku/domain-access';
import { day, type Clause } from '@toroku/kernel';
import type { EvidenceFile } from './evidence-file';

/** What a policy on evidence looks at: whose file it is. */
export type OfProvider = Pick<EvidenceFile, 'providerId'>;

const clause: Clause = { source: 'PLATFORM', edition: day('2022-11-01'), at: 'evidence', confidence: 'R' };
const authors: Grant<OfProvider> = { kind: 'CSP', duties: ['STATEMENT_AUTHOR', 'REPRESENTATIVE', 'INTERNAL_AUDITOR'], of: ({ providerId }) => providerId };

/**
 * Who may ask for which verb about evidence. Its provider brings it, links it and takes links away. Opening is for whoever sees the statement it is linked to
 * by their duty in the case; the audit keeps who did, when and why.
 */
export const evidencePolicies = {
  registerEvidence: { clause, grants: [authors] },
  linkEvidence: { clause, grants: [authors] },
  unlinkEvidence: { clause, grants: [authors] },
  openEvidence: {
    clause,
    grants: [
      authors,
      { kind: 'AUDIT_BODY', duties: ['ENGAGEMENT_LEAD', 'WORK_IMPLEMENTER'] },
      { kind: 'SUPPORT_BODY', duties: ['RECEPTIONIST', 'REVIEWER'] },
      { kind: 'STEERING_COMMITTEE', duties: ['COMMITTEE_MEMBER'] },
      { kind: 'MINISTRY_IN_CHARGE', duties: ['OFFICIAL'] },
    ],
  },
} as const satisfies Readonly<Record<string, Policy<OfProvider>>>;

export type EvidenceVerb = keyof typeof evidencePolicies;
