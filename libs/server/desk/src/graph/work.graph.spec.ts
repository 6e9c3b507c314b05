import { addDays, day, type LegalDay } from '@toroku/kernel';
import { accessResolvers } from '@toroku/server-access';
import { RefusalResolver } from '@toroku/server-graph';
import { providerResolvers } from '@toroku/server-provider';
import { publicRegisterResolvers, recordExistingEntry } from '@toroku/server-registration';
import { anExistingEntry, aRegisteredApplication, aService, anAcceptedApplication, aServiceWithPapers, idOf, openGraph, openRegistrationHouse, registrationPeople as people, type House } from '@toroku/testing';
import { deskResolvers } from '../index';

const DEADLINES = '{ deadlines(weeks: 4, first: 100) { overdue weeks { startsOn endsOn count } cases { id noun dueOn isOverdue service { nameEn } entry { number } } } }';
const THROUGHPUT = '{ throughput(months: 3) { months { startsOn preApplicationsReceived preApplicationsDecided applicationsReceived applicationsDecided } stages { stage cases medianDays } } }';

interface Deadlines {
  readonly overdue: number;
  readonly weeks: readonly { readonly startsOn: string; readonly endsOn: string; readonly count: number }[];
  readonly cases: readonly { readonly id: string; readonly noun: string; readonly dueOn: string; readonly isOverdue: boolean }[];
}
interface Throughput {
  readonly months: readonly Record<string, unknown>[];
  readonly stages: readonly { readonly stage: string; readonly cases: number; readonly medianDays: number | null }[];
}

