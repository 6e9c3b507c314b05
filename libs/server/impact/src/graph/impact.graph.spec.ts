import { RefusalResolver } from '@toroku/server-graph';
import { aFactSheet, aForm, anAcceptedPreApplication, anAssessedPreApplication, anEligiblePreApplication, openGraph, sheetAt, withFactSheet, type House } from '@toroku/testing';
import { impactResolvers } from '../index';
import { aService, openImpactHouse, people } from '../spec/scene';

const { author, agencies, supportBody, ministry, rival } = people;

const REFUSED = '... on Refused { refusals { code path clause { source at seeds } message(language: ja) } }';
const PLAIN = ['concludeImpactAssessment', 'submitPreApplication', 'beginPreApplicationReview'];
const inputOf = (verb: string) => (PLAIN.includes(verb) ? 'ChangeInputType' : `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`);
const mutation = (verb: string, answer: string) => ({ verb, document: `mutation ($input: ${inputOf(verb)}!) { ${verb}(input: $input) { ${answer} ${REFUSED} } }` });
const assessmentAnswer = '... on ImpactAssessment { id version state viewerMay awaits missing { code } explanation { code isAgainst message(language: en) clause { source isPlatformDefault } } mayProcureFrom sheet { evaluatedOn outcome { level isLow } } }';
const caseAnswer = '... on PreApplication { id version state referenceNumber awaits viewerMay check { code } }';

const PRE_APPLICATIONS = /* GraphQL */ `
  query ($state: PreApplicationState, $first: Int, $after: ID) {
    preApplications(state: $state, first: $first, after: $after) {
      id state referenceNumber viewerMay check { code clause { at } } form { contactName } service { nameJa }
      assessments { id agency { nameEn } sheet { outcome { isLow explanation { code } } } }
      notice { result } submissions { round }
    }
  }
`;

