import { day } from '@toroku/kernel';
import { aFactSheet, anAssessedPreApplication, handledInformation, preApplicationSeenBy, sheetAt, withFactSheet, type House } from '@toroku/testing';
import { aService, openImpactHouse, people } from '../spec/scene';
import { ImpactSheetTable } from '../tables/impact-sheet-table';
import { attachImpactAssessments } from './attach-impact-assessments';
import { concludeImpactAssessment } from './conclude-impact-assessment';
import { declineImpactAssessment } from './decline-impact-assessment';
import { requestImpactAssessment } from './request-impact-assessment';
import { startOwnAssessment } from './start-own-assessment';
import { withdrawImpactAssessmentRequest } from './withdraw-impact-assessment-request';
import { writeImpactAssessment } from './write-impact-assessment';
import { writeServiceFactSheet } from './write-service-fact-sheet';
import { openPreApplication } from './open-pre-application';

const { author, agencies, corporation, rival, ministry, supportBody } = people;
const at = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, expectedVersion: version });

describe('an impact assessment', () => {
  let house: House;

  beforeAll(async () => {
    house = await openImpactHouse();
  });
  beforeEach(() => house.clock.moveTo(day('2022-11-10')));
  afterAll(() => house.close());

  const sheetOf = (assessmentId: string, actor: Parameters<House['reading']>[0] = agencies[0]) => house.reading(actor, (context) => context.read.list(ImpactSheetTable, 'assessmentId', assessmentId));

  async function aRequest(agency = agencies[0]) {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    return house.done(author, requestImpactAssessment, { serviceId: service.id, agencyId: agency.organisationId ?? '', note: 'お願いします' });
  }

  it('is asked for once the provider has written its part of form 1-2 (S-055, S-071)', async () => {
    const service = await aService(house);
    const ask = { serviceId: service.id, agencyId: agencies[0].organisationId ?? '', note: '' };
    expect(await house.refusalCodes(author, requestImpactAssessment, ask)).toEqual(['FACT_SHEET_NOT_FILLED']);
    await house.done(author, writeServiceFactSheet, { ...aFactSheet, dataLocations: [], serviceId: service.id, expectedVersion: 0 });
    expect(await house.refusalCodes(author, requestImpactAssessment, ask)).toEqual(['FACT_SHEET_NOT_FILLED']);
    await house.done(author, writeServiceFactSheet, { ...aFactSheet, serviceId: service.id, expectedVersion: 1 });
    expect(await house.done(author, requestImpactAssessment, ask)).toMatchObject({ state: 'REQUESTED', requestedOn: '2022-11-10' });
  });

  it('is asked of national administrative organs alone (S-027, S-062)', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    for (const other of [corporation, supportBody]) {
      expect(await house.refusalCodes(author, requestImpactAssessment, { serviceId: service.id, agencyId: other.organisationId ?? '', note: '' })).toEqual(['ASSESSOR_IS_NOT_NATIONAL_ORGAN']);
    }
  });

  it('is asked of whichever agencies the provider chooses: no matching is offered (S-060, S-061)', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    const asked = await Promise.all(agencies.map((agency) => house.done(author, requestImpactAssessment, { serviceId: service.id, agencyId: agency.organisationId ?? '', note: '' })));
    expect(asked.map(({ agencyId }) => agencyId)).toEqual(agencies.map(({ organisationId }) => organisationId));
  });

  it('does not overwrite a fact sheet nobody has seen', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    expect(await house.refusalCodes(author, writeServiceFactSheet, { ...aFactSheet, serviceId: service.id, expectedVersion: 0 })).toEqual(['STALE_VERSION']);
    expect(await house.refusalCodes(rival, writeServiceFactSheet, { ...aFactSheet, serviceId: service.id, expectedVersion: 1 })).toEqual(['NOT_FOUND']);
  });

  it('is written and concluded by the agency, and is usable for a year (S-056, S-064, S-070)', async () => {
    const requested = await aRequest();
    const written = await house.done(agencies[0], writeImpactAssessment, { ...at(requested), sheet: sheetAt(1, 'ON_LIST') });
    const concluded = await house.done(agencies[0], concludeImpactAssessment, at(written));
    expect(concluded).toMatchObject({ state: 'CONCLUDED', concludedOn: '2022-11-10' });
    const [sheet] = await sheetOf(concluded.id);
    expect(sheet).toMatchObject({ evaluatedOn: '2022-11-10', usableThroughOn: '2023-11-10', guidanceEdition: 1, listEdition: 1, assessorId: agencies[0].id, outcome: { level: 1, isLow: true }, factSheet: { dataLocations: ['東京都', '大阪府'] } });
  });

  it('is frozen once concluded', async () => {
    const requested = await aRequest();
    const written = await house.done(agencies[0], writeImpactAssessment, { ...at(requested), sheet: sheetAt(1, 'ON_LIST') });
    const concluded = await house.done(agencies[0], concludeImpactAssessment, at(written));
    expect(await house.refusalCodes(agencies[0], writeImpactAssessment, { ...at(concluded), sheet: sheetAt(3, 'ON_LIST') })).toEqual(['NOT_NOW']);
    expect(await house.refusalCodes(agencies[0], concludeImpactAssessment, at(concluded))).toEqual(['NOT_NOW']);
  });

  it('is the agency’s alone: nobody else writes it, and its draft is seen by nobody else', async () => {
    const requested = await aRequest();
    const written = await house.done(agencies[0], writeImpactAssessment, { ...at(requested), sheet: sheetAt(1, 'ON_LIST') });
    expect(await house.refusalCodes(author, writeImpactAssessment, { ...at(written), sheet: sheetAt(1, 'ON_LIST') })).toEqual(['NOT_PERMITTED']);
    expect(await house.refusalCodes(author, concludeImpactAssessment, at(written))).toEqual(['NOT_PERMITTED']);
    expect(await house.refusalCodes(agencies[1], writeImpactAssessment, { ...at(written), sheet: sheetAt(1, 'ON_LIST') })).toEqual(['NOT_FOUND']);
    for (const actor of [author, agencies[1], supportBody, ministry]) expect(await sheetOf(written.id, actor)).toEqual([]);
    await house.done(agencies[0], concludeImpactAssessment, at(written));
    expect(await sheetOf(written.id, author)).toHaveLength(1);
  });

  it('names everything that is missing at once (S-064, S-070, S-038, S-033)', async () => {
    const requested = await aRequest();
    const logIn = handledInformation(3, { name: '', kind: 'LOG_IN', confidentialityClass: 2 });
    const sheet = {
      ...sheetAt(1, 'ON_LIST', { procurementNeed: '', assessorName: '', confirmedConditions: [] }),
      uses: [
        { name: '会議', outline: '', exclusionFlags: [], information: [] },
        { name: '認証', outline: '認証', exclusionFlags: [], information: [{ ...logIn, name: '利用者名' }] },
        { name: '受付', outline: '受付', exclusionFlags: [], information: [{ ...handledInformation(1), ratings: [{ axis: 'BEAUTY', level: 9, viewpoints: ['TASTE'], reason: '' }] }] },
      ],
    };
    const written = await house.done(agencies[0], writeImpactAssessment, { ...at(requested), sheet });
    expect(await house.refusalCodes(agencies[0], concludeImpactAssessment, at(written))).toEqual([
      'NEED_NOT_STATED',
      'TEXT_MISSING',
      'TEXT_MISSING',
      'TEXT_MISSING',
      'MATCH_CONDITION_NOT_CONFIRMED',
      'INFORMATION_MISSING',
      'AXIS_NOT_RATED',
      'AXIS_NOT_RATED',
      'AXIS_NOT_RATED',
      'AXIS_UNKNOWN',
      'LEVEL_NOT_ON_SCALE',
      'VIEWPOINT_UNKNOWN',
      'LOG_IN_DATA_ALONE',
    ]);
  });

  it('is not concluded before anything is written', async () => {
    const requested = await aRequest();
    await house.done(agencies[0], writeImpactAssessment, { ...at(requested), sheet: { procurementNeed: '', route: null, matchedEntry: null, confirmedConditions: [], matchReason: '', uses: [], assessorName: '' } });
    const codes = await house.refusalCodes(agencies[0], concludeImpactAssessment, { id: requested.id, expectedVersion: 2 });
    expect(codes).toEqual(['NEED_NOT_STATED', 'TEXT_MISSING', 'TEXT_MISSING', 'MATCH_NOT_STATED', 'USE_MISSING']);
  });

  it('is declined without a day to keep, and leaves the pre-application that drew on it (S-065, S-066)', async () => {
    const requested = await aRequest();
    const opened = await house.done(author, openPreApplication, { serviceId: requested.serviceId, route: 'ON_LIST', matchedEntry: 8 });
    await house.done(author, attachImpactAssessments, { ...at(opened), assessmentIds: [requested.id] });
    house.clock.moveTo(day('2024-11-10'));
    expect(await house.refusalCodes(agencies[0], declineImpactAssessment, { ...at(requested), reason: ' ' })).toEqual(['TEXT_MISSING']);
    expect(await house.done(agencies[0], declineImpactAssessment, { ...at(requested), reason: '調達の予定がない' })).toMatchObject({ state: 'DECLINED', declinedOn: '2024-11-10' });
    expect(await preApplicationSeenBy(house, author, opened.id)).toMatchObject({ state: 'DRAFT', assessmentIds: [], pendingAssessmentIds: [] });
  });

  it('moves the pre-application that draws on it when it is concluded', async () => {
    const requested = await aRequest();
    const opened = await house.done(author, openPreApplication, { serviceId: requested.serviceId, route: 'ON_LIST', matchedEntry: 8 });
    expect(await house.done(author, attachImpactAssessments, { ...at(opened), assessmentIds: [requested.id] })).toMatchObject({ state: 'ASSESSMENT_REQUESTED' });
    const written = await house.done(agencies[0], writeImpactAssessment, { ...at(requested), sheet: sheetAt(1, 'ON_LIST') });
    await house.done(agencies[0], concludeImpactAssessment, at(written));
    expect(await preApplicationSeenBy(house, author, opened.id)).toMatchObject({ state: 'ASSESSED', pendingAssessmentIds: [] });
  });

  it('is withdrawn by the provider that asked for it, not when the agency began it itself (S-064)', async () => {
    const requested = await aRequest();
    expect(await house.done(author, withdrawImpactAssessmentRequest, at(requested))).toMatchObject({ state: 'WITHDRAWN' });
    const own = await house.done(agencies[0], startOwnAssessment, { serviceId: requested.serviceId });
    expect(own).toMatchObject({ state: 'DRAFTING', requestedOn: null });
    expect(await house.refusalCodes(author, withdrawImpactAssessmentRequest, at(own))).toEqual(['ASSESSMENT_NOT_REQUESTED']);
    const written = await house.done(agencies[0], writeImpactAssessment, { ...at(own), sheet: sheetAt(1, 'OFF_LIST') });
    expect(await house.done(agencies[0], concludeImpactAssessment, at(written))).toMatchObject({ state: 'CONCLUDED' });
  });

  it('begun by the agency itself reads the provider’s part once it is written (S-055, S-064)', async () => {
    const service = await aService(house);
    await house.truth('insert into sight (subject_id, party, granted_by) values ($1, $2, $3)', [service.id, `ORG:${agencies[1].organisationId}`, 'the register']);
    const own = await house.done(agencies[1], startOwnAssessment, { serviceId: service.id });
    const written = await house.done(agencies[1], writeImpactAssessment, { ...at(own), sheet: sheetAt(1, 'ON_LIST') });
    expect(await house.refusalCodes(agencies[1], concludeImpactAssessment, at(written))).toEqual(['FACT_SHEET_NOT_FILLED']);
    await withFactSheet(house, author, service);
    expect(await house.done(agencies[1], concludeImpactAssessment, at(written))).toMatchObject({ state: 'CONCLUDED' });
  });

  it('is not begun by an agency on a service it does not know', async () => {
    const service = await aService(house);
    expect(await house.refusalCodes(agencies[0], startOwnAssessment, { serviceId: service.id })).toEqual(['NOT_FOUND']);
  });

  it('is not attached once it was declined', async () => {
    const requested = await aRequest();
    await house.done(agencies[0], declineImpactAssessment, { ...at(requested), reason: '予定がない' });
    const opened = await house.done(author, openPreApplication, { serviceId: requested.serviceId, route: 'ON_LIST', matchedEntry: 8 });
    expect(await house.refusalCodes(author, attachImpactAssessments, { ...at(opened), assessmentIds: [requested.id] })).toEqual(['ASSESSMENT_NOT_CONCLUDED']);
  });

  it('serves more than one pre-application of the same service', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    const first = await anAssessedPreApplication(house, people, { service, route: 'ON_LIST' });
    const second = await house.done(author, openPreApplication, { serviceId: service.id, route: 'ON_LIST', matchedEntry: 8 });
    expect(await house.done(author, attachImpactAssessments, { ...at(second), assessmentIds: first.assessmentIds })).toMatchObject({ state: 'ASSESSED' });
  });
});