describe('the work of the scheme as a whole', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;

  beforeEach(async () => {
    house = await openRegistrationHouse(day('2022-11-10'));
    graph = await openGraph(house, [...deskResolvers, ...providerResolvers, ...publicRegisterResolvers, ...accessResolvers, RefusalResolver] as never);
  });
  afterEach(() => house.close());

  async function asked<Answer>(actor: Parameters<typeof graph>[0], question: string, field: string): Promise<Answer & { readonly statements: number }> {
    const { data, errors, statements } = await graph(actor, question);
    expect(errors).toBeUndefined();
    return { ...(data?.[field] as Answer), statements };
  }
  const due = (actor: Parameters<typeof graph>[0]) => asked<Deadlines>(actor, DEADLINES, 'deadlines');
  const done = (actor: Parameters<typeof graph>[0]) => asked<Throughput>(actor, THROUGHPUT, 'throughput');
  const anEntryOf = (provider: string | null, number: string, periodEndOn = day('2021-08-31')) =>
    house.done(people.receptionist, recordExistingEntry, anExistingEntry({ number, providerId: provider && idOf(provider), periodStartOn: day('2020-09-01'), periodEndOn, registeredOn: day('2021-12-20') }));

  /** A row as it might have come about, known to some parties. */
  async function known(insert: string, values: readonly [id: string, ...others: unknown[]], parties: readonly string[]): Promise<void> {
    await house.truth(insert, [...values]);
    for (const party of parties) await house.truth(`insert into sight (subject_id, party, granted_by) values ($1, $2, 'spec')`, [values[0], party]);
  }

  it('falls due in its week, then is overdue, for those who may see it', async () => {
    const accepted = await anAcceptedApplication(house, await aServiceWithPapers(house));
    const dueOn = accepted.reviewDueOn as LegalDay;
    house.clock.moveTo(addDays(dueOn, -8));
    const before = await due(people.receptionist);
    expect(before.cases.filter(({ noun }) => noun === 'REGISTRATION_APPLICATION')).toEqual([{ id: accepted.id, noun: 'REGISTRATION_APPLICATION', dueOn, isOverdue: false, service: { nameEn: 'Aozora Chat' }, entry: null }]);
    expect(before.weeks.map(({ count }) => count)).toEqual([0, 1, 0, 0]);
    expect(before.weeks[1]).toMatchObject({ startsOn: addDays(dueOn, -1), endsOn: addDays(dueOn, 5) });
    house.clock.moveTo(addDays(dueOn, 1));
    const after = await due(people.receptionist);
    expect([after.overdue, after.cases[0]?.isOverdue, after.weeks.map(({ count }) => count)]).toEqual([1, true, [0, 0, 0, 0]]);
    expect((await due(people.provider)).cases.map(({ id }) => id)).toEqual([accepted.id]);
    for (const other of [people.stranger, people.lead, null]) expect((await due(other)).cases).toEqual([]);
  });

  it('is an entry until its last day, and an incident until its confirmed report is due', async () => {
    const entry = await anEntryOf('Midori', 'C21-0001-2');
    const others = await anEntryOf('Aozora', 'C21-0002-2');
    house.clock.moveTo(entry.validThroughOn);
    const incident = idOf('incident of Midori');
    await known(`insert into incident (id, entry_id, provider_id, track, state, recognised_on) values ($1, $2, $3, 'ISMAP', 'PRELIMINARY_REPORTED', $4)`, [incident, entry.id, idOf('Midori'), entry.validThroughOn], [`ORG:${idOf('Midori')}`]);
    expect((await due(people.receptionist)).cases.map(({ id }) => id)).toEqual([entry.id, others.id]);
    expect((await due(people.stranger)).cases.map(({ id }) => id)).toEqual([entry.id]);
    house.clock.moveTo(addDays(entry.validThroughOn, 3));
    expect((await due(people.stranger)).cases).toMatchObject([{ id: incident, noun: 'INCIDENT', dueOn: addDays(entry.validThroughOn, 30), isOverdue: false, entry: { number: 'C21-0001-2' } }]);
    for (const other of [people.provider, people.receptionist, null]) expect((await due(other)).cases).toEqual([]);
  });

  it('is counted in the month it came in and in the month it was decided, with the days between', async () => {
    const registered = await aRegisteredApplication(house, await aServiceWithPapers(house));
    const month = `${registered.submittedOn?.slice(0, 7)}-01`;
    const { months, stages } = await done(people.receptionist);
    expect(months).toHaveLength(3);
    expect(months.at(-1)).toMatchObject({ startsOn: month, applicationsReceived: 1, applicationsDecided: 1 });
    expect(months.map(({ preApplicationsReceived, preApplicationsDecided }) => [preApplicationsReceived, preApplicationsDecided])).toContainEqual([1, 1]);
    expect(stages).toEqual([
      { stage: 'PRE_APPLICATION_RECEPTION', cases: 1, medianDays: 0 },
      { stage: 'PRE_APPLICATION_DECISION', cases: 1, medianDays: 0 },
      { stage: 'APPLICATION_RECEPTION', cases: 1, medianDays: 0 },
      { stage: 'APPLICATION_REVIEW', cases: 1, medianDays: 0 },
      { stage: 'APPLICATION_DECISION', cases: 1, medianDays: 0 },
    ]);
    for (const other of [people.stranger, null]) expect((await done(other)).stages.map(({ cases }) => cases)).toEqual([0, 0, 0, 0, 0]);
  });

  it('takes the middle of what the cases took, of those that ended since the first month', async () => {
    house.clock.moveTo(day('2023-03-15'));
    const service = await aService(house, people.provider);
    const taking = (n: number, submittedOn: string, acceptedOn: string) =>
      known(
        `insert into pre_application (id, service_id, provider_id, route, list_edition, state, rule_set_id, assessment_ids, pending_assessment_ids, return_notes, reasons, opened_on, submitted_on, accepted_on)
         select $1, $2, $3, 'ON_LIST', max(edition), 'ACCEPTED', 'LIU-2022-11', '{}', '{}', '{}', '[]', $4, $4, $5 from target_business_list`,
        [idOf(`case ${n}`), service.id, service.providerId, submittedOn, acceptedOn],
        ['KIND:SUPPORT_BODY'],
      );
    const { statements: ofNone } = await done(people.receptionist);
    await taking(1, '2023-01-10', '2023-01-12');
    await taking(2, '2023-01-10', '2023-01-15');
    await taking(3, '2023-02-01', '2023-03-01');
    await taking(4, '2022-11-01', '2022-12-30');
    const { stages, statements } = await done(people.receptionist);
    expect(stages[0]).toEqual({ stage: 'PRE_APPLICATION_RECEPTION', cases: 3, medianDays: 5 });
    expect([ofNone, statements]).toEqual([2, 2]);
  });

  it('costs the same number of statements for one that falls due as for many', async () => {
    await anEntryOf(null, 'C21-0001-2');
    house.clock.moveTo(day('2022-12-10'));
    const one = await due(people.receptionist);
    for (const n of [2, 3, 4, 5]) await anEntryOf(null, `C21-000${n}-2`);
    const many = await due(people.receptionist);
    expect([one.cases.length, many.cases.length]).toEqual([1, 5]);
    expect(many.statements).toBe(one.statements);
  });
});
