import type { Grant, Policy } from '@toroku/domain-access';
import { day, type Clause } from '@toroku/kernel';
import type { AuditBodyListing } from './audit-body-listing';
import type { Engagement } from './engagement';
import type { EngagementVerb } from './engagement-lifecycle';

/** How people stand to an audit: whose statement, which body, and the persons assigned. */
export type EngagementStanding = Pick<Engagement, 'providerId' | 'auditBodyId' | 'leadId' | 'memberIds'>;

const edition = day('2022-11-01');
const contracted: Clause = { source: 'LIU_REGISTRATION_RULES', edition, at: '7.1', seeds: ['S-137', 'S-138'], confidence: 'H' };
const performed: Clause = { source: 'STANDARD_AUDIT_PROCEDURE', edition, at: '3', confidence: 'M' };
const represented: Clause = { source: 'CONTROL_CRITERIA', edition, at: '2.2.8', confidence: 'H' };
/** No clause asks for the receipt: both sides sign the same bytes by the platform's choice. */
const received: Clause = { source: 'PLATFORM', edition, at: 'receipt of the audit report', confidence: 'R' };
const restricted: Clause = { source: 'PORTAL_FAQ', edition, at: 'FAQ 20', confidence: 'H' };
const listed: Clause = { source: 'AUDIT_BODY_RULES', edition, at: '3', seeds: ['S-142', 'S-143'], confidence: 'H' };

const provider: Grant<Pick<EngagementStanding, 'providerId'>> = { kind: 'CSP', duties: ['STATEMENT_AUTHOR', 'REPRESENTATIVE'], of: ({ providerId }) => providerId };
const body: Grant<EngagementStanding> = { kind: 'AUDIT_BODY', duties: ['ENGAGEMENT_LEAD'], of: ({ auditBodyId }) => auditBodyId, notOf: ({ providerId }) => [providerId] };
const lead: Grant<EngagementStanding> = { ...body, assigned: ({ leadId }) => (leadId === null ? [] : [leadId]) };
const team: Grant<EngagementStanding> = { ...body, duties: ['ENGAGEMENT_LEAD', 'WORK_IMPLEMENTER'], assigned: ({ leadId, memberIds }) => (leadId === null ? memberIds : [leadId, ...memberIds]) };
const byLead: Policy<EngagementStanding> = { clause: performed, grants: [lead] };

/** Who may ask for which verb about an audit: the provider proposes and represents, the assigned persons of the body do the work. */
export const engagementPolicies: Readonly<Record<EngagementVerb, Policy<EngagementStanding>>> = {
  acceptEngagement: { clause: contracted, grants: [body] },
  declineEngagement: { clause: contracted, grants: [body] },
  withdrawEngagement: { clause: contracted, grants: [provider] },
  assignWorkImplementer: byLead,
  arrangeScope: byLead,
  setSampleSizes: byLead,
  planEngagement: byLead,
  beginDesignAssessment: byLead,
  beginOperationalAssessment: byLead,
  recordControlResults: { clause: performed, grants: [team] },
  recordPopulation: { clause: performed, grants: [team] },
  recordSamples: { clause: performed, grants: [team] },
  signRepresentation: { clause: represented, grants: [{ ...provider, duties: ['REPRESENTATIVE'] }] },
  issueAuditReport: byLead,
  confirmAuditReport: { clause: received, grants: [{ ...provider, duties: ['REPRESENTATIVE'] }] },
  openAdditionalAudit: { clause: contracted, grants: [provider] },
};

/** Who may propose an audit of a statement: its provider. The contract is private (S-137). */
export const engagementProposalPolicies = { proposeEngagement: { clause: contracted, grants: [provider] } } as const satisfies Readonly<Record<string, Policy<Pick<EngagementStanding, 'providerId'>>>>;

/** Who may open the report: both sides and, once an application carries it, those who review registrations. */
export const auditReportPolicies = {
  openAuditReport: {
    clause: restricted,
    grants: [
      { kind: 'CSP', duties: ['STATEMENT_AUTHOR', 'REPRESENTATIVE', 'INTERNAL_AUDITOR'], of: ({ providerId }) => providerId },
      { kind: 'AUDIT_BODY', duties: ['ENGAGEMENT_LEAD', 'WORK_IMPLEMENTER'], of: ({ auditBodyId }) => auditBodyId },
      { kind: 'SUPPORT_BODY', duties: ['RECEPTIONIST', 'REVIEWER'], notOf: ({ providerId, auditBodyId }) => [providerId, auditBodyId] },
    ],
  },
} as const satisfies Readonly<Record<string, Policy<Pick<EngagementStanding, 'providerId' | 'auditBodyId'>>>>;

const byCommittee: Policy<AuditBodyListing | null> = { clause: listed, grants: [{ kind: 'STEERING_COMMITTEE', duties: ['COMMITTEE_MEMBER'], notOf: (listing) => [listing?.auditBodyId ?? null] }] };

/** Who may change the audit-body list: the steering committee decides and records. */
export const auditBodyListingPolicies = { listAuditBody: byCommittee, renewAuditBodyListing: byCommittee, removeAuditBody: byCommittee } as const;
export type AuditBodyListingVerb = keyof typeof auditBodyListingPolicies;
