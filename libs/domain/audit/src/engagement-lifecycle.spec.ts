import { terminalStates, unreachableStates, verbsIn } from '@toroku/kernel';
import { auditBodyListingStates, listingState } from './audit-body-listing';
import { engagementStates } from './engagement';
import { auditBodyListingLifecycle, engagementLifecycle, engagementVerbs } from './engagement-lifecycle';

describe('the lifecycle of an audit', () => {
  it('is this table', () => {
    expect(engagementStates.map((state) => [state, engagementLifecycle.states[state].awaits, verbsIn(engagementLifecycle, state)])).toEqual([
      ['PROPOSED', 'AUDIT_BODY', ['acceptEngagement', 'declineEngagement', 'withdrawEngagement']],
      ['DECLINED', 'NOBODY', []],
      ['WITHDRAWN', 'NOBODY', []],
      ['CONTRACTED', 'AUDIT_BODY', ['assignWorkImplementer', 'arrangeScope', 'setSampleSizes', 'planEngagement', 'withdrawEngagement']],
      ['PLANNED', 'AUDIT_BODY', ['assignWorkImplementer', 'arrangeScope', 'setSampleSizes', 'planEngagement', 'beginDesignAssessment', 'withdrawEngagement']],
      ['DESIGN_ASSESSMENT', 'AUDIT_BODY', ['assignWorkImplementer', 'setSampleSizes', 'planEngagement', 'recordControlResults', 'recordPopulation', 'beginOperationalAssessment', 'withdrawEngagement']],
      ['OPERATIONAL_ASSESSMENT', 'PROVIDER', ['assignWorkImplementer', 'setSampleSizes', 'planEngagement', 'recordControlResults', 'recordPopulation', 'recordSamples', 'signRepresentation', 'withdrawEngagement']],
      ['REPRESENTATION_SIGNED', 'AUDIT_BODY', ['assignWorkImplementer', 'planEngagement', 'recordControlResults', 'recordPopulation', 'recordSamples', 'signRepresentation', 'issueAuditReport', 'withdrawEngagement']],
      ['REPORT_ISSUED', 'NOBODY', ['confirmAuditReport', 'openAdditionalAudit']],
    ]);
  });

  it('reaches every state, uses every verb, and ends only where nobody is awaited', () => {
    expect(unreachableStates(engagementLifecycle)).toEqual([]);
    expect(terminalStates(engagementLifecycle)).toEqual(['DECLINED', 'WITHDRAWN']);
    expect(new Set(engagementStates.flatMap((state) => verbsIn(engagementLifecycle, state)))).toEqual(new Set(engagementVerbs));
  });
});

describe('the lifecycle of a listing', () => {
  it('reaches every state and ends with the removal', () => {
    expect(unreachableStates(auditBodyListingLifecycle)).toEqual([]);
    expect(auditBodyListingStates.map((state) => verbsIn(auditBodyListingLifecycle, state))).toEqual([['renewAuditBodyListing', 'removeAuditBody'], []]);
    expect([listingState({ removedOn: null }), listingState({ removedOn: '2023-01-01' as never })]).toEqual(['LISTED', 'REMOVED']);
  });
});
