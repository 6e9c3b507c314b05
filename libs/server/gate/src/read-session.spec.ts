import { poolOf } from '@toroku/database';
import { day } from '@toroku/kernel';
import { CloudServiceTable, registerCloudService, reviseCloudService } from '@toroku/server-provider';
import { anActor, House, knowOrganisations } from '@toroku/testing';
import pg from 'pg';

const description = { nameJa: '青空チャット', nameEn: 'Aozora Chat', summaryJa: '応答', summaryEn: '', deliveryModel: 'SAAS' as const };
const COUNT = 'select count(*)::int as kept from cloud_service';

describe('the reads of one request', () => {
  let house: House;
  const author = anActor('CSP', 'Aozora', ['STATEMENT_AUTHOR']);

  beforeAll(async () => {
    house = await House.open([CloudServiceTable] as never, day('2022-11-10'));
    await knowOrganisations(house, { CSP: ['Aozora'] });
  });
  afterAll(() => house.close());

  const idle = (): boolean => poolOf(house.database.api).idleCount === poolOf(house.database.api).totalCount;

  it('asks for all keys of a moment in one statement', async () => {
    const ids = [await house.done(author, registerCloudService, description), await house.done(author, registerCloudService, description)].map(({ id }) => id);
    await house.reading(author, async ({ read }) => {
      const rows = await Promise.all(ids.map((id) => read.one(CloudServiceTable, id)));
      expect(rows.map((row) => row?.id)).toEqual(ids);
      expect(read.statements).toBe(1);
    });
  });

  it('send one statement at a time over their connection, also when resolvers ask at once', async () => {
    const real = pg.Client.prototype.query as (...given: unknown[]) => Promise<unknown>;
    let [underWay, most] = [0, 0];
    const spy = jest.spyOn(pg.Client.prototype, 'query').mockImplementation(async function (this: pg.Client, ...given: unknown[]) {
      most = Math.max(most, (underWay += 1));
      return real.apply(this, given).finally(() => (underWay -= 1));
    } as never);
    await house.reading(author, async ({ read }) => {
      const answers = await Promise.all([1, 2, 3, 4, 5].map((value) => read.rows<{ value: number }>('select $1::int as value', [value])));
      expect(answers.map(([row]) => row?.value)).toEqual([1, 2, 3, 4, 5]);
    });
    spy.mockRestore();
    expect(most).toBe(1);
  });

  it('see one snapshot: what is committed meanwhile is for the next request', async () => {
    await house.reading(author, async ({ read }) => {
      const before = await read.rows(COUNT);
      await house.done(author, registerCloudService, description);
      expect(await read.rows(COUNT)).toEqual(before);
      await read.end();
      expect(await read.rows(COUNT)).not.toEqual(before);
    });
  });

  it('see the committed state after a change in the same request', async () => {
    const { id } = await house.done(author, registerCloudService, description);
    await house.reading(author, async (context) => {
      expect(await context.read.one(CloudServiceTable, id)).toMatchObject({ version: 1 });
      await context.run(reviseCloudService, { ...description, nameEn: 'Second', id, expectedVersion: 1, idempotencyKey: 'second' });
      expect(await context.read.one(CloudServiceTable, id)).toMatchObject({ version: 2, nameEn: 'Second' });
    });
  });

  it('give their connection back, also after an error, and leak none in 200 requests', async () => {
    for (let request = 0; request < 200; request += 1) {
      const sql = request % 2 === 0 ? 'select 1 / 0' : 'select 1';
      await house.reading(author, ({ read }) => Promise.all([read.rows(sql), read.rows(COUNT)])).catch(() => undefined);
    }
    expect(idle()).toBe(true);
    expect(poolOf(house.database.api).waitingCount).toBe(0);
    expect(await house.reading(author, ({ read }) => read.rows('select 1 as alive'))).toEqual([{ alive: 1 }]);
  });

  it('show an unbound visitor no row', async () => {
    await house.done(author, registerCloudService, description);
    expect(await house.reading(null, ({ read }) => read.rows('select id from cloud_service'))).toEqual([]);
  });
});
