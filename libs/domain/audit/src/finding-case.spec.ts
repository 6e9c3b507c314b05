import type { Actor } from '@toroku/domain-access';
import { day } from '@toroku/kernel';
import { engagementStates, type Engagement } from './engagement';
import { findingCaseOfEngagement, findingCaseOfInternalAudit, findingVerbsOpenTo, personsAssigned } from './finding-case';
import type { InternalAudit } from './internal-audit';

const engagement = { id: 'e1', serviceId: 's1', providerId: 'aozora', auditBodyId: 'audit-a', leadId: 'lead', memberIds: ['one', 'two'], state: 'DESIGN_ASSESSMENT' } as unknown as Engagement;
const audit = { id: 'ia1', serviceId: 's1', providerId: 'aozora', state: 'DRAFT', plan: [{ unitId: '5.1.1', year: 1, performers: [], operatedBy: [] }], openedOn: day('2022-11-10') } as unknown as InternalAudit;

describe('the audit that a finding is raised in', () => {
  it('is an engagement with the body that judges and the persons who work on it', () => {
    expect(findingCaseOfEngagement(engagement, ['9.2.3.1'])).toEqual({
      caseId: 'e1', source: 'EXTERNAL', serviceId: 's1', providerId: 'aozora', raisedByOrganisationId: 'audit-a', assigned: ['lead', 'one', 'two'], state: 'DESIGN_ASSESSMENT', isUnderWay: true, controlIds: ['9.2.3.1'],
    });
  });

  it.each(engagementStates.map((state) => [state, ['DESIGN_ASSESSMENT', 'OPERATIONAL_ASSESSMENT', 'REPRESENTATION_SIGNED'].includes(state)] as const))('of an engagement in %s takes findings: %s', (state, expected) => {
    expect(findingCaseOfEngagement({ ...engagement, state }, []).isUnderWay).toBe(expected);
  });

  it('is an internal audit that the provider itself judges, until it is reported', () => {
    expect(findingCaseOfInternalAudit(audit)).toMatchObject({ source: 'INTERNAL', raisedByOrganisationId: 'aozora', assigned: [], isUnderWay: true, controlIds: ['5.1.1'] });
    expect(findingCaseOfInternalAudit({ ...audit, state: 'REPORTED' }).isUnderWay).toBe(false);
  });

  it('has nobody assigned where there is no engagement or it has not been accepted', () => {
    expect(personsAssigned(null)).toEqual([]);
    expect(personsAssigned({ leadId: null, memberIds: [] })).toEqual([]);
  });

  it('offers raiseFinding to who may raise one, while the audit is under way', () => {
    const auditor: Actor = { kind: 'PERSON', id: 'someone', organisationId: 'aozora', organisationKind: 'CSP', duties: ['INTERNAL_AUDITOR'] };
    expect(findingVerbsOpenTo(auditor, findingCaseOfInternalAudit(audit))).toEqual(['raiseFinding']);
    expect(findingVerbsOpenTo({ ...auditor, duties: ['STATEMENT_AUTHOR'] }, findingCaseOfInternalAudit(audit))).toEqual([]);
    expect(findingVerbsOpenTo(auditor, findingCaseOfInternalAudit({ ...audit, state: 'REPORTED' }))).toEqual([]);
    expect(findingVerbsOpenTo(auditor, findingCaseOfEngagement(engagement, []))).toEqual([]);
  });
});
