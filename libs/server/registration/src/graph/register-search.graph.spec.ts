import { openDataSource, urlFor } from '@toroku/database';
import { standingOn, standings, type RegisterEntry } from '@toroku/domain-registration';
import { RequestContext, momentOf } from '@toroku/gate';
import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { providerTables } from '@toroku/server-provider';
import { anActor, anExistingEntry, House, idOf, knowOrganisations } from '@toroku/testing';
import { graphql, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { publicRegisterResolvers, registrationTables } from '..';
import { cancelEntry } from '../commands/cancel-entry';
import { recordExistingEntry } from '../commands/record-existing-entry';
import { registerPage } from '../queries/register-list';

const SEARCH = `query ($track: RegisterTrack, $search: String, $standing: Standing, $region: String, $operator: String, $business: Int, $order: RegisterOrder! = OLDEST, $first: Int! = 50, $skip: Int! = 0, $after: String) {
  register(track: $track, search: $search, standing: $standing, region: $region, operator: $operator, business: $business, order: $order, first: $first, skip: $skip, after: $after) { entries { number } endCursor } }`;
const COUNTS = `query ($track: RegisterTrack, $search: String, $standing: Standing, $region: String, $operator: String, $business: Int) {
  registerCounts(track: $track, search: $search, standing: $standing, region: $region, operator: $operator, business: $business) {
    total tracks { track count } standings { standing count } regions { region count } operators { nameJa nameEn count } businesses { number titleJa titleEn count } } }`;
const CHANGES = `query ($track: RegisterTrack, $since: Day, $first: Int! = 50, $after: String) {
  registerChanges(track: $track, since: $since, first: $first, after: $after) { changes { event { id kind happenedOn note } entry { number standing } } endCursor } }`;

interface Answer {
  readonly register: { readonly entries: readonly { readonly number: string }[]; readonly endCursor: string | null };
  readonly registerCounts: { readonly total: number } & Readonly<Record<'tracks' | 'standings' | 'regions' | 'operators' | 'businesses', readonly Record<string, unknown>[]>>;
  readonly registerChanges: { readonly changes: readonly { readonly event: { readonly kind: string; readonly happenedOn: string }; readonly entry: { readonly number: string } }[]; readonly endCursor: string | null };
}

describe('both registers together', () => {
  let house: House;
  let schema: GraphQLSchema;
  let register: DataSource;
  const operations = anActor('SUPPORT_BODY', 'IPA');
  const committee = anActor('STEERING_COMMITTEE', 'Committee');

  beforeAll(async () => {
    house = await House.open([...accessTables, ...providerTables, ...registrationTables], day('2022-11-10'));
    await knowOrganisations(house, { CSP: ['Unkai'], SUPPORT_BODY: ['IPA'], STEERING_COMMITTEE: ['Committee'] });
    register = await openDataSource({ url: urlFor('register', house.database.url), tables: [] });
    schema = await buildSchema({ validate: false, resolvers: [...publicRegisterResolvers] });
    for (let serial = 1; serial <= 9; serial += 1) {
      const isLiu = serial % 3 === 0;
      const number = `${isLiu ? 'L' : 'C'}21-000${serial}-2`;
      const operator = serial < 4 ? { operatorNameJa: '青空株式会社', operatorNameEn: 'Aozora Inc.' } : { operatorNameJa: '雲海株式会社', operatorNameEn: '' };
      const periodEndOn = day(`2022-0${serial}-28`);
      await house.done(operations, recordExistingEntry, anExistingEntry({ ...operator, number, track: isLiu ? 'ISMAP_LIU' : 'ISMAP', regions: serial < 6 ? ['東京', '大阪'] : ['東京'], registeredOn: day(`2021-12-0${serial}`), periodEndOn, providerId: idOf('Unkai') }));
    }
    await house.truth(`update register_entry set judged_for = '{"number":8,"edition":1,"titleJa":"広報","titleEn":"Publicity"}' where track = 'ISMAP_LIU' and number <> 'L21-0009-2'`);
  });
  afterAll(async () => {
    await register.destroy();
    await house.close();
  });

  const ask = async (source: string, variableValues: Record<string, unknown> = {}) => {
    const contextValue = new RequestContext({ source: register, actor: null, moment: momentOf(house.clock), requestId: 'spec' });
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    await contextValue.end();
    expect(errors).toBeUndefined();
    return { ...(data as unknown as Answer), statements: contextValue.read.statements };
  };
  const numbers = async (variables: Record<string, unknown>) => (await ask(SEARCH, variables)).register.entries.map(({ number }) => number.slice(0, 8));

  it.each(['OLDEST', 'NEWEST', 'EXPIRING'])('are paged in the order %s, nothing twice and nothing left out', async (order) => {
    const whole = await numbers({ order });
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { register: page } = await ask(SEARCH, { order, first: 2, after });
      paged.push(...page.entries.map(({ number }) => number.slice(0, 8)));
      after = page.endCursor;
    } while (after !== null);
    expect(paged).toEqual(whole);
    expect(paged.map((number) => Number(number.slice(4)))).toEqual(order === 'NEWEST' ? [9, 8, 7, 6, 5, 4, 3, 2, 1] : [1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each([
    ['one register', { track: 'ISMAP_LIU' }, ['L21-0003', 'L21-0006', 'L21-0009']],
    ['part of a provider’s name', { operator: '青空' }, ['C21-0001', 'C21-0002', 'L21-0003']],
    ['its English name in any letters', { operator: 'ＡＯＺＯＲＡ' }, ['C21-0001', 'C21-0002', 'L21-0003']],
    ['the provider, though not its service', { operator: '基盤' }, []],
    ['what it was judged for', { business: 8 }, ['L21-0003', 'L21-0006']],
    ['a page by its number', { first: 2, skip: 4 }, ['C21-0005', 'L21-0006']],
    ['a page beyond the last', { first: 2, skip: 2_000_000_000 }, []],
    ['a page before the first', { first: 1, skip: -1 }, ['C21-0001']],
    ['everything at once', { track: 'ISMAP', operator: '雲海', region: '大阪', search: 'c21', standing: 'VALID' }, ['C21-0004', 'C21-0005']],
  ])('are searched by %s', async (_, variables, found) => {
    expect(await numbers(variables)).toEqual(found);
  });

  it('are counted by what one might choose next, the choice itself left free, one statement a count', async () => {
    const all = await ask(COUNTS);
    expect(all.registerCounts).toMatchObject({
      total: 9,
      tracks: [{ track: 'ISMAP', count: 6 }, { track: 'ISMAP_LIU', count: 3 }],
      standings: [{ standing: 'VALID', count: 9 }],
      regions: [{ region: '東京', count: 9 }, { region: '大阪', count: 5 }],
      operators: [{ nameJa: '雲海株式会社', nameEn: '', count: 6 }, { nameJa: '青空株式会社', nameEn: 'Aozora Inc.', count: 3 }],
      businesses: [{ number: 8, titleJa: '広報', titleEn: 'Publicity', count: 2 }],
    });
    const chosen = await ask(COUNTS, { track: 'ISMAP_LIU', region: '大阪' });
    expect(chosen.registerCounts).toMatchObject({ total: 1, tracks: [{ count: 4 }, { count: 1 }], regions: [{ region: '東京', count: 3 }, { region: '大阪', count: 1 }] });
    expect([all.statements, chosen.statements]).toEqual([6, 6]);
  });

  it('are counted by standing as the domain computes it', async () => {
    house.clock.moveTo(day('2023-10-15'));
    await house.truth(`update register_entry set renewal_applied_on = '2023-06-01' where number = 'C21-0002-2'`);
    const entries = await house.reading(null, ({ read }) => registerPage(read, { first: 100, today: day('2023-10-15') }));
    const expected = standings.map((standing) => ({ standing, count: entries.entries.filter((entry: RegisterEntry) => standingOn(entry, day('2023-10-15')) === standing).length })).filter(({ count }) => count > 0);
    const counted = (await ask(COUNTS)).registerCounts.standings;
    expect([...counted].sort((a, b) => String(a['standing']).localeCompare(String(b['standing'])))).toEqual(expected.sort((a, b) => a.standing.localeCompare(b.standing)));
    await house.truth('update register_entry set renewal_applied_on = null');
    house.clock.moveTo(day('2022-11-10'));
  });

  describe('and what happened on them', () => {
    beforeAll(async () => {
      const [{ id, version }] = (await house.truth<{ id: string; version: number }>(`select id, version from register_entry where number = 'C21-0004-2'`)) as [{ id: string; version: number }];
      await house.done(committee, cancelEntry, { id, expectedVersion: version, note: '虚偽の申請' });
    });

    it('is read the latest first, page by page, in as many statements for nine changes as for one', async () => {
      const one = await ask(CHANGES, { first: 1 });
      expect(one.registerChanges.changes).toMatchObject([{ event: { kind: 'CANCELLED', happenedOn: '2022-11-10', note: '虚偽の申請' }, entry: { number: 'C21-0004-2', standing: 'CANCELLED' } }]);
      const rest = await ask(CHANGES, { after: one.registerChanges.endCursor });
      expect(rest.registerChanges.changes.map(({ event }) => event.happenedOn)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1].map((date) => `2021-12-0${date}`));
      expect(rest.registerChanges.endCursor).toBeNull();
      expect([one.statements, rest.statements]).toEqual([2, 2]);
    });

    it('is read of one register, from a day on', async () => {
      expect((await ask(CHANGES, { track: 'ISMAP_LIU', since: '2021-12-06' })).registerChanges.changes.map(({ entry }) => entry.number)).toEqual(['L21-0009-2', 'L21-0006-2']);
    });

    it.each(['x', '2022-11-10 x', "2022-11-10 '; drop"])('takes the cursor %s, which is none, as the beginning', async (after) => {
      expect((await ask(CHANGES, { first: 1, after })).registerChanges.changes[0]?.event.kind).toBe('CANCELLED');
    });
  });
});
