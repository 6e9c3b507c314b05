import { day } from '@toroku/kernel';
import { Refused } from '@toroku/gate';
import { OrganisationTable } from '@toroku/server-access';
import { anActor, House, idOf } from '@toroku/testing';
import { CloudServiceTable } from '../tables/cloud-service-table';
import { registerCloudService } from './register-cloud-service';
import { reviseCloudService } from './revise-cloud-service';

const description = { nameJa: '青空チャット', nameEn: 'Aozora Chat', summaryJa: '問い合わせ応答', summaryEn: '', deliveryModel: 'SAAS' as const };

describe('a cloud service', () => {
  let house: House;
  const author = anActor('CSP', 'Aozora', ['STATEMENT_AUTHOR']);
  const stranger = anActor('CSP', 'Midori', ['STATEMENT_AUTHOR']);

  beforeAll(async () => {
    house = await House.open([OrganisationTable, CloudServiceTable] as never, day('2022-11-10'));
    await house.truth(`insert into organisation values ($1, 1, 'CSP', null, '青空', 'Aozora', null, now()), ($2, 1, 'CSP', null, 'みどり', 'Midori', null, now())`, [idOf('Aozora'), idOf('Midori')]);
  });
  afterAll(() => house.close());

  it('is registered by its provider, with an audit entry in the same transaction', async () => {
    const service = await house.done(author, registerCloudService, description);
    expect(service).toMatchObject({ ...description, providerId: idOf('Aozora'), registeredOn: '2022-11-10', version: 1 });
    expect((await house.audit('registerCloudService')).at(-1)).toMatchObject({ outcome: 'DONE', subject_id: service.id });
  });

  it('names every field that is wrong at once, changes nothing, and leaves a refused audit entry', async () => {
    const result = await house.run(author, registerCloudService, { ...description, nameJa: '　', nameEn: 'x'.repeat(201) });
    expect(result).toBeInstanceOf(Refused);
    expect((result as Refused).refusals.map(({ code, path }) => [code, path[0]])).toEqual([['TEXT_MISSING', 'nameJa'], ['TEXT_TOO_LONG', 'nameEn']]);
    expect((await house.audit('registerCloudService')).at(-1)).toMatchObject({ outcome: 'REFUSED', codes: ['TEXT_MISSING', 'TEXT_TOO_LONG'] });
  });

  it('is answered, not added twice, when the submission is repeated', async () => {
    const first = await house.done(author, registerCloudService, { ...description, idempotencyKey: 'once' });
    const second = await house.done(author, registerCloudService, { ...description, idempotencyKey: 'once' });
    expect(second.id).toBe(first.id);
  });

  it('refuses the same key for another content', async () => {
    await house.done(author, registerCloudService, { ...description, idempotencyKey: 'mine' });
    expect(await house.refusalCodes(author, registerCloudService, { ...description, nameEn: 'Other', idempotencyKey: 'mine' })).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('is revised by its provider and not over a version it has not seen', async () => {
    const service = await house.done(author, registerCloudService, description);
    const revised = await house.done(author, reviseCloudService, { ...description, nameEn: 'Aozora Chat 2', id: service.id, expectedVersion: 1 });
    expect(revised).toMatchObject({ nameEn: 'Aozora Chat 2', version: 2 });
    expect(await house.refusalCodes(author, reviseCloudService, { ...description, id: service.id, expectedVersion: 1 })).toEqual(['STALE_VERSION']);
  });

  it('is not there for another provider, nor for a malformed id', async () => {
    const service = await house.done(author, registerCloudService, description);
    expect(await house.refusalCodes(stranger, reviseCloudService, { ...description, id: service.id, expectedVersion: 1 })).toEqual(['NOT_FOUND']);
    expect(await house.refusalCodes(author, reviseCloudService, { ...description, id: "'; drop table", expectedVersion: 1 })).toEqual(['NOT_FOUND']);
    expect(await house.reading(stranger, (context) => context.read.one(CloudServiceTable, service.id))).toBeNull();
  });
});
