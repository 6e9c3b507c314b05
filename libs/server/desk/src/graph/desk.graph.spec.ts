import { day } from '@toroku/kernel';
import { requestImpactAssessment } from '@toroku/server-impact';
import { providerResolvers } from '@toroku/server-provider';
import { accessResolvers } from '@toroku/server-access';
import { RefusalResolver } from '@toroku/server-graph';
import { aService, aServiceWithPapers, anActor, anApplicationBeforeCommittee, anApplicationInReview, aSubmittedApplication, idOf, openGraph, openRegistrationHouse, registrationPeople as people, withFactSheet, type House } from '@toroku/testing';
import { deskResolvers } from '../index';

const AWAITING = '{ awaitingMe(first: 100) { id noun state verbs dueOn isOverdue service { nameEn } } }';
type Case = { readonly id: string; readonly noun: string; readonly state: string; readonly verbs: readonly string[]; readonly dueOn: string | null; readonly isOverdue: boolean; readonly service: { readonly nameEn: string } | null };

describe('what waits for a person', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;

  beforeEach(async () => {
    house = await openRegistrationHouse(day('2022-11-10'));
    graph = await openGraph(house, [...deskResolvers, ...providerResolvers, ...accessResolvers, RefusalResolver]);
  });
  afterEach(() => house.close());

  async function awaiting(actor: ReturnType<typeof anActor> | null): Promise<{ readonly cases: readonly Case[]; readonly statements: number }> {
    const { data, errors, statements } = await graph(actor, AWAITING);
    expect(errors).toBeUndefined();
    return { cases: (data as { awaitingMe: Case[] }).awaitingMe, statements };
  }

  async function anAskedService(nameEn: string): Promise<string> {
    const service = await aService(house, people.provider, nameEn);
    await withFactSheet(house, people.provider, service);
    return (await house.done(people.provider, requestImpactAssessment, { serviceId: service.id, agencyId: idOf('Kosei'), note: '' })).id;
  }

  it('is an assessment for the agency that was asked, and for nobody else', async () => {
    const id = await anAskedService('Aozora Desk');
    const { cases } = await awaiting(people.agencies[0]);
    expect(cases).toMatchObject([{ id, noun: 'IMPACT_ASSESSMENT', state: 'REQUESTED', service: { nameEn: 'Aozora Desk' } }]);
    expect(cases[0]?.verbs).toContain('writeImpactAssessment');
    for (const other of [people.agencies[1], people.provider, people.stranger, people.lead, null]) expect((await awaiting(other)).cases).toEqual([]);
  });

  it('is not for a colleague whose duties may not act', async () => {
    await anAskedService('Aozora Desk');
    expect((await awaiting(anActor('AGENCY', 'Kosei', ['ADMINISTRATOR'], 'administrator'))).cases).toEqual([]);
    expect((await awaiting(people.agencies[0])).cases).toHaveLength(1);
  });

  it('follows an application from the receptionist to its reviewer and to the committee', async () => {
    const papers = await aServiceWithPapers(house);
    const submitted = await aSubmittedApplication(house, papers);
    expect((await awaiting(people.receptionist)).cases).toMatchObject([{ id: submitted.id, noun: 'REGISTRATION_APPLICATION', state: 'SUBMITTED', dueOn: submitted.reviewDueOn }]);
    expect((await awaiting(people.provider)).cases.map(({ id }) => id)).not.toContain(submitted.id);
  });

  it('is a review only for whom it is assigned to', async () => {
    const inReview = await anApplicationInReview(house, await aServiceWithPapers(house));
    expect((await awaiting(people.reviewer)).cases).toMatchObject([{ id: inReview.id, state: 'TECHNICAL_REVIEW' }]);
    expect((await awaiting(people.otherReviewer)).cases).toEqual([]);
  });

  it('is a decision for the committee', async () => {
    const before = await anApplicationBeforeCommittee(house, await aServiceWithPapers(house));
    const { cases } = await awaiting(people.members[0]);
    expect(cases).toMatchObject([{ id: before.id, state: 'COMMITTEE' }]);
    expect(cases[0]?.verbs).toContain('castVote');
  });

  it('costs the same number of statements for one case as for many', async () => {
    await anAskedService('One');
    const one = await awaiting(people.agencies[0]);
    for (const name of ['Two', 'Three', 'Four']) await anAskedService(name);
    const many = await awaiting(people.agencies[0]);
    expect([one.cases.length, many.cases.length]).toEqual([1, 4]);
    expect(many.statements).toBe(one.statements);
  });

  it('shows a service’s way to the register, each step with its clause and what comes first, in two statements', async () => {
    const TASKS = 'query ($serviceId: ID!) { serviceTasks(serviceId: $serviceId) { code state awaits waitsFor clause { source at } } }';
    const ways = async (actor: ReturnType<typeof anActor>, serviceId: string) => graph(actor, TASKS, { serviceId });
    const fresh = await aService(house, people.provider, 'Aozora Fresh');
    const { data, statements } = await ways(people.provider, fresh.id);
    expect(data?.['serviceTasks']).toMatchObject([
      { code: 'FACT_SHEET', state: 'NOT_STARTED' },
      { code: 'IMPACT_ASSESSMENT', state: 'CANNOT_START', waitsFor: ['FACT_SHEET'] },
      { code: 'PRE_APPLICATION', state: 'CANNOT_START', waitsFor: ['IMPACT_ASSESSMENT'] },
      { code: 'STATEMENT', state: 'NOT_STARTED' },
      { code: 'INTERNAL_AUDIT', state: 'CANNOT_START' },
      { code: 'AUDIT', state: 'CANNOT_START' },
      { code: 'APPLICATION', state: 'CANNOT_START', waitsFor: ['PRE_APPLICATION', 'STATEMENT', 'INTERNAL_AUDIT', 'AUDIT'] },
      { code: 'REVIEW', state: 'CANNOT_START' },
      { code: 'REGISTRATION', state: 'CANNOT_START' },
      { code: 'RENEWAL', state: 'CANNOT_START' },
    ]);
    expect(statements).toBe(2);
    const papers = await aServiceWithPapers(house);
    await anApplicationInReview(house, papers);
    const states = Object.fromEntries((((await ways(people.provider, papers.service.id)).data?.['serviceTasks'] ?? []) as { code: string; state: string }[]).map(({ code, state }) => [code, state]));
    expect(states).toEqual({ FACT_SHEET: 'DONE', IMPACT_ASSESSMENT: 'DONE', PRE_APPLICATION: 'DONE', STATEMENT: 'DONE', INTERNAL_AUDIT: 'DONE', AUDIT: 'DONE', APPLICATION: 'DONE', REVIEW: 'IN_PROGRESS', REGISTRATION: 'CANNOT_START', RENEWAL: 'CANNOT_START' });
    expect((await ways(people.stranger, papers.service.id)).data?.['serviceTasks']).toEqual([]);
  });
});
