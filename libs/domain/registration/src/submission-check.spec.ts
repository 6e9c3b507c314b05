import { day, refusal } from '@toroku/kernel';
import { newApplication } from './new-application';
import { submitRegistrationApplication } from './decisions/submit-registration-application';
import { resumeTechnicalReview } from './decisions/resume-technical-review';
import { emptyApplicationForm } from './registration-application-form';
import { submissionCheck } from './submission-check';
import type { SubmissionFacts } from './submission-facts';

const on = day('2023-01-10');
const values = { registration: { applicationMonths: 4 }, audit: { minorFindingImprovementMonths: 2 } };
const complete: SubmissionFacts = {
  application: { kind: 'FIRST', serviceId: 'svc', submittedOn: null },
  form: {
    contactName: '青空花子',
    contactMail: 'hanako@example.jp',
    contactPhone: '03-0000-0000',
    additionalInformation: '',
  },
  deliveryModel: 'SAAS',
  preApplication: { id: 'pre', serviceId: 'svc', state: 'ELIGIBLE' },
  statement: { id: 'st', serviceId: 'svc', isDeclared: true, digest: 'abc', periodStartsOn: day('2021-10-01'), periodEndsOn: day('2022-09-30'), foreignLaw: { capitalTies: '国内資本のみ', foreignLaw: 'なし', governingLaw: '日本法', penetrationTests: '年1回実施' }, shortcomings: [], exclusions: [] },
  engagement: { id: 'en', serviceId: 'svc', statementId: 'st', statementDigest: 'abc', reportIssuedOn: day('2022-12-20'), auditBodyReasons: [] },
  internalAudit: { id: 'ia', serviceId: 'svc', statementId: 'st', state: 'REPORTED' },
  findings: [],
  entry: null,
};
const codesOf = (facts: SubmissionFacts, day_ = on) => submissionCheck(facts, day_, values).map(({ code }) => code);

describe('what is still missing to hand in', () => {
  it('is nothing when every paper is in order', () => {
    expect(codesOf(complete)).toEqual([]);
  });

  it('is everything at once on an empty draft, each with its clause or its field (S-013, S-096, S-160)', () => {
    const reasons = submissionCheck({ ...complete, form: emptyApplicationForm, preApplication: null, statement: null, engagement: null, internalAudit: null }, on, values);
    expect(reasons.map(({ code }) => code)).toEqual([
      ...Array(3).fill('TEXT_MISSING'),
      ...Array(6).fill('FACT_MISSING'),
    ]);
    expect(reasons.every(({ clause, path }) => clause !== null || path.length > 0)).toBe(true);
  });

  it('names the statement’s own shortcomings: a finished audit is no proof of them (KB0011019)', () => {
    const shortcomings = [refusal('B_CONTROL_NOT_SELECTED', { control: '9.4.2.2.B' })];
    expect(codesOf({ ...complete, statement: { ...complete.statement!, shortcomings } })).toEqual(['BASIC_REQUIREMENTS_NOT_MET', 'B_CONTROL_NOT_SELECTED']);
  });

  it('passes on why the body could not issue the report (S-142)', () => {
    expect(codesOf({ ...complete, engagement: { ...complete.engagement!, auditBodyReasons: [refusal('AUDIT_BODY_NOT_LISTED')] } })).toEqual(['AUDIT_BODY_NOT_LISTED']);
  });

  it('counts the plan of a minor finding from the day of application (S-162)', () => {
    const finding = { id: 'f', controlId: '9.2.3', source: 'INTERNAL' as const, state: 'PLAN_ACCEPTED' as const, severity: 'MINOR' as const };
    expect(codesOf({ ...complete, findings: [{ ...finding, improveByOn: day('2023-03-10') }] })).toEqual([]);
    expect(codesOf({ ...complete, findings: [{ ...finding, improveByOn: day('2023-03-11') }] })).toEqual(['MINOR_FINDING_IMPROVED_TOO_LATE']);
  });

  it('refuses the day after the four months (S-173)', () => {
    expect(codesOf(complete, day('2023-01-31'))).toEqual([]);
    expect(codesOf(complete, day('2023-02-01'))).toEqual(['APPLICATION_TOO_LATE']);
  });

  it('of a renewal, asks for expiry and the gap-free period besides (S-146, S-172)', () => {
    const renewal = { ...complete, application: { kind: 'RENEWAL' as const, serviceId: 'svc', submittedOn: null } };
    expect(codesOf({ ...renewal, entry: { id: 'e', serviceId: 'svc', periodEndOn: day('2021-09-30'), validThroughOn: day('2023-01-31'), status: 'ACTIVE', renewalAppliedOn: null } })).toEqual([]);
    expect(codesOf({ ...renewal, entry: { id: 'e', serviceId: 'svc', periodEndOn: day('2021-09-29'), validThroughOn: day('2023-01-09'), status: 'ACTIVE', renewalAppliedOn: null } })).toEqual(['RENEWAL_AFTER_EXPIRY', 'RENEWAL_PERIOD_DOES_NOT_FOLLOW']);
    expect(codesOf({ ...renewal, entry: null })).toEqual(['FACT_MISSING']);
  });

  it('asks for papers of the same service', () => {
    expect(codesOf({ ...complete, internalAudit: { ...complete.internalAudit!, serviceId: 'other' } })).toEqual(['PAPER_OF_ANOTHER_SERVICE']);
  });
});

