import { Refused } from '@toroku/gate';
import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { RefusalResolver } from '@toroku/server-graph';
import { providerTables } from '@toroku/server-provider';
import { liftSuspension, recordExistingEntry, registrationResolvers, registrationTables } from '@toroku/server-registration';
import { anActor, anExistingEntry, House, idOf, knowOrganisations, openGraph } from '@toroku/testing';
import { incidentResolvers, incidentTables } from '..';
import { assessIncident } from '../commands/assess-incident';
import { closeIncident } from '../commands/close-incident';
import { confirmIncidentReport } from '../commands/confirm-incident-report';
import { recordIncidentLearnedElsewhere } from '../commands/record-incident-learned-elsewhere';
import { reportIncidentAlert } from '../commands/report-incident-alert';
import { suspendEntry } from '../commands/suspend-entry';
import { IncidentTable } from '../tables/incident-table';

const alert = { whatHappened: '設定の誤りで一部の情報が見えた', occurredOn: null, affectedUsers: '', affectedInformation: '', cause: '', measures: '', contact: '' };
const full = { ...alert, affectedUsers: '3省庁', affectedInformation: '問い合わせ文', cause: '設定変更の誤り', measures: '設定を戻した', contact: '03-0000-0000' };

describe('an incident', () => {
  let house: House;
  let serial = 0;
  const provider = anActor('CSP', 'Unkai');
  const other = anActor('CSP', 'Midori');
  const operations = anActor('SUPPORT_BODY', 'IPA');
  const committee = anActor('STEERING_COMMITTEE', 'Committee');

  beforeAll(async () => {
    house = await House.open([...accessTables, ...providerTables, ...registrationTables, ...incidentTables], day('2023-06-10'));
    await knowOrganisations(house, { CSP: ['Unkai', 'Midori'], SUPPORT_BODY: ['IPA'], STEERING_COMMITTEE: ['Committee'], AGENCY: ['Ministry'] });
  });
  afterAll(() => house.close());

  const anEntry = async (track: 'ISMAP' | 'ISMAP_LIU' = 'ISMAP_LIU') => {
    serial += 1;
    return house.done(operations, recordExistingEntry, anExistingEntry({ track, number: `L22-${String(serial).padStart(4, '0')}-2`, providerId: idOf('Unkai') }));
  };
  const learned = async (track: 'ISMAP' | 'ISMAP_LIU' = 'ISMAP_LIU') =>
    house.done(operations, recordIncidentLearnedElsewhere, { entryId: (await anEntry(track)).id, learnedOn: day('2023-06-10'), learnedFrom: '報道' });

  it('is reported with what happened alone, and confirmed when more is known', async () => {
    const entry = await anEntry();
    const reported = await house.done(provider, reportIncidentAlert, { entryId: entry.id, recognisedOn: day('2023-06-10'), report: alert });
    expect(reported).toMatchObject({ state: 'PRELIMINARY_REPORTED', firstReportedAt: expect.stringMatching(/^2023-06-10T/) });
    const confirm = { id: reported.id, expectedVersion: 1, recognisedOn: day('2023-06-10') };
    expect(await house.refusalCodes(provider, confirmIncidentReport, { ...confirm, report: alert })).toEqual(Array(5).fill('TEXT_MISSING'));
    expect(await house.done(provider, confirmIncidentReport, { ...confirm, report: full })).toMatchObject({ state: 'CONFIRMED_REPORTED' });
  });

  it('is refused for a day to come, for a service that is not on the register, and from anybody but its registrant', async () => {
    const entry = await anEntry();
    expect(await house.refusalCodes(provider, reportIncidentAlert, { entryId: entry.id, recognisedOn: day('2023-06-11'), report: { ...alert, whatHappened: '' } })).toEqual(['DAY_IN_THE_FUTURE', 'TEXT_MISSING']);
    expect(await house.refusalCodes(other, reportIncidentAlert, { entryId: entry.id, recognisedOn: day('2023-06-10'), report: alert })).toEqual(['NOT_PERMITTED']);
    const ownerless = await house.done(operations, recordExistingEntry, anExistingEntry({ number: 'C20-0001-2' }));
    expect(await house.refusalCodes(operations, recordIncidentLearnedElsewhere, { entryId: ownerless.id, learnedOn: day('2023-06-10'), learnedFrom: '報道' })).toEqual(['ENTRY_NOT_ON_REGISTER']);
  });

  it('suspends the entry when the registrant had not reported a serious one, and the suspension is lifted, both publicly (S-182, S-183, S-186)', async () => {
    const incident = await learned();
    const asked = { id: incident.id, ground: 'UNREPORTED_INCIDENT' as const, note: '報告のない重大なインシデント' };
    expect(await house.refusalCodes(committee, suspendEntry, { ...asked, expectedVersion: 1 })).toEqual(['NOT_NOW', 'FACT_MISSING']);
    const assessed = await house.done(committee, assessIncident, { id: incident.id, expectedVersion: 1, seriousness: 'SERIOUS', reason: '利用者の情報が見えた' });
    expect(await house.refusalCodes(operations, suspendEntry, { ...asked, expectedVersion: assessed.version })).toEqual(['NOT_PERMITTED']);
    const suspended = await house.done(committee, suspendEntry, { ...asked, expectedVersion: assessed.version });
    expect(suspended.status).toBe('SUSPENDED');
    const lifted = await house.done(committee, liftSuspension, { id: suspended.id, expectedVersion: suspended.version, note: '是正を確認した' });
    expect(lifted.status).toBe('ACTIVE');
    const events = await house.truth<{ kind: string; ground: string | null }>('select kind, ground from register_event where entry_id = $1 order by id', [suspended.id]);
    expect(events).toEqual([{ kind: 'RECORDED', ground: null }, { kind: 'SUSPENDED', ground: 'UNREPORTED_INCIDENT' }, { kind: 'SUSPENSION_LIFTED', ground: null }]);
  });

  it('suspends an LIU entry for an especially serious one even when it was reported; an ISMAP entry not (S-184)', async () => {
    for (const [track, expected] of [['ISMAP_LIU', 'done'], ['ISMAP', ['GROUND_IS_FOR_LIU_ONLY']]] as const) {
      const entry = await anEntry(track);
      const reported = await house.done(provider, reportIncidentAlert, { entryId: entry.id, recognisedOn: day('2023-06-10'), report: alert });
      const assessed = await house.done(committee, assessIncident, { id: reported.id, expectedVersion: 1, seriousness: 'ESPECIALLY_SERIOUS', reason: '広く漏れた' });
      const result = await house.run(committee, suspendEntry, { id: reported.id, expectedVersion: assessed.version, ground: 'ESPECIALLY_SERIOUS_INCIDENT', note: '特に重大' });
      expect(result instanceof Refused ? result.refusals.map(({ code }) => code) : 'done').toEqual(expected);
    }
  });

  it('does not suspend on a ground that is not met', async () => {
    const entry = await anEntry();
    const reported = await house.done(provider, reportIncidentAlert, { entryId: entry.id, recognisedOn: day('2023-06-10'), report: alert });
    const assessed = await house.done(committee, assessIncident, { id: reported.id, expectedVersion: 1, seriousness: 'NOT_SERIOUS', reason: '影響なし' });
    const asked = { id: reported.id, expectedVersion: assessed.version, note: 'x' };
    expect(await house.refusalCodes(committee, suspendEntry, { ...asked, ground: 'UNREPORTED_INCIDENT' })).toEqual(['INCIDENT_NOT_LEARNED_ELSEWHERE']);
    expect(await house.refusalCodes(committee, suspendEntry, { ...asked, ground: 'ESPECIALLY_SERIOUS_INCIDENT' })).toEqual(['INCIDENT_NOT_ESPECIALLY_SERIOUS']);
    const closed = await house.done(committee, closeIncident, { id: reported.id, expectedVersion: assessed.version });
    expect(await house.refusalCodes(committee, assessIncident, { id: closed.id, expectedVersion: closed.version, seriousness: 'SERIOUS', reason: 'x' })).toEqual(['NOT_NOW']);
  });

  it('is not public: neither another provider nor an agency knows of it', async () => {
    const incident = await learned();
    for (const stranger of [other, anActor('AGENCY', 'Ministry'), null]) expect(await house.reading(stranger, ({ read }) => read.one(IncidentTable, incident.id))).toBeNull();
  });

  it('shows its clock, its grounds and its reports in as many statements for many as for one', async () => {
    const graph = await openGraph(house, [...incidentResolvers, ...registrationResolvers, RefusalResolver]);
    const LIST = '{ incidents(first: FIRST) { id state viewerMay clock { confirmedDueOn isOverdue } suspensionGrounds { ground isMet reasons { code message } missing } entry { number } reports { kind } } }';
    const one = await graph(committee, LIST.replace('FIRST', '1'));
    const many = await graph(committee, LIST.replace('FIRST', '50'));
    expect(one.errors ?? many.errors).toBeUndefined();
    expect(many.statements).toBe(one.statements);
    const all = many.data?.['incidents'] as { suspensionGrounds: unknown[]; clock: { confirmedDueOn: string | null } }[];
    expect(all.length).toBeGreaterThan(3);
    expect(all[0]).toMatchObject({ clock: { confirmedDueOn: '2023-07-10', isOverdue: false }, suspensionGrounds: [{ ground: 'UNREPORTED_INCIDENT', isMet: null, missing: ['seriousness'] }, { ground: 'ESPECIALLY_SERIOUS_INCIDENT' }] });
  });

  it('is found by its entry, closed or not, by those who may see it', async () => {
    const graph = await openGraph(house, [...incidentResolvers, ...registrationResolvers, RefusalResolver]);
    const incident = await learned();
    const found = async (actor: Parameters<typeof graph>[0], entryId: string) => (await graph(actor, 'query ($entryId: ID) { incidents(onlyOpen: false, entryId: $entryId) { id } }', { entryId })).data?.['incidents'];
    expect(await found(committee, incident.entryId)).toEqual([{ id: incident.id }]);
    expect(await found(other, incident.entryId)).toEqual([]);
    expect(await found(committee, incident.id)).toEqual([]);
    expect(await found(committee, 'no entry')).toEqual([]);
  });

  it('takes a cursor that is none as the beginning', async () => {
    const graph = await openGraph(house, [...incidentResolvers, ...registrationResolvers, RefusalResolver]);
    const answer = await graph(committee, '{ incidents(first: 1, after: "none") { id } }');
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.['incidents']).toHaveLength(1);
  });
});
