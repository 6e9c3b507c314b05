import { dutiesOf, may, type Actor, type Duty, type OrganisationKind } from '@toroku/domain-access';
import { internalAuditPolicies, workingPapersPolicies } from './internal-audit-policy';

const person = (organisationKind: OrganisationKind, organisationId: string, duties: readonly Duty[] = dutiesOf[organisationKind]): Actor => ({ kind: 'PERSON', id: 'someone', organisationId, organisationKind, duties });
const writing = ['openInternalAudit', 'planInternalAudit', 'recordInternalAuditResults', 'reportInternalAudit'];

describe('who may do what about an internal audit (S-160, S-167)', () => {
  const policies = { ...internalAuditPolicies, ...workingPapersPolicies };
  const allowed = (actor: Actor) => Object.entries(policies).filter(([, policy]) => may(actor, policy, { providerId: 'aozora' })).map(([verb]) => verb);

  it.each([
    ['its internal auditor', person('CSP', 'aozora', ['INTERNAL_AUDITOR']), [...writing, 'provideWorkingPapers']],
    ['its representative', person('CSP', 'aozora', ['REPRESENTATIVE']), ['reportInternalAudit', 'provideWorkingPapers']],
    ['its statement author', person('CSP', 'aozora', ['STATEMENT_AUTHOR']), []],
    ['another provider', person('CSP', 'midori'), []],
    ['a reviewer of the support body', person('SUPPORT_BODY', 'ipa', ['REVIEWER']), ['requestWorkingPapers']],
    ['a receptionist of the support body', person('SUPPORT_BODY', 'ipa', ['RECEPTIONIST']), []],
    ['an audit body', person('AUDIT_BODY', 'audit-a'), []],
    ['the committee', person('STEERING_COMMITTEE', 'committee'), []],
    ['an agency', person('AGENCY', 'ministry'), []],
  ])('%s', (_, actor, verbs) => {
    expect(allowed(actor)).toEqual(verbs);
  });
});
