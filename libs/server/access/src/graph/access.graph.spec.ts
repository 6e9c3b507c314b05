import { day } from '@toroku/kernel';
import { RefusalResolver } from '@toroku/server-graph';
import { anActor, House, idOf, openGraph } from '@toroku/testing';
import { accessResolvers, accessTables } from '../index';

const platform = anActor('PLATFORM', 'Platform');
const administrator = anActor('CSP', 'Aozora', ['ADMINISTRATOR']);
const author = anActor('CSP', 'Aozora', ['STATEMENT_AUTHOR']);

describe('organisations, members and systems over GraphQL', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;

  beforeAll(async () => {
    house = await House.open(accessTables, day('2022-11-10'));
    await house.truth(`insert into organisation values ($1, 1, 'PLATFORM', null, '基盤', 'Platform', null, now()), ($2, 1, 'CSP', null, '青空', 'Aozora', null, now())`, [platform.organisationId, administrator.organisationId]);
    await house.truth(
      `insert into member select gen_random_uuid(), 1, $1, '人' || n, 'Person ' || n, 'p' || n || '@aozora.example', null, null, '{STATEMENT_AUTHOR}', 'INVITED', now() from generate_series(1, 30) n`,
      [administrator.organisationId],
    );
    await house.truth(`insert into organisation select gen_random_uuid(), 1, 'AGENCY', 'NATIONAL_ADMINISTRATIVE_ORGAN', '省' || n, 'Ministry ' || chr(64 + n), null, now() from generate_series(1, 20) n`);
    graph = await openGraph(house, [...accessResolvers, RefusalResolver] as never);
  });
  afterAll(() => house.close());

  it('registers an organisation with the administrator invited', async () => {
    const register = 'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { ... on Organisation { kind nameEn agencyKind } ... on Refused { refusals { code path message(language: en) } } } }';
    const input = { idempotencyKey: 'k', kind: 'AGENCY', agencyKind: 'DESIGNATED_CORPORATION', nameJa: '法人', nameEn: 'Corporation', administrator: { nameJa: '人', nameEn: 'P', email: 'p@c.example' } };
    expect((await graph(platform, register, { input })).data).toEqual({ registerOrganisation: { kind: 'AGENCY', nameEn: 'Corporation', agencyKind: 'DESIGNATED_CORPORATION' } });
    const wrong = { ...input, idempotencyKey: 'w', corporateNumber: '１２３４５６７８９０１２３', agencyKind: null };
    expect((await graph(platform, register, { input: wrong })).data).toMatchObject({ registerOrganisation: { refusals: [{ code: 'AGENCY_KIND_MISSING' }, { code: 'CORPORATE_NUMBER_MALFORMED', path: ['corporateNumber'] }] } });
  });

  it.each([5, 30])('lists %i members with their organisation and verbs in two statements', async (first) => {
    const { data, errors, statements } = await graph(administrator, 'query ($first: Int!) { members(first: $first) { nameEn state viewerMay organisation { nameEn } } }', { first });
    expect(errors).toBeUndefined();
    expect(data?.['members']).toHaveLength(first);
    expect((data?.['members'] as unknown[])[0]).toMatchObject({ viewerMay: ['changeMemberDuties', 'removeMember'], organisation: { nameEn: 'Aozora' } });
    expect(statements).toBe(2);
  });

  it('draws no button for a member who may not', async () => {
    const { data } = await graph(author, '{ members(first: 1) { viewerMay } }');
    expect(data).toEqual({ members: [{ viewerMay: [] }] });
  });

  it('pages through organisations by name without gaps or repeats', async () => {
    const page = async (after: string | null): Promise<{ id: string; nameEn: string }[]> => (await graph(author, 'query ($after: ID) { organisations(first: 7, after: $after) { id nameEn } }', { after })).data?.['organisations'] as never;
    const read: { id: string; nameEn: string }[] = [];
    for (let slice = await page(null); slice.length > 0; slice = await page(slice.at(-1)?.id ?? null)) read.push(...slice);
    const names = read.map(({ nameEn }) => nameEn);
    expect(names).toEqual([...names].sort());
    expect(new Set(read.map(({ id }) => id)).size).toBe(read.length);
    expect(read.length).toBeGreaterThanOrEqual(22);
  });

  it('lists agencies alone, within the bounds of a slice', async () => {
    const { data } = await graph(author, '{ agencies(first: 100000) { kind } few: agencies(first: 0) { kind } }');
    expect(new Set((data?.['agencies'] as { kind: string }[]).map(({ kind }) => kind))).toEqual(new Set(['AGENCY']));
    expect(data?.['few']).toHaveLength(1);
  });

  it('tells the viewer apart from nobody', async () => {
    expect((await graph(null, '{ viewer { id } members { id } apiClients { id } }')).data).toEqual({ viewer: null, members: [], apiClients: [] });
    expect((await graph(author, '{ viewer { id duties organisation { nameEn } client { id } } }')).data).toEqual({ viewer: { id: author.id, duties: ['STATEMENT_AUTHOR'], organisation: { nameEn: 'Aozora' }, client: null } });
  });

  it('registers and revokes a system', async () => {
    const input = { idempotencyKey: 's', nameJa: '監視', nameEn: 'Monitor', issuer: 'https://issuer.example', subject: idOf('monitor'), scopes: ['TOROKU_READ'], duties: ['STATEMENT_AUTHOR'] };
    const { data } = await graph(administrator, 'mutation ($input: RegisterApiClientInput!) { registerApiClient(input: $input) { ... on ApiClient { id state scopes viewerMay } } }', { input });
    expect(data?.['registerApiClient']).toMatchObject({ state: 'ACTIVE', scopes: ['TOROKU_READ'], viewerMay: ['revokeApiClient'] });
    const { id } = data?.['registerApiClient'] as { id: string };
    const revoked = await graph(administrator, 'mutation ($input: ChangeInputType!) { revokeApiClient(input: $input) { ... on ApiClient { state viewerMay } } }', { input: { idempotencyKey: 'r', id, expectedVersion: 1 } });
    expect(revoked.data).toEqual({ revokeApiClient: { state: 'REVOKED', viewerMay: [] } });
  });
});