describe('handing in', () => {
  const application = { ...newApplication({ kind: 'FIRST', serviceId: 'svc', registerEntryId: null, preApplicationId: 'pre', ruleSetId: 'LIU-2022-11', today: on }), id: 'app', providerId: 'csp' };

  it('fixes the application date and the statement', () => {
    expect(submitRegistrationApplication(application, complete, { today: on, values })).toEqual({ kind: 'done', outcome: { patch: { state: 'SUBMITTED', submittedOn: on, statementDigest: 'abc', returnNotes: [] }, entryMove: null } });
  });

  it('keeps the application date when the papers were returned: a late correction is no late application (S-173)', () => {
    const returned = { ...application, state: 'INCOMPLETE' as const, submittedOn: on };
    const facts = { ...complete, application: returned };
    expect(submitRegistrationApplication(returned, facts, { today: day('2023-02-20'), values })).toMatchObject({ kind: 'done', outcome: { patch: { submittedOn: on } } });
  });

  it('of a renewal keeps the entry valid until the decision, and says once when it is too late (S-172)', () => {
    const entry = { id: 'e', serviceId: 'svc', periodEndOn: day('2021-09-30'), validThroughOn: day('2023-01-31'), status: 'ACTIVE' as const, renewalAppliedOn: null };
    const renewal = { ...application, kind: 'RENEWAL' as const, registerEntryId: 'e' };
    expect(submitRegistrationApplication(renewal, { ...complete, application: renewal, entry }, { today: on, values })).toMatchObject({ outcome: { entryMove: { patch: { renewalAppliedOn: on } } } });
    const late = { ...complete, application: renewal, entry: { ...entry, validThroughOn: day('2023-01-09') } };
    expect(submitRegistrationApplication(renewal, late, { today: on, values })).toMatchObject({ refusals: [{ code: 'RENEWAL_AFTER_EXPIRY' }] });
  });

  it('is refused with everything that is missing', () => {
    expect(submitRegistrationApplication({ ...application, state: 'SUBMITTED' }, { ...complete, preApplication: { ...complete.preApplication!, state: 'NOT_ELIGIBLE' } }, { today: on, values })).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'NOT_NOW' }, { code: 'PRE_APPLICATION_NOT_ELIGIBLE' }],
    });
  });

  it('resumes after an additional audit with the new papers, without counting the four months again', () => {
    const waiting = { ...application, state: 'ADDITIONAL_AUDIT' as const, submittedOn: on, additionalAuditAskedOn: '2023-05-01' };
    const later = { ...complete, engagement: { ...complete.engagement!, reportIssuedOn: day('2023-06-01') } };
    expect(resumeTechnicalReview(waiting, later, values)).toEqual({ kind: 'done', outcome: { state: 'TECHNICAL_REVIEW', statementDigest: 'abc' } });
    expect(resumeTechnicalReview(waiting, complete, values)).toMatchObject({ refusals: [{ code: 'ADDITIONAL_AUDIT_NOT_REPORTED' }] });
  });
});
