import { day } from '@toroku/kernel';
import { OrganisationTable } from '@toroku/server-access';
import { RefusalResolver } from '@toroku/server-graph';
import { anActor, House, idOf, openGraph } from '@toroku/testing';
import { CloudServiceTable } from '../tables/cloud-service-table';
import { CloudServiceResolver } from './cloud-service-resolver';

const REGISTER = /* GraphQL */ `
  mutation ($input: RegisterCloudServiceInput!) {
    registerCloudService(input: $input) {
      ... on CloudService { id nameJa viewerMay provider { nameEn } }
      ... on Refused { refusals { code path facts message(language: ja) clause { at } } }
    }
  }
`;

describe('registerCloudService over GraphQL', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;
  const author = anActor('CSP', 'Aozora', ['STATEMENT_AUTHOR']);
  const input = { idempotencyKey: 'k1', nameJa: '青空', nameEn: 'Aozora', summaryJa: '応答', deliveryModel: 'SAAS' };

  beforeAll(async () => {
    house = await House.open([OrganisationTable, CloudServiceTable] as never, day('2022-11-10'));
    await house.truth(`insert into organisation values ($1, 1, 'CSP', null, '青空', 'Aozora', null, now())`, [idOf('Aozora')]);
    graph = await openGraph(house, [CloudServiceResolver, RefusalResolver]);
  });
  afterAll(() => house.close());

  it('answers the service with its provider and what the viewer may do', async () => {
    const { data, errors } = await graph(author, REGISTER, { input });
    expect(errors).toBeUndefined();
    expect(data?.['registerCloudService']).toMatchObject({ nameJa: '青空', provider: { nameEn: 'Aozora' }, viewerMay: ['reviseCloudService'] });
  });

  it('answers every reason in words', async () => {
    const { data } = await graph(author, REGISTER, { input: { ...input, idempotencyKey: 'k2', nameJa: '' } });
    expect(data?.['registerCloudService']).toMatchObject({ refusals: [{ code: 'TEXT_MISSING', path: ['nameJa'], message: '入力がありません。入力してください。' }] });
  });

  it('asks somebody who is not signed in to sign in', async () => {
    const { data } = await graph(null, REGISTER, { input });
    expect(data?.['registerCloudService']).toMatchObject({ refusals: [{ code: 'NOT_SIGNED_IN' }] });
  });

  it('refuses an unknown enum value by name', async () => {
    const { errors } = await graph(author, REGISTER, { input: { ...input, deliveryModel: 'SOAP' } });
    expect(errors?.[0]?.message).toMatch(/SOAP.*DeliveryModel/);
  });

  it('lists the services of the viewer, newest first, by part of a name, a slice at a time, and nobody else’s', async () => {
    for (const key of ['list-1', 'list-2']) await graph(author, REGISTER, { input: { ...input, idempotencyKey: key, nameJa: `夕焼け100%${key}` } });
    const LIST = 'query ($search: String, $after: ID) { cloudServices(search: $search, first: 1, after: $after) { id nameJa } }';
    const rows = async (viewer: typeof author | null, variables: Readonly<Record<string, unknown>>): Promise<{ id: string; nameJa: string }[]> => (await graph(viewer, LIST, variables)).data?.['cloudServices'] as never;
    const [newest] = await rows(author, { search: '焼け100%' });
    expect(newest?.nameJa).toBe('夕焼け100%list-2');
    expect(await rows(author, { search: '焼け100%', after: newest?.id })).toMatchObject([{ nameJa: '夕焼け100%list-1' }]);
    expect(await rows(author, { search: 'Aozora' })).toHaveLength(1);
    expect(await rows(author, { search: '焼_' })).toEqual([]);
    expect(await rows(anActor('CSP', 'Midori', ['STATEMENT_AUTHOR']), {})).toEqual([]);
  });
});
