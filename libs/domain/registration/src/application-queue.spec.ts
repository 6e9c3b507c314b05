import { applicationQueueOf } from './application-queue';

describe('the cases that await somebody', () => {
  it('are the open cases on the side of the applicant and of the committee', () => {
    expect(applicationQueueOf({ organisationKind: 'CSP', duties: ['REPRESENTATIVE'] })).toEqual({ states: ['DRAFT', 'INCOMPLETE', 'QUERY', 'ADDITIONAL_AUDIT'], assignedStates: [] });
    expect(applicationQueueOf({ organisationKind: 'STEERING_COMMITTEE', duties: ['COMMITTEE_MEMBER'] })).toEqual({ states: ['COMMITTEE'], assignedStates: [] });
  });

  it('are of the support body the arrivals for the reception and the assigned cases for a reviewer', () => {
    expect(applicationQueueOf({ organisationKind: 'SUPPORT_BODY', duties: ['RECEPTIONIST'] })).toEqual({ states: ['SUBMITTED', 'ACCEPTED'], assignedStates: [] });
    expect(applicationQueueOf({ organisationKind: 'SUPPORT_BODY', duties: ['REVIEWER'] })).toEqual({ states: [], assignedStates: ['ACCEPTED', 'TECHNICAL_REVIEW'] });
  });

  it('are none for a party without a part', () => {
    expect(applicationQueueOf({ organisationKind: 'AUDIT_BODY', duties: ['ENGAGEMENT_LEAD'] })).toEqual({ states: [], assignedStates: [] });
  });
});
