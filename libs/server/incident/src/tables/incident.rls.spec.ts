import type { Actor } from '@toroku/domain-access';
import { bindStatement } from '@toroku/gate';
import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { providerTables } from '@toroku/server-provider';
import { recordExistingEntry, registrationTables } from '@toroku/server-registration';
import { anActor, anExistingEntry, House, idOf, knowOrganisations } from '@toroku/testing';
import { incidentTables } from '..';
import { reportIncidentAlert } from '../commands/report-incident-alert';

const provider = anActor('CSP', 'Unkai');
const support = anActor('SUPPORT_BODY', 'IPA');
const committee = anActor('STEERING_COMMITTEE', 'Committee');
const otherProvider = anActor('CSP', 'Midori');
const agency = anActor('AGENCY', 'Ministry');
const report = { whatHappened: '一部の情報が見えた', occurredOn: null, affectedUsers: '', affectedInformation: '', cause: '', measures: '', contact: '' };

describe('incidents under row security: three parties see them, the registrant alone writes its words', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.open([...accessTables, ...providerTables, ...registrationTables, ...incidentTables], day('2023-06-10'));
    await knowOrganisations(house, { CSP: ['Unkai', 'Midori'], SUPPORT_BODY: ['IPA'], STEERING_COMMITTEE: ['Committee'], AGENCY: ['Ministry'] });
    const entry = await house.done(support, recordExistingEntry, anExistingEntry({ track: 'ISMAP_LIU', number: 'L22-0001-2', providerId: idOf('Unkai') }));
    await house.done(provider, reportIncidentAlert, { entryId: entry.id, recognisedOn: day('2023-06-10'), report });
  });
  afterAll(() => house.close());

  /** Rows touched by the statement under the API's login, as the actor. */
  const touched = async (actor: Actor, sql: string): Promise<number> =>
    house.database.api.transaction(async (manager) => {
      const bind = bindStatement(actor);
      await manager.query(bind.text, [...bind.values]);
      const rows: { count: string }[] = await manager.query(`with touched as (${sql} returning 1) select count(*) from touched`);
      return Number(rows[0]?.count);
    });
  const seen = (actor: Actor, table: string) => house.reading(actor, async ({ read }) => (await read.rows(`select 1 from ${table}`)).length);

  it.each(['incident', 'incident_report'])('%s is seen by the registrant, the support body and the committee only', async (table) => {
    expect(await Promise.all([provider, support, committee, otherProvider, agency].map((actor) => seen(actor, table)))).toEqual([1, 1, 1, 0, 0]);
  });

  it('the case is not moved by somebody who does not see it', async () => {
    const move = `update incident set assessment_reason = 'x'`;
    expect(await Promise.all([otherProvider, agency].map((actor) => touched(actor, move)))).toEqual([0, 0]);
  });

  it('a report is changed by nobody, its registrant included', async () => {
    for (const actor of [provider, support, committee]) await expect(touched(actor, `update incident_report set cause = 'x'`)).rejects.toThrow(/permission denied/);
  });

  it('no report is put into the registrant’s mouth', async () => {
    const [incident] = await house.truth<{ id: string }>('select id from incident');
    const add = `insert into incident_report (id, incident_id, provider_id, kind, reported_at, reported_by, what_happened, affected_users, affected_information, cause, measures, contact)
      values (gen_random_uuid(), '${incident?.id}', '${idOf('Unkai')}', 'CONFIRMED', now(), 'x', 'x', '', '', '', '', '')`;
    for (const actor of [support, committee, otherProvider]) await expect(touched(actor, add)).rejects.toThrow(/row-level security/);
  });

  it('the public register’s login reads neither', async () => {
    const may = await house.truth<{ may: boolean }>(`select has_table_privilege('toroku_register', t, 'select') as may from unnest(array['incident', 'incident_report']) t`);
    expect(may).toEqual([{ may: false }, { may: false }]);
  });
});
