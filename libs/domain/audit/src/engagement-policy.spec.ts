import { dutiesOf, may, organisationKinds, type Actor, type Duty, type OrganisationKind } from '@toroku/domain-access';
import { auditBodyListingPolicies, auditReportPolicies, engagementPolicies, engagementProposalPolicies, type EngagementStanding } from './engagement-policy';

const [csp, body] = ['csp', 'body'];
const standing: EngagementStanding = { providerId: csp, auditBodyId: body, leadId: 'lead', memberIds: ['member'] };
const person = (organisationKind: OrganisationKind, duty: Duty, organisationId: string, id = 'somebody'): Actor => ({ kind: 'PERSON', id, organisationId, organisationKind, duties: [duty] });

const ownOrganisation: Readonly<Partial<Record<OrganisationKind, string>>> = { CSP: csp, AUDIT_BODY: body };
/** Every duty of every kind, at its own organisation, as the person named. */
const allowed = (policy: Parameters<typeof may<never>>[1], id: string): readonly string[] =>
  organisationKinds.flatMap((kind) => dutiesOf[kind].filter((duty) => may(person(kind, duty, ownOrganisation[kind] ?? kind, id), policy, standing as never)).map((duty) => `${kind}:${duty}`));

describe('who may ask for which verb about an audit', () => {
  it('as somebody who is not assigned', () => {
    const table = Object.entries(engagementPolicies).map(([verb, policy]) => [verb, allowed(policy as never, 'somebody')]);
    expect(Object.fromEntries(table)).toEqual({
      acceptEngagement: ['AUDIT_BODY:ENGAGEMENT_LEAD'],
      declineEngagement: ['AUDIT_BODY:ENGAGEMENT_LEAD'],
      withdrawEngagement: ['CSP:REPRESENTATIVE', 'CSP:STATEMENT_AUTHOR'],
      assignWorkImplementer: [],
      arrangeScope: [],
      planEngagement: [],
      beginDesignAssessment: [],
      beginOperationalAssessment: [],
      recordControlResults: [],
      recordPopulation: [],
      recordSamples: [],
      setSampleSizes: [],
      signRepresentation: ['CSP:REPRESENTATIVE'],
      issueAuditReport: [],
      confirmAuditReport: ['CSP:REPRESENTATIVE'],
      openAdditionalAudit: ['CSP:REPRESENTATIVE', 'CSP:STATEMENT_AUTHOR'],
    });
  });

  it('the lead does the work, and members record', () => {
    for (const verb of ['assignWorkImplementer', 'arrangeScope', 'setSampleSizes', 'planEngagement', 'beginDesignAssessment', 'beginOperationalAssessment', 'issueAuditReport'] as const) {
      expect(allowed(engagementPolicies[verb] as never, 'lead')).toEqual(['AUDIT_BODY:ENGAGEMENT_LEAD']);
      expect(allowed(engagementPolicies[verb] as never, 'member')).toEqual(['AUDIT_BODY:ENGAGEMENT_LEAD'].slice(1));
    }
    expect(allowed(engagementPolicies.recordControlResults as never, 'member')).toEqual(['AUDIT_BODY:ENGAGEMENT_LEAD', 'AUDIT_BODY:WORK_IMPLEMENTER']);
  });

  it('nobody of another organisation, nor of the provider on the other side', () => {
    for (const policy of Object.values(engagementPolicies)) {
      expect(may(person('AUDIT_BODY', 'ENGAGEMENT_LEAD', 'other', 'lead'), policy, standing)).toBe(false);
      expect(may(person('CSP', 'REPRESENTATIVE', 'other'), policy, standing)).toBe(false);
    }
    expect(may(person('AUDIT_BODY', 'ENGAGEMENT_LEAD', csp, 'lead'), engagementPolicies.acceptEngagement, { ...standing, auditBodyId: csp })).toBe(false);
  });

  it('the provider proposes (S-137), the committee keeps the list (S-142), the report is opened by the sides and by reviewers', () => {
    expect(allowed(engagementProposalPolicies.proposeEngagement as never, 'somebody')).toEqual(['CSP:REPRESENTATIVE', 'CSP:STATEMENT_AUTHOR']);
    for (const policy of Object.values(auditBodyListingPolicies)) expect(allowed(policy as never, 'somebody')).toEqual(['STEERING_COMMITTEE:COMMITTEE_MEMBER']);
    expect(allowed(auditReportPolicies.openAuditReport as never, 'somebody')).toEqual([
      'CSP:REPRESENTATIVE',
      'CSP:STATEMENT_AUTHOR',
      'CSP:INTERNAL_AUDITOR',
      'AUDIT_BODY:ENGAGEMENT_LEAD',
      'AUDIT_BODY:WORK_IMPLEMENTER',
      'SUPPORT_BODY:RECEPTIONIST',
      'SUPPORT_BODY:REVIEWER',
    ]);
  });
});
