import { day } from '@toroku/kernel';
import { CloudServiceTable, registerCloudService, reviseCloudService } from '@toroku/server-provider';
import { anActor, House, knowOrganisations } from '@toroku/testing';
import type { CloudService } from '@toroku/domain-provider';
import { Refused } from './refused';

const description = { nameJa: '青空チャット', nameEn: 'Aozora Chat', summaryJa: '応答', summaryEn: '', deliveryModel: 'SAAS' as const };
const MALFORMED_IDS = ['', 'x', "'; drop table cloud_service; --", '0190A3C4-1111-7222-8333-444455556666', '０１９０a3c4-1111-7222-8333-444455556666'];

describe('the gate', () => {
  let house: House;
  const author = anActor('CSP', 'Aozora', ['STATEMENT_AUTHOR']);
  const colleague = anActor('CSP', 'Aozora', ['REPRESENTATIVE'], 'colleague');

  beforeAll(async () => {
    house = await House.open([CloudServiceTable] as never, day('2022-11-10'));
    await knowOrganisations(house, { CSP: ['Aozora'] });
  });
  afterAll(() => house.close());

  const kept = async (): Promise<number> => (await house.truth<{ kept: number }>('select count(*)::int as kept from cloud_service'))[0]!.kept;
  const lastAudit = async (verb: string) => (await house.audit(verb)).at(-1);
  const aService = (): Promise<CloudService> => house.done(author, registerCloudService, description);
  const revision = ({ id }: { readonly id: string }, nameEn: string) => ({ ...description, nameEn, id, expectedVersion: 1 });

  /** The same verb with its save replaced: what a bug or a broken server would do in the middle of a run. */
  const registeringWith = (save: typeof registerCloudService.save): typeof registerCloudService => ({ ...registerCloudService, save });
  /** Revises a first service, then a second one, after `meet`: two of them in opposite order lock each other out. */
  const revisingBoth = (other: string, meet: () => Promise<void>): typeof reviseCloudService => ({
    ...reviseCloudService,
    load: async (work, input) => {
      const loaded = await reviseCloudService.load(work, input);
      await meet();
      await work.one(CloudServiceTable, { id: other }, { lock: true });
      return loaded;
    },
  });

  it('changes nothing in a refused run and leaves one entry with the codes', async () => {
    const before = await kept();
    const entries = (await house.audit('registerCloudService')).length;
    expect(await house.refusalCodes(author, registerCloudService, { ...description, nameJa: '', nameEn: 'x'.repeat(201) })).toEqual(['TEXT_MISSING', 'TEXT_TOO_LONG']);
    expect(await kept()).toBe(before);
    expect(await house.audit('registerCloudService')).toHaveLength(entries + 1);
    expect(await lastAudit('registerCloudService')).toMatchObject({ outcome: 'REFUSED', codes: ['TEXT_MISSING', 'TEXT_TOO_LONG'], changes: [] });
  });

  it('rolls a fault back and leaves an entry of it', async () => {
    const before = await kept();
    const failing = registeringWith(async (...saving) => {
      await registerCloudService.save(...saving);
      throw new Error('a bug after the write');
    });
    await expect(house.run(author, failing, { ...description, idempotencyKey: 'faulty' })).rejects.toThrow('a bug after the write');
    expect(await kept()).toBe(before);
    expect(await lastAudit('registerCloudService')).toMatchObject({ outcome: 'FAULT', codes: [], changes: [] });
    expect(await house.truth(`select 1 from receipt where idempotency_key = 'faulty'`)).toEqual([]);
  });

  it('keeps the changed fields before and after', async () => {
    const service = await aService();
    await house.done(author, reviseCloudService, revision(service, 'Second'));
    const entry = await lastAudit('reviseCloudService');
    expect(entry).toMatchObject({ outcome: 'DONE', subject_id: service.id, changes: [{ table: 'cloud_service', id: service.id, before: { nameEn: 'Aozora Chat' }, after: { nameEn: 'Second' } }] });
    expect(await house.refusalCodes(author, reviseCloudService, revision(service, 'Third'))).toEqual(['STALE_VERSION']);
  });

  it('does two submissions under one key at once only once, and answers both the same', async () => {
    const before = await kept();
    const [first, second] = await Promise.all([1, 2].map(() => house.done(author, registerCloudService, { ...description, idempotencyKey: 'twin' })));
    expect(second!.id).toBe(first!.id);
    expect(await kept()).toBe(before + 1);
    expect(await house.refusalCodes(author, registerCloudService, { ...description, nameEn: 'Other', idempotencyKey: 'twin' })).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('lets exactly one of two people who change one noun at once', async () => {
    const service = await aService();
    const results = await Promise.all([author, colleague].map((actor) => house.run(actor, reviseCloudService, revision(service, actor.id.slice(0, 8)))));
    const codes = results.map((result) => (result instanceof Refused ? result.refusals.map(({ code }) => code).join() : 'DONE'));
    expect(codes.sort()).toEqual(['DONE', 'STALE_VERSION']);
    expect(await house.truth('select version from cloud_service where id = $1', [service.id])).toEqual([{ version: 2 }]);
  });

  it('repeats the run that a deadlock ended, until both are done', async () => {
    const [one, other] = [await aService(), await aService()];
    let waiting = 2;
    let loads = 0;
    let open: () => void = () => undefined;
    const both = new Promise<void>((done) => (open = done));
    const meet = async (): Promise<void> => {
      loads += 1;
      if ((waiting -= 1) === 0) open();
      await both;
    };
    await Promise.all([
      house.done(author, revisingBoth(other.id, meet), revision(one, 'One')),
      house.done(colleague, revisingBoth(one.id, meet), revision(other, 'Other')),
    ]);
    expect(loads).toBe(3);
    expect(await house.truth('select version from cloud_service where id = any($1)', [[one.id, other.id]])).toEqual([{ version: 2 }, { version: 2 }]);
  });

  it('does a run again, once, whose connection was cut in the middle', async () => {
    const before = await kept();
    let cuts = 0;
    const cut = registeringWith(async (work, ...saving) => {
      const id = await registerCloudService.save(work, ...saving);
      const [backend] = await work.sql<{ pid: number }>('select pg_backend_pid() as pid');
      if ((cuts += 1) === 1) await house.truth('select pg_terminate_backend($1)', [backend!.pid]);
      return id;
    });
    await house.done(author, cut, description);
    expect(cuts).toBe(2);
    expect(await kept()).toBe(before + 1);
  });

  it('answers from the receipt when the commit was made but its acknowledgement lost', async () => {
    const before = await kept();
    const { api } = house.database;
    const real = api.transaction.bind(api) as (...given: unknown[]) => Promise<unknown>;
    const lossy = jest.spyOn(api, 'transaction').mockImplementationOnce(async (...given: unknown[]) => {
      await real(...given);
      throw Object.assign(new Error('Connection terminated unexpectedly'), { code: '08006' });
    });
    const service = await house.done(author, registerCloudService, { ...description, idempotencyKey: 'lost' });
    expect(lossy).toHaveBeenCalledTimes(2);
    lossy.mockRestore();
    expect(await kept()).toBe(before + 1);
    expect(await house.truth(`select subject_id from receipt where idempotency_key = 'lost'`)).toEqual([{ subject_id: service.id }]);
  });

  it.each([
    ['a NUL byte', 'a\u0000', 'TEXT_HAS_CONTROL_CHARACTERS'],
    ['half a surrogate pair', 'a\ud83d', 'TEXT_HAS_CONTROL_CHARACTERS'],
    ['more than a field takes', 'x'.repeat(20_001), 'TEXT_TOO_LONG'],
  ])('names the field that holds %s', async (_, text, code) => {
    const result = await house.run(author, registerCloudService, { ...description, summaryJa: text });
    expect(result instanceof Refused && result.refusals.map((reason) => [reason.code, reason.path])).toEqual([[code, ['summaryJa']]]);
  });

  it.each(['idempotencyKey', 'id'] as const)('names a NUL byte in %s too, without a fault', async (field) => {
    const input = { ...revision(await aService(), 'x'), idempotencyKey: 'k' };
    const result = await house.run(author, reviseCloudService, { ...input, [field]: 'a\u0000' });
    expect(result instanceof Refused && result.refusals.map((reason) => [reason.code, reason.path])).toEqual([['TEXT_HAS_CONTROL_CHARACTERS', [field]]]);
  });

  it.each(MALFORMED_IDS)('does not find %j', async (id) => {
    expect(await house.refusalCodes(author, reviseCloudService, revision({ id }, 'x'))).toEqual(['NOT_FOUND']);
  });

  it('asks a visitor to sign in', async () => {
    expect(await house.refusalCodes(null, registerCloudService, description)).toEqual(['NOT_SIGNED_IN']);
  });
});
