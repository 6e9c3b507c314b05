import { day } from '@toroku/kernel';
import {
  aConcludedAssessment,
  aForm,
  anAcceptedPreApplication,
  anAssessedPreApplication,
  anEligiblePreApplication,
  handledInformation,
  preApplicationSeenBy,
  receptionPassed,
  sheetAt,
  withFactSheet,
  type House,
} from '@toroku/testing';
import { aService, openImpactHouse, people } from '../spec/scene';
import { PreApplicationNoticeTable } from '../tables/pre-application-notice-table';
import { PreApplicationSubmissionTable } from '../tables/pre-application-submission-table';
import { targetBusinessList2022November } from '../initial/target-business-list-2022-11';
import { acceptPreApplication } from './accept-pre-application';
import { adoptTargetBusinessList } from './adopt-target-business-list';
import { attachImpactAssessments } from './attach-impact-assessments';
import { beginPreApplicationReview } from './begin-pre-application-review';
import { decidePreApplication } from './decide-pre-application';
import { openPreApplication } from './open-pre-application';
import { requestImpactAssessment } from './request-impact-assessment';
import { returnPreApplication } from './return-pre-application';
import { submitPreApplication } from './submit-pre-application';
import { withdrawPreApplication } from './withdraw-pre-application';
import { writePreApplication } from './write-pre-application';

const { author, agencies, supportBody, ministry, rival } = people;
const at = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, expectedVersion: version });
const favourable = { result: 'ELIGIBLE' as const, reasons: [{ ground: null, text: '低位である蓋然性を確認した' }] };

