import { may, type Actor, type Duty, type OrganisationKind } from '@toroku/domain-access';
import { registrationApplicationPolicies, type RegistrationApplicationVerb } from './application-policies';
import { newApplication } from './new-application';
import { day } from '@toroku/kernel';

const case_ = { ...newApplication({ kind: 'FIRST', serviceId: 's', registerEntryId: null, preApplicationId: null, ruleSetId: 'LIU-2022-11', today: day('2023-01-10') }), id: 'a', providerId: 'csp', reviewerIds: ['r1'] };
const actor = (organisationKind: OrganisationKind, organisationId: string, duty: Duty, id = 'p'): Actor => ({ kind: 'PERSON', id, organisationId, organisationKind, duties: [duty] });
const verbsOf = (who: Actor) => (Object.keys(registrationApplicationPolicies) as RegistrationApplicationVerb[]).filter((verb) => may(who, registrationApplicationPolicies[verb], case_));

describe('separation of duties (domain.md 1)', () => {
  it('the applicant writes and the representative hands in', () => {
    expect(verbsOf(actor('CSP', 'csp', 'STATEMENT_AUTHOR'))).toEqual(['openRegistrationApplication', 'openRenewalApplication', 'describeRegistrationApplication', 'attachRegistrationPapers', 'answerQuery']);
    expect(verbsOf(actor('CSP', 'csp', 'REPRESENTATIVE'))).toEqual(expect.arrayContaining(['submitRegistrationApplication', 'withdrawRegistrationApplication', 'resumeTechnicalReview']));
    expect(verbsOf(actor('CSP', 'other', 'REPRESENTATIVE'))).toEqual(['openRegistrationApplication', 'openRenewalApplication']);
  });

  it('the reception takes in, the assigned reviewer reviews, another reviewer does nothing', () => {
    expect(verbsOf(actor('SUPPORT_BODY', 'ipa', 'RECEPTIONIST'))).toEqual(['returnAsIncomplete', 'acceptRegistrationApplication', 'assignReviewer']);
    expect(verbsOf(actor('SUPPORT_BODY', 'ipa', 'REVIEWER', 'r1'))).toEqual(['beginTechnicalReview', 'askQuery', 'closeQuery', 'judgeExclusion', 'requestAdditionalAudit', 'writeReviewOpinion', 'sendToCommittee']);
    expect(verbsOf(actor('SUPPORT_BODY', 'ipa', 'REVIEWER', 'r2'))).toEqual([]);
  });

  it('the committee decides and does not review', () => {
    expect(verbsOf(actor('STEERING_COMMITTEE', 'committee', 'COMMITTEE_MEMBER', 'r1'))).toEqual(['castVote', 'recuseFromDecision', 'decideRegistration']);
  });

  it('nobody judges a case of their own organisation', () => {
    expect(verbsOf(actor('SUPPORT_BODY', 'csp', 'RECEPTIONIST'))).toEqual([]);
    expect(verbsOf(actor('SUPPORT_BODY', 'csp', 'REVIEWER', 'r1'))).toEqual([]);
    expect(verbsOf(actor('STEERING_COMMITTEE', 'csp', 'COMMITTEE_MEMBER'))).toEqual([]);
  });

  it('audit bodies, agencies and ministries have no say in the case', () => {
    expect(verbsOf(actor('AUDIT_BODY', 'x', 'ENGAGEMENT_LEAD'))).toEqual([]);
    expect(verbsOf(actor('AGENCY', 'x', 'ASSESSOR'))).toEqual([]);
    expect(verbsOf(actor('MINISTRY_IN_CHARGE', 'x', 'OFFICIAL'))).toEqual([]);
  });
});