describe('impact over GraphQL', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let keys = 0;

  beforeEach(async () => {
    house = await openImpactHouse();
    graph = await openGraph(house, [...impactResolvers, RefusalResolver] as never);
  });
  afterEach(() => house.close());

  async function ask(actor: Parameters<typeof graph>[0], { verb, document }: ReturnType<typeof mutation>, input: object): Promise<Record<string, never>> {
    const { data, errors } = await graph(actor, document, { input: { idempotencyKey: `key ${(keys += 1)}`, ...input } });
    expect(errors).toBeUndefined();
    return data?.[verb] as Record<string, never>;
  }

  it('takes a service from the fact sheet to form 1-4 (S-055, S-089, S-092)', async () => {
    const service = await aService(house);
    const assess = (actor: typeof author, verb: string, values: object) => ask(actor, mutation(verb, assessmentAnswer), values);
    const move = (actor: typeof author, verb: string, values: object) => ask(actor, mutation(verb, caseAnswer), values);
    await ask(author, mutation('writeServiceFactSheet', '... on ServiceFactSheet { id }'), { ...aFactSheet, serviceId: service.id, expectedVersion: 0 });

    const requested = await assess(author, 'requestImpactAssessment', { serviceId: service.id, agencyId: agencies[0].organisationId });
    expect(requested).toMatchObject({ state: 'REQUESTED', awaits: 'AGENCY', viewerMay: ['withdrawImpactAssessmentRequest'], explanation: [], mayProcureFrom: null });
    const draft = await assess(agencies[0], 'writeImpactAssessment', { id: requested['id'], expectedVersion: 1, sheet: {} });
    expect(draft).toMatchObject({ state: 'DRAFTING', missing: [{ code: 'NEED_NOT_STATED' }, { code: 'TEXT_MISSING' }, { code: 'TEXT_MISSING' }, { code: 'MATCH_NOT_STATED' }, { code: 'USE_MISSING' }] });
    await assess(agencies[0], 'writeImpactAssessment', { id: requested['id'], expectedVersion: 2, sheet: sheetAt(1, 'ON_LIST') });
    const concluded = await assess(agencies[0], 'concludeImpactAssessment', { id: requested['id'], expectedVersion: 3 });
    expect(concluded).toMatchObject({ state: 'CONCLUDED', missing: [], mayProcureFrom: ['ISMAP_LIU', 'ISMAP'], sheet: { evaluatedOn: '2022-11-10', outcome: { level: 1, isLow: true } } });
    expect(concluded['explanation']).toContainEqual({ code: 'RESULT_IS_LOW', isAgainst: false, message: 'Low (level 1; low through 1).', clause: { source: 'PLATFORM', isPlatformDefault: true } });

    const opened = await move(author, 'openPreApplication', { serviceId: service.id, route: 'ON_LIST', matchedEntry: 8 });
    expect(opened).toMatchObject({ state: 'DRAFT', awaits: 'CSP', check: [{ code: 'FORM_INCOMPLETE' }, { code: 'TOO_FEW_RESULTS' }] });
    const id = opened['id'];
    expect(await move(author, 'writePreApplication', { id, expectedVersion: 1, route: 'ON_LIST', matchedEntry: 8, form: aForm })).toMatchObject({ check: [{ code: 'TOO_FEW_RESULTS' }] });
    expect(await move(author, 'attachImpactAssessments', { id, expectedVersion: 2, assessmentIds: [requested['id']] })).toMatchObject({ state: 'ASSESSED', check: [], viewerMay: ['writePreApplication', 'attachImpactAssessments', 'submitPreApplication', 'withdrawPreApplication'] });
    expect(await move(author, 'submitPreApplication', { id, expectedVersion: 3 })).toMatchObject({ state: 'SUBMITTED', referenceNumber: 'PA2022-0001', check: null });
    expect(await move(supportBody, 'acceptPreApplication', { id, expectedVersion: 4, checks: { isComplete: true, isInJapanese: true, isByRightMethod: true } })).toMatchObject({ state: 'ACCEPTED', viewerMay: ['beginPreApplicationReview'] });
    await move(supportBody, 'beginPreApplicationReview', { id, expectedVersion: 5 });
    expect(await move(ministry, 'decidePreApplication', { id, expectedVersion: 6, result: 'ELIGIBLE' })).toMatchObject({ state: 'ELIGIBLE', viewerMay: [] });

    const { data } = await graph(author, '{ preApplications { notice { result issuerNameJa providerNameJa reasons { text clause { at } } } decidedBy { nameEn } } }');
    expect(data).toEqual({ preApplications: [{ notice: { result: 'ELIGIBLE', issuerNameJa: 'Ministry in Charge', providerNameJa: 'Aozora', reasons: [] }, decidedBy: { nameEn: 'Ministry in Charge' } }] });
  });

  it('explains a refusal in words, with the clause and the S-row (S-057, S-104)', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    const assessed = await anAssessedPreApplication(house, people, { service, route: 'ON_LIST', level: 2 });
    const answer = await ask(author, mutation('submitPreApplication', caseAnswer), { id: assessed.id, expectedVersion: assessed.version });
    const refusals = answer['refusals'] as unknown as { code: string; message: string; clause: { at: string; seeds: string[] } }[];
    expect(refusals.map(({ code }) => code)).toEqual(['RESULT_NOT_LOW', 'IMPACT_LEVEL_NOT_LOW', 'IMPACT_LEVEL_NOT_LOW', 'IMPACT_LEVEL_NOT_LOW']);
    expect(refusals[0]).toMatchObject({ message: expect.stringContaining('ISMAP への登録を検討してください'), clause: { at: '5.1(2), supplementary provision', seeds: expect.arrayContaining(['S-104']) } });
  });

  it('shows everybody the guidance and the list of a day, and says where the content was not found (S-030)', async () => {
    const document = '{ impactGuidance(on: "2022-11-01") { edition isPlatformDefault axes { code ja } questions { axis } } targetBusinessList { edition entries { number title { en } } } targetBusinessLists { edition } before: impactGuidance(on: "2022-10-31") { edition } }';
    const { data, errors } = await graph(rival, document);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ impactGuidance: { edition: 1, isPlatformDefault: true }, targetBusinessLists: [{ edition: 1 }], before: null });
    expect((data?.['targetBusinessList'] as { entries: unknown[] }).entries[5]).toEqual({ number: 6, title: null });
  });

  it('shows what awaits the viewer', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    await ask(author, mutation('requestImpactAssessment', assessmentAnswer), { serviceId: service.id, agencyId: agencies[0].organisationId });
    const document = '{ impactAssessments(awaitingMe: true) { state service { nameJa } } }';
    expect((await graph(agencies[0], document)).data).toEqual({ impactAssessments: [{ state: 'REQUESTED', service: { nameJa: '青空チャット' } }] });
    for (const actor of [author, agencies[1], supportBody]) expect((await graph(actor, document)).data).toEqual({ impactAssessments: [] });
  });

  it('counts the batches with their due days (S-090, S-093)', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    await anAcceptedPreApplication(house, people, { service, route: 'OFF_LIST' });
    const document = '{ preApplicationBatches { batchEndsOn batchDueOn cases undecided } preApplications(batchEndsOn: "2023-03-31") { state viewerMay } }';
    expect((await graph(ministry, document)).data).toEqual({
      preApplicationBatches: [{ batchEndsOn: '2023-03-31', batchDueOn: '2023-06-30', cases: 1, undecided: 1 }],
      preApplications: [{ state: 'QUEUED_FOR_BATCH', viewerMay: ['beginPreApplicationReview'] }],
    });
    expect((await graph(supportBody, document)).data).toMatchObject({ preApplications: [{ viewerMay: [] }] });
    expect((await graph(rival, document)).data).toMatchObject({ preApplicationBatches: [], preApplications: [] });
  });

  it('reads the queue in the same number of statements however long it is', async () => {
    const count = async () => {
      const answer = await graph(author, PRE_APPLICATIONS, { first: 100 });
      expect(answer.errors).toBeUndefined();
      return [(answer.data?.['preApplications'] as unknown[]).length, answer.statements];
    };
    const first = await aService(house);
    await withFactSheet(house, author, first);
    await anAssessedPreApplication(house, people, { service: first, route: 'ON_LIST' });
    const one = await count();
    for (let more = 0; more < 3; more += 1) {
      const service = await aService(house);
      await withFactSheet(house, author, service);
      await anAssessedPreApplication(house, people, { service, route: 'OFF_LIST' });
    }
    const many = await count();
    expect([one[0], many[0]]).toEqual([1, 4]);
    expect(many[1]).toBe(one[1]);
    expect(many[1]).toBe(10);
  });

  it('gives the queue in slices, and nothing for a service that has no such key', async () => {
    const service = await aService(house);
    await anEligiblePreApplication(house, people, { service });
    await anAssessedPreApplication(house, people, { service, route: 'ON_LIST' });
    const page = (await graph(author, PRE_APPLICATIONS, { first: 1 })).data?.['preApplications'] as { id: string; state: string }[];
    expect(page.map(({ state }) => state)).toEqual(['ELIGIBLE']);
    const next = (await graph(author, PRE_APPLICATIONS, { first: 5, after: page[0]?.id })).data?.['preApplications'] as { state: string }[];
    expect(next.map(({ state }) => state)).toEqual(['ASSESSED']);
    expect((await graph(author, PRE_APPLICATIONS, { state: 'ELIGIBLE' })).data?.['preApplications']).toHaveLength(1);
    expect((await graph(author, '{ preApplications(serviceId: "none") { id } impactAssessments(serviceId: "none") { id } preApplication(id: "none") { id } }')).data).toEqual({ preApplications: [], impactAssessments: [], preApplication: null });
  });

  it('refuses an unknown enum value by name', async () => {
    const { errors } = await graph(author, PRE_APPLICATIONS, { state: 'FINE' });
    expect(errors?.[0]?.message).toMatch(/FINE.*PreApplicationState/);
  });
});