describe('a pre-application', () => {
  let house: House;

  beforeAll(async () => {
    house = await openImpactHouse();
  });
  beforeEach(() => house.clock.moveTo(day('2022-11-10')));
  afterAll(() => house.close());

  it('on the list becomes eligible with one result and is reviewed at once (S-055, S-057, S-082, S-089)', async () => {
    const eligible = await anEligiblePreApplication(house, people, { service: await aService(house) });
    expect(eligible).toMatchObject({
      state: 'ELIGIBLE',
      route: 'ON_LIST',
      listEdition: 1,
      matchedEntry: 8,
      ruleSetId: 'LIU-2022-11',
      referenceNumber: expect.stringMatching(/^PA2022-\d{4}$/),
      submittedOn: '2022-11-10',
      acceptedOn: '2022-11-10',
      decidedOn: '2022-11-10',
      batchDueOn: null,
    });
  });

  it('tells its result by form 1-4, which holds everything and is never changed (S-092)', async () => {
    const { id } = await anEligiblePreApplication(house, people, { service: await aService(house) });
    const [notice] = await house.reading(author, (context) => context.read.list(PreApplicationNoticeTable, 'preApplicationId', id));
    expect(notice).toMatchObject({ referenceNumber: expect.stringMatching(/^PA2022-\d{4}$/), serviceNameJa: '青空チャット', providerNameJa: 'Aozora', issuerNameJa: 'Ministry in Charge', result: 'ELIGIBLE', decidedOn: '2022-11-10' });
    expect(notice?.reasons).toMatchObject([{ ground: null, clause: { at: '5.1' } }]);
    await expect(house.database.api.query('update pre_application_notice set result = result')).rejects.toThrow(/permission denied/);
    expect((await house.truth<{ code: string }>(`select code from outbox where party = $1`, [`ORG:${author.organisationId}`])).map(({ code }) => code)).toContain('PRE_APPLICATION_DECIDED');
  });

  it('off the list needs two ministries, waits for the end of its half, and proposes its business for the list (S-032, S-057, S-090, S-093)', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    const queued = await anAcceptedPreApplication(house, people, { service, route: 'OFF_LIST' });
    expect(queued).toMatchObject({ state: 'QUEUED_FOR_BATCH', batchEndsOn: '2023-03-31', batchDueOn: '2023-06-30' });
    expect(await house.refusalCodes(ministry, beginPreApplicationReview, at(queued))).toEqual(['BATCH_STILL_OPEN']);
    house.clock.moveTo(day('2023-04-01'));
    expect(await house.refusalCodes(supportBody, beginPreApplicationReview, at(queued))).toEqual(['DECIDER_NOT_MINISTRY']);
    const reviewed = await house.done(ministry, beginPreApplicationReview, at(queued));
    expect(await house.refusalCodes(supportBody, decidePreApplication, { ...at(reviewed), ...favourable })).toEqual(['DECIDER_NOT_MINISTRY']);
    expect(await house.refusalCodes(ministry, decidePreApplication, { ...at(reviewed), result: 'ELIGIBLE', reasons: [] })).toEqual(['PROBABILITY_NOT_CONFIRMED']);
    expect(await house.done(ministry, decidePreApplication, { ...at(reviewed), ...favourable })).toMatchObject({ state: 'ELIGIBLE' });
    expect(await house.truth('select state, business, pre_application_id from target_business_proposal where pre_application_id = $1', [queued.id])).toEqual([
      { state: 'PROPOSED', business: '問合せ対応：所掌の事実についての問合せに答える', pre_application_id: queued.id },
    ]);
  });

  it('is decided by the support body on the list (S-082)', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    const accepted = await anAcceptedPreApplication(house, people, { service, route: 'ON_LIST' });
    const reviewed = await house.done(supportBody, beginPreApplicationReview, at(accepted));
    expect(await house.done(supportBody, decidePreApplication, { ...at(reviewed), result: 'ELIGIBLE', reasons: [] })).toMatchObject({ state: 'ELIGIBLE', decidedBy: supportBody.organisationId });
    expect(await house.truth('select id from target_business_proposal where pre_application_id = $1', [reviewed.id])).toEqual([]);
  });

  it('that is not low is refused with every reason and its clause (S-035, S-046, S-053, S-075, S-104)', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    const sheet = sheetAt(1, 'ON_LIST', {
      uses: [
        { name: '会議', outline: '何にでも使う', exclusionFlags: ['PURPOSE_NOT_LIMITED'], information: [handledInformation(2)] },
        { name: '警備', outline: '警備計画を扱う', exclusionFlags: ['PUBLIC_ORDER_OR_SECURITY'], information: [handledInformation(1, { name: '警備計画', confidentialityClass: 3 })] },
      ],
    });
    const opened = await house.done(author, openPreApplication, { serviceId: service.id, route: 'ON_LIST', matchedEntry: 8 });
    const written = await house.done(author, writePreApplication, { ...at(opened), route: 'ON_LIST', matchedEntry: 8, form: aForm });
    const assessment = await aConcludedAssessment(house, { author, agency: agencies[0], service, sheet });
    const attached = await house.done(author, attachImpactAssessments, { ...at(written), assessmentIds: [assessment.id] });
    const result = await house.run(author, submitPreApplication, at(attached));
    expect('refusals' in result && result.refusals.map(({ code, clause }) => [code, clause?.at])).toEqual([
      ['RESULT_NOT_LOW', '5.1(2), supplementary provision'],
      ['IMPACT_LEVEL_NOT_LOW', '5.1(2), Annex 1'],
      ['IMPACT_LEVEL_NOT_LOW', '5.1(2), Annex 1'],
      ['IMPACT_LEVEL_NOT_LOW', '5.1(2), Annex 1'],
      ['USE_PURPOSE_NOT_LIMITED', 'business without a limited purpose'],
      ['USE_CONCERNS_PUBLIC_ORDER', 'Annex 1, entry 2'],
      ['INFORMATION_IS_CONFIDENTIALITY_3', '2.1'],
    ]);
    expect(await preApplicationSeenBy(house, supportBody, attached.id)).toBeNull();
  });

  it('off the list with one ministry is refused (S-057, S-058, S-059)', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    const assessed = await anAssessedPreApplication(house, people, { service, route: 'OFF_LIST' });
    const one = await house.done(author, attachImpactAssessments, { ...at(assessed), assessmentIds: assessed.assessmentIds.slice(0, 1) });
    expect(await house.refusalCodes(author, submitPreApplication, at(one))).toEqual(['TOO_FEW_RESULTS']);
  });

  it('rests on results at most a year old on the day it is handed in (S-056)', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    const assessed = await anAssessedPreApplication(house, people, { service, route: 'ON_LIST' });
    house.clock.moveTo(day('2023-11-11'));
    expect(await house.refusalCodes(author, submitPreApplication, at(assessed))).toEqual(['RESULT_TOO_OLD']);
    house.clock.moveTo(day('2023-11-10'));
    expect(await house.done(author, submitPreApplication, at(assessed))).toMatchObject({ state: 'SUBMITTED', referenceNumber: expect.stringMatching(/^PA2023-\d{4}$/) });
  });

  it('names everything that is missing at once (S-010, S-055, S-089)', async () => {
    const service = await aService(house);
    const opened = await house.done(author, openPreApplication, { serviceId: service.id, route: 'ON_LIST', matchedEntry: 6 });
    const written = await house.done(author, writePreApplication, { ...at(opened), route: 'ON_LIST', matchedEntry: 6, form: { ...aForm, contactMail: '', businessOutline: 'chat' } });
    expect(await house.refusalCodes(author, submitPreApplication, at(written))).toEqual(['NOT_NOW', 'FORM_INCOMPLETE', 'FACT_SHEET_NOT_FILLED', 'PAPER_NOT_IN_JAPANESE', 'ENTRY_CONTENT_UNKNOWN', 'TOO_FEW_RESULTS']);
  });

  it('is not opened for a service that is not SaaS (S-020), nor on the list without an entry', async () => {
    const service = await aService(house, { deliveryModel: 'IAAS' });
    expect(await house.refusalCodes(author, openPreApplication, { serviceId: service.id, route: 'ON_LIST', matchedEntry: null })).toEqual(['SERVICE_IS_NOT_SAAS', 'MATCH_NOT_STATED']);
  });

  it('is not opened before the track is in force (S-011)', async () => {
    const service = await aService(house);
    house.clock.moveTo(day('2022-10-31'));
    expect(await house.refusalCodes(author, openPreApplication, { serviceId: service.id, route: 'OFF_LIST', matchedEntry: null })).toEqual(['TRACK_NOT_IN_FORCE', 'NO_EDITION_IN_FORCE']);
  });

  it('takes assessments of its own service only, and of the business that it claims (S-076, S-096)', async () => {
    const [service, other] = [await aService(house), await aService(house)];
    await withFactSheet(house, author, service);
    await withFactSheet(house, author, other);
    const assessed = await anAssessedPreApplication(house, people, { service, route: 'ON_LIST' });
    const foreign = await aConcludedAssessment(house, { author, agency: agencies[0], service: other, sheet: sheetAt(1, 'ON_LIST') });
    expect(await house.refusalCodes(author, attachImpactAssessments, { ...at(assessed), assessmentIds: [foreign.id] })).toEqual(['ASSESSMENT_OF_ANOTHER_SERVICE']);
    expect(await house.refusalCodes(author, attachImpactAssessments, { ...at(assessed), assessmentIds: ['0'] })).toEqual(['NOT_FOUND']);
    const claimed = await house.done(author, writePreApplication, { ...at(assessed), route: 'ON_LIST', matchedEntry: 1, form: aForm });
    expect(await house.refusalCodes(author, submitPreApplication, at(claimed))).toEqual(['RESULT_MATCHES_OTHER_BUSINESS']);
  });

  it('waits for what is attached and not concluded (S-065)', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    const assessed = await anAssessedPreApplication(house, people, { service, route: 'ON_LIST' });
    const pending = await house.done(author, requestImpactAssessment, { serviceId: service.id, agencyId: agencies[1].organisationId ?? '', note: '' });
    const waiting = await house.done(author, attachImpactAssessments, { ...at(assessed), assessmentIds: [...assessed.assessmentIds, pending.id] });
    expect(waiting.state).toBe('ASSESSMENT_REQUESTED');
    expect(await house.refusalCodes(author, submitPreApplication, at(waiting))).toEqual(['NOT_NOW', 'ASSESSMENT_NOT_CONCLUDED']);
  });

  it('is returned with what is asked for, changed by its author alone, and handed in again under the same number (S-089)', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    const assessed = await anAssessedPreApplication(house, people, { service, route: 'ON_LIST' });
    const submitted = await house.done(author, submitPreApplication, at(assessed));
    expect(await house.refusalCodes(supportBody, acceptPreApplication, { ...at(submitted), checks: { ...receptionPassed, isInJapanese: false } })).toEqual(['RECEPTION_CHECK_NOT_PASSED']);
    expect(await house.refusalCodes(supportBody, returnPreApplication, { ...at(submitted), notes: [] })).toEqual(['REASONS_MISSING']);
    const returned = await house.done(supportBody, returnPreApplication, { ...at(submitted), notes: ['業務の概要を詳しく'] });
    expect(returned).toMatchObject({ state: 'RETURNED', returnNotes: ['業務の概要を詳しく'] });
    const written = await house.done(author, writePreApplication, { ...at(returned), route: 'ON_LIST', matchedEntry: 8, form: { ...aForm, remarks: '詳しくした' } });
    house.clock.moveTo(day('2022-11-20'));
    expect(await house.done(author, submitPreApplication, at(written))).toMatchObject({ state: 'SUBMITTED', submittedOn: '2022-11-20', referenceNumber: submitted.referenceNumber });
    const rounds = await house.reading(supportBody, (context) => context.read.list(PreApplicationSubmissionTable, 'preApplicationId', submitted.id, 'round'));
    expect(rounds.map(({ round, papers }) => [round, papers.form.remarks])).toEqual([[1, ''], [2, '詳しくした']]);
  });

  it('is refused by those in charge with grounds and clauses (S-053, S-092)', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    const accepted = await anAcceptedPreApplication(house, people, { service, route: 'ON_LIST' });
    const reviewed = await house.done(ministry, beginPreApplicationReview, at(accepted));
    expect(await house.refusalCodes(ministry, decidePreApplication, { ...at(reviewed), result: 'NOT_ELIGIBLE', reasons: [{ ground: null, text: '理由' }] })).toEqual(['REASONS_MISSING']);
    const decided = await house.done(ministry, decidePreApplication, { ...at(reviewed), result: 'NOT_ELIGIBLE', reasons: [{ ground: 'BUSINESS_EXCLUDED', text: '警備に関わる' }, { ground: 'IMPACT_NOT_LOW', text: '低位でない' }] });
    expect(decided).toMatchObject({ state: 'NOT_ELIGIBLE', result: 'NOT_ELIGIBLE', reasons: [{ clause: { source: 'IMPACT_GUIDANCE', at: 'Annex 1' } }, { clause: { at: '5.1(2)' } }] });
  });

  it('is decided on what the agencies wrote, not on a copy of it (S-082)', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    const accepted = await anAcceptedPreApplication(house, people, { service, route: 'ON_LIST' });
    const reviewed = await house.done(ministry, beginPreApplicationReview, at(accepted));
    await house.truth(`update impact_sheet set outcome = jsonb_set(outcome, '{isLow}', 'false') where assessment_id = $1`, [reviewed.assessmentIds[0]]);
    expect(await house.refusalCodes(ministry, decidePreApplication, { ...at(reviewed), ...favourable })).toEqual(['RESULT_NOT_LOW']);
  });

  it('is withdrawn by its author before the decision, and then moved by nobody', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    const accepted = await anAcceptedPreApplication(house, people, { service, route: 'ON_LIST' });
    const withdrawn = await house.done(author, withdrawPreApplication, at(accepted));
    expect(withdrawn.state).toBe('WITHDRAWN');
    expect(await house.refusalCodes(supportBody, beginPreApplicationReview, at(withdrawn))).toEqual(['NOT_NOW']);
  });

  it('keeps the list edition it was judged under when a new one comes (S-031, S-091)', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    const accepted = await anAcceptedPreApplication(house, people, { service, route: 'ON_LIST' });
    const withoutEntry8 = targetBusinessList2022November.entries.filter(({ number }) => number !== 8);
    await house.done(ministry, adoptTargetBusinessList, { effectiveOn: day('2030-12-01'), entries: withoutEntry8 });
    house.clock.moveTo(day('2030-12-01'));
    const reviewed = await house.done(ministry, beginPreApplicationReview, at(accepted));
    expect(await house.done(ministry, decidePreApplication, { ...at(reviewed), ...favourable })).toMatchObject({ state: 'ELIGIBLE', listEdition: 1, matchedEntry: 8 });
    expect(await house.done(author, openPreApplication, { serviceId: service.id, route: 'OFF_LIST', matchedEntry: null })).toMatchObject({ listEdition: 2 });
  });

  it('is not there for another provider, and not for the scheme before it is handed in', async () => {
    const service = await aService(house);
    const opened = await house.done(author, openPreApplication, { serviceId: service.id, route: 'OFF_LIST', matchedEntry: null });
    for (const actor of [rival, supportBody, ministry, agencies[0], null]) expect(await preApplicationSeenBy(house, actor, opened.id)).toBeNull();
    expect(await house.refusalCodes(rival, withdrawPreApplication, at(opened))).toEqual(['NOT_FOUND']);
  });

  it('is handed in once when the submission is repeated', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    const assessed = await anAssessedPreApplication(house, people, { service, route: 'ON_LIST' });
    const submission = { ...at(assessed), idempotencyKey: 'handed in once' };
    const [first, second] = [await house.done(author, submitPreApplication, submission), await house.done(author, submitPreApplication, submission)];
    expect(second.referenceNumber).toBe(first.referenceNumber);
    expect(await house.truth('select round from pre_application_submission where pre_application_id = $1', [assessed.id])).toEqual([{ round: 1 }]);
  });

  it('is decided once when two decide at once', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    const accepted = await anAcceptedPreApplication(house, people, { service, route: 'ON_LIST' });
    const reviewed = await house.done(ministry, beginPreApplicationReview, at(accepted));
    const both = await Promise.all([supportBody, ministry].map((actor) => house.run(actor, decidePreApplication, { ...at(reviewed), ...favourable })));
    expect(both.filter((result) => 'refusals' in result)).toHaveLength(1);
    expect(both.flatMap((result) => ('refusals' in result ? result.refusals.map(({ code }) => code) : []))).toEqual(['STALE_VERSION']);
  });
});
