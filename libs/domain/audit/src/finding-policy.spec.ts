import { dutiesOf, may, type Actor, type Duty, type OrganisationKind } from '@toroku/domain-access';
import { findingPolicies, type FindingStanding } from './finding-policy';

const external: FindingStanding = { source: 'EXTERNAL', providerId: 'aozora', raisedByOrganisationId: 'audit-a', assigned: ['lead'] };
const internal: FindingStanding = { source: 'INTERNAL', providerId: 'aozora', raisedByOrganisationId: 'aozora', assigned: [] };
const person = (organisationKind: OrganisationKind, organisationId: string, duties: readonly Duty[], id = 'someone'): Actor => ({ kind: 'PERSON', id, organisationId, organisationKind, duties });
const people = {
  lead: person('AUDIT_BODY', 'audit-a', ['ENGAGEMENT_LEAD'], 'lead'),
  notAssigned: person('AUDIT_BODY', 'audit-a', ['ENGAGEMENT_LEAD'], 'other'),
  otherBody: person('AUDIT_BODY', 'audit-b', ['ENGAGEMENT_LEAD'], 'lead'),
  internalAuditor: person('CSP', 'aozora', ['INTERNAL_AUDITOR']),
  author: person('CSP', 'aozora', ['STATEMENT_AUTHOR']),
  otherCsp: person('CSP', 'midori', dutiesOf.CSP),
  reviewer: person('SUPPORT_BODY', 'ipa', dutiesOf.SUPPORT_BODY),
  committee: person('STEERING_COMMITTEE', 'committee', dutiesOf.STEERING_COMMITTEE),
};
const judging = ['raiseFinding', 'classifyFinding', 'reclassifyAsRecommendation', 'requireImprovementPlan', 'returnImprovementPlan', 'acceptImprovementPlan', 'verifyImprovement', 'closeFinding'];
const improving = ['submitImprovementPlan', 'beginImprovement', 'reportImprovement'];

describe('who may do what about a finding', () => {
  const allowed = (actor: Actor, subject: FindingStanding) => Object.entries(findingPolicies).filter(([, policy]) => may(actor, policy, subject)).map(([verb]) => verb).sort();

  it.each([
    ['lead', [...judging, 'raiseFindings']],
    ['notAssigned', []],
    ['otherBody', []],
    ['internalAuditor', []],
    ['author', improving],
    ['otherCsp', []],
    ['reviewer', []],
    ['committee', []],
  ] as const)('on an external finding, %s may %j', (who, verbs) => {
    expect(allowed(people[who], external)).toEqual([...verbs].sort());
  });

  it.each([
    ['lead', []],
    ['internalAuditor', judging],
    ['author', improving],
    ['otherCsp', []],
    ['reviewer', []],
  ] as const)('on an internal finding, %s may %j (S-163)', (who, verbs) => {
    expect(allowed(people[who], internal)).toEqual([...verbs].sort());
  });
});
