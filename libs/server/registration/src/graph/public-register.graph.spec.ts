import { openDataSource, poolOf, urlFor } from '@toroku/database';
import { standingOn, type RegisterEntry, type Standing } from '@toroku/domain-registration';
import { ReadSession, RequestContext, momentOf } from '@toroku/gate';
import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { providerTables } from '@toroku/server-provider';
import { anActor, anExistingEntry, House, idOf, knowOrganisations } from '@toroku/testing';
import { graphql, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { publicRegisterResolvers, registrationTables } from '..';
import { cancelEntry } from '../commands/cancel-entry';
import { liftSuspension } from '../commands/lift-suspension';
import { recordExistingEntry } from '../commands/record-existing-entry';
import { withdrawEntry } from '../commands/withdraw-entry';
import { registerPage } from '../queries/register-list';

const LIST = /* GraphQL */ `
  query ($track: RegisterTrack!, $first: Int, $after: String, $search: String, $standing: Standing) {
    register(track: $track, first: $first, after: $after, search: $search, standing: $standing) { entries { number serviceNameJa standing history { kind } } endCursor }
  }
`;

describe('the public register', () => {
  let house: House;
  let schema: GraphQLSchema;
  let register: DataSource;
  const operations = anActor('SUPPORT_BODY', 'IPA');
  const committee = anActor('STEERING_COMMITTEE', 'Committee');
  const provider = anActor('CSP', 'Unkai');

  beforeAll(async () => {
    house = await House.open([...accessTables, ...providerTables, ...registrationTables], day('2022-11-10'));
    await knowOrganisations(house, { CSP: ['Unkai'], SUPPORT_BODY: ['IPA'], STEERING_COMMITTEE: ['Committee'] });
    register = await openDataSource({ url: urlFor('register', house.database.url), tables: [] });
    schema = await buildSchema({ validate: false, resolvers: [...publicRegisterResolvers] });
    for (let serial = 1; serial <= 12; serial += 1) {
      const number = `C21-${String(serial).padStart(4, '0')}-2`;
      await house.done(operations, recordExistingEntry, anExistingEntry({ number, serviceNameJa: `雲海基盤${serial}`, registeredOn: day(`2021-12-${20 + (serial % 3)}`), providerId: idOf('Unkai') }));
    }
    await house.done(operations, recordExistingEntry, anExistingEntry({ track: 'ISMAP_LIU', number: 'L22-0001-2', serviceNameJa: '青空チャット' }));
  });
  afterAll(async () => {
    await register.destroy();
    await house.close();
  });

  const ask = async (source: string, variableValues: Record<string, unknown>) => {
    const contextValue = new RequestContext({ source: register, actor: null, moment: momentOf(house.clock), requestId: 'spec' });
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    await contextValue.end();
    expect(errors).toBeUndefined();
    return { ...(data as { register: { entries: { number: string; standing: string; history: unknown[] }[]; endCursor: string | null } }), statements: contextValue.read.statements };
  };

  it('is read by somebody unknown, page by page in the order of registration, in as many statements for ten rows as for two', async () => {
    const two = await ask(LIST, { track: 'ISMAP', first: 2 });
    const ten = await ask(LIST, { track: 'ISMAP', first: 10, after: two.register.endCursor });
    expect(two.statements).toBe(2);
    expect(ten.statements).toBe(2);
    expect(ten.register.endCursor).toBeNull();
    const numbers = [...two.register.entries, ...ten.register.entries].map(({ number }) => number);
    expect(new Set(numbers).size).toBe(12);
    expect(numbers.slice(0, 4)).toEqual(['C21-0003-2', 'C21-0006-2', 'C21-0009-2', 'C21-0012-2']);
  });

  it('keeps the two lists apart (S-097)', async () => {
    expect((await ask(LIST, { track: 'ISMAP_LIU', search: '青空' })).register.entries).toMatchObject([{ number: 'L22-0001-2', standing: 'VALID', history: [{ kind: 'RECORDED' }] }]);
  });

  it('takes the same service on both lists, each with its own number and days (S-100, S-108)', async () => {
    const both = { serviceNameJa: '両方サービス', providerId: idOf('Unkai') };
    await house.done(operations, recordExistingEntry, anExistingEntry({ ...both, track: 'ISMAP', number: 'C22-9001-2', registeredOn: day('2022-12-20') }));
    await house.done(operations, recordExistingEntry, anExistingEntry({ ...both, track: 'ISMAP_LIU', number: 'L22-9001-2', registeredOn: day('2022-12-20') }));
    for (const [track, number] of [['ISMAP', 'C22-9001-2'], ['ISMAP_LIU', 'L22-9001-2']]) {
      expect((await ask(LIST, { track, search: '両方サービス' })).register.entries.map((entry) => entry.number)).toEqual([number]);
    }
  });

  it.each([
    ['a Japanese word of two letters', '雲海', 10],
    ['full-width and half-width alike', 'Ｃ２１－0004', 1],
    ['nothing for a word that is nowhere', '存在しない', 0],
    ['a wildcard as itself', '%', 0],
  ])('is searched: %s', async (_, search, found) => {
    expect((await ask(LIST, { track: 'ISMAP', first: 10, search })).register.entries).toHaveLength(found);
  });

  it.each(["'; drop", '2022-13-45 C21-0001-2', '2021-12-20'])('takes the cursor %s, which is none, as the beginning', async (after) => {
    expect((await ask(LIST, { track: 'ISMAP', first: 1, after })).register.entries[0]?.number).toBe('C21-0003-2');
  });

  it('cannot be read beyond: the register’s login sees public tables only', async () => {
    for (const table of ['audit_entry', 'registration_application', 'cloud_service', 'member', 'committee_vote', 'sight']) {
      await expect(register.query(`select 1 from ${table}`)).rejects.toThrow(/permission denied/);
    }
    await expect(register.query(`update register_entry set remarks = 'x'`)).rejects.toThrow(/permission denied/);
  });

  it.each<[Standing, string]>([
    ['VALID', '2023-10-31'],
    ['EXPIRED', '2023-11-01'],
    ['RENEWAL_PENDING', '2023-11-01'],
    ['SUSPENDED', '2022-11-10'],
    ['CANCELLED', '2022-11-10'],
    ['WITHDRAWN', '2022-11-10'],
  ])('filters by the standing %s on %s as the domain computes it', async (standing, on) => {
    await house.truth(`update register_entry set status = case number when 'C21-0001-2' then 'SUSPENDED' when 'C21-0002-2' then 'CANCELLED' when 'C21-0004-2' then 'WITHDRAWN' else 'ACTIVE' end,
      renewal_applied_on = case number when 'C21-0005-2' then date '2023-10-31' end where track = 'ISMAP'`);
    const read = new ReadSession(poolOf(register), null);
    const filter = { track: 'ISMAP' as const, first: 100, after: null, search: null, region: null, today: day(on) };
    const all = (await registerPage(read, { ...filter, standing: null })).entries;
    const some = (await registerPage(read, { ...filter, standing })).entries;
    await read.end();
    const expected = all.filter((entry: RegisterEntry) => standingOn(entry, day(on)) === standing);
    expect(some.map(({ number }) => number)).toEqual(expected.map(({ number }) => number));
    await house.truth(`update register_entry set status = 'ACTIVE', renewal_applied_on = null where track = 'ISMAP'`);
  });

  it('refuses a number that is taken or malformed', async () => {
    expect(await house.refusalCodes(operations, recordExistingEntry, anExistingEntry({ number: 'C21-0001-2' }))).toEqual(['REGISTRATION_NUMBER_TAKEN']);
    expect(await house.refusalCodes(operations, recordExistingEntry, anExistingEntry({ number: '21-1', periodStartOn: day('2023-01-01') }))).toEqual(['REGISTRATION_NUMBER_MALFORMED', 'DAYS_REVERSED']);
  });

  describe('when the committee or the provider acts on an entry', () => {
    const entryOf = async (number: string) => (await house.truth<{ id: string; version: number }>('select id, version from register_entry where number = $1', [number]))[0] ?? { id: '', version: 0 };

    it('is cancelled by the committee, publicly and for good (S-181)', async () => {
      const { id, version } = await entryOf('C21-0010-2');
      expect(await house.refusalCodes(provider, cancelEntry, { id, expectedVersion: version, note: '虚偽の申請' })).toEqual(['NOT_PERMITTED']);
      const cancelled = await house.done(committee, cancelEntry, { id, expectedVersion: version, note: '虚偽の申請' });
      expect(cancelled.status).toBe('CANCELLED');
      expect(await house.refusalCodes(committee, cancelEntry, { id, expectedVersion: version + 1, note: 'x' })).toEqual(['NOT_NOW']);
      expect(await house.truth('select kind, note from register_event where entry_id = $1 order by id', [id])).toEqual([{ kind: 'RECORDED', note: '' }, { kind: 'CANCELLED', note: '虚偽の申請' }]);
    });

    it('is given up by its own provider alone, with a reason', async () => {
      const { id, version } = await entryOf('C21-0011-2');
      expect(await house.refusalCodes(anActor('CSP', 'Midori'), withdrawEntry, { id, expectedVersion: version, note: 'x' })).toEqual(['NOT_FOUND']);
      expect(await house.refusalCodes(provider, withdrawEntry, { id, expectedVersion: version, note: ' ' })).toEqual(['TEXT_MISSING']);
      expect(await house.done(provider, withdrawEntry, { id, expectedVersion: version, note: 'サービス終了' })).toMatchObject({ status: 'WITHDRAWN' });
    });

    it('has no suspension to lift while it is not suspended', async () => {
      const { id, version } = await entryOf('C21-0012-2');
      expect(await house.refusalCodes(committee, liftSuspension, { id, expectedVersion: version, note: '改善を確認' })).toEqual(['NOT_NOW']);
    });
  });
});
