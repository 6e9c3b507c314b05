import { dutiesOf, may, organisationKinds, type Actor, type Duty, type OrganisationKind, type Policy } from '@toroku/domain-access';
import { impactPolicies, type ImpactVerb } from './policy';
import { anAssessment, aPreApplication } from './spec/samples';
import { verbsOnPreApplication } from './viewer-verbs';

const own: Readonly<Partial<Record<OrganisationKind, string>>> = { CSP: 'provider', AGENCY: 'agency' };

function anActor(organisationKind: OrganisationKind, duty: Duty, organisationId: string = own[organisationKind] ?? 'elsewhere'): Actor {
  return { kind: 'PERSON', id: 'person', organisationId, organisationKind, duties: [duty] };
}

const subject = { ...anAssessment(), ...aPreApplication() };
const everybody = organisationKinds.flatMap((kind) => dutiesOf[kind].map((duty) => ({ name: `${kind}:${duty}`, actor: anActor(kind, duty) })));
const allowedOn = (verb: ImpactVerb, on: object): readonly string[] => everybody.filter(({ actor }) => may(actor, impactPolicies[verb] as unknown as Policy<object>, on)).map(({ name }) => name);

const provider = ['CSP:REPRESENTATIVE', 'CSP:STATEMENT_AUTHOR'];
const assessor = ['AGENCY:ASSESSOR'];
const official = ['MINISTRY_IN_CHARGE:OFFICIAL'];

describe('who may ask for which verb of this context (S-027, S-031, S-065, S-082, S-089, S-090)', () => {
  const matrix: Readonly<Record<ImpactVerb, readonly string[]>> = {
    reviseImpactGuidance: official,
    adoptTargetBusinessList: official,
    proposeTargetBusiness: ['SUPPORT_BODY:REVIEWER', ...official],
    reviewTargetBusinessProposal: official,
    decideTargetBusinessProposal: official,
    writeServiceFactSheet: provider,
    requestImpactAssessment: provider,
    startOwnAssessment: assessor,
    openPreApplication: provider,
    writeImpactAssessment: assessor,
    concludeImpactAssessment: assessor,
    declineImpactAssessment: assessor,
    withdrawImpactAssessmentRequest: provider,
    writePreApplication: provider,
    attachImpactAssessments: provider,
    submitPreApplication: provider,
    withdrawPreApplication: provider,
    returnPreApplication: ['SUPPORT_BODY:RECEPTIONIST'],
    acceptPreApplication: ['SUPPORT_BODY:RECEPTIONIST'],
    beginPreApplicationReview: ['SUPPORT_BODY:REVIEWER', ...official],
    decidePreApplication: ['SUPPORT_BODY:REVIEWER', ...official],
  };

  it.each(Object.entries(matrix) as [ImpactVerb, readonly string[]][])('%s: %j', (verb, allowed) => {
    expect(allowedOn(verb, subject)).toEqual(allowed);
  });

  it.each(Object.keys(matrix) as ImpactVerb[])('%s is for nobody of another provider or agency', (verb) => {
    const others = everybody.filter(({ actor }) => own[actor.organisationKind] !== undefined && verb !== 'startOwnAssessment').map(({ actor }) => ({ ...actor, organisationId: 'stranger' }));
    expect(others.filter((actor) => may(actor, impactPolicies[verb] as unknown as Policy<object>, subject))).toEqual([]);
  });

  it('nobody judges a case of their own organisation', () => {
    for (const verb of ['returnPreApplication', 'acceptPreApplication', 'beginPreApplicationReview', 'decidePreApplication'] as const) {
      const insiders = [anActor('SUPPORT_BODY', 'RECEPTIONIST', 'provider'), anActor('SUPPORT_BODY', 'REVIEWER', 'provider'), anActor('MINISTRY_IN_CHARGE', 'OFFICIAL', 'provider')];
      expect(insiders.filter((actor) => may(actor, impactPolicies[verb] as unknown as Policy<object>, subject))).toEqual([]);
    }
  });
});

describe('what the viewer may do with a pre-application now', () => {
  it.each([
    ['CSP', 'STATEMENT_AUTHOR', 'ON_LIST', 'ASSESSED', ['writePreApplication', 'attachImpactAssessments', 'submitPreApplication', 'withdrawPreApplication']],
    ['AGENCY', 'ASSESSOR', 'ON_LIST', 'ASSESSMENT_REQUESTED', []],
    ['SUPPORT_BODY', 'RECEPTIONIST', 'ON_LIST', 'SUBMITTED', ['returnPreApplication', 'acceptPreApplication']],
    ['SUPPORT_BODY', 'REVIEWER', 'ON_LIST', 'UNDER_REVIEW', ['decidePreApplication']],
    ['SUPPORT_BODY', 'REVIEWER', 'OFF_LIST', 'UNDER_REVIEW', []],
    ['MINISTRY_IN_CHARGE', 'OFFICIAL', 'OFF_LIST', 'UNDER_REVIEW', ['decidePreApplication']],
    ['CSP', 'STATEMENT_AUTHOR', 'ON_LIST', 'ELIGIBLE', []],
  ] as const)('%s %s, %s, %s: %j', (kind, duty, route, state, verbs) => {
    expect(verbsOnPreApplication(anActor(kind, duty), aPreApplication({ route, state }))).toEqual(verbs);
  });

  it('is nothing for somebody who is not signed in', () => {
    expect(verbsOnPreApplication(null, aPreApplication())).toEqual([]);
  });
});
