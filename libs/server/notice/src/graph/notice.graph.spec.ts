import { day } from '@toroku/kernel';
import { RefusalResolver } from '@toroku/server-graph';
import { anActor, House, idOf, openGraph } from '@toroku/testing';
import { noticeResolvers, noticeTables } from '../index';

const author = anActor('CSP', 'Aozora', ['STATEMENT_AUTHOR']);
const colleague = { ...anActor('CSP', 'Aozora', ['REPRESENTATIVE']), id: idOf('colleague') };
const stranger = anActor('CSP', 'Unkai');
const LIST = 'query ($first: Int, $after: ID, $onlyUnread: Boolean) { notices(first: $first, after: $after, onlyUnread: $onlyUnread) { id code readAt message(language: en) } }';
const MARK = 'mutation ($input: MarkNoticeReadInput!) { markNoticeRead(input: $input) { ... on Notice { id readAt } ... on Refused { refusals { code } } } }';
interface Shown {
  readonly id: string;
  readonly readAt: string | null;
  readonly message: string;
}

describe('notices over GraphQL', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;

  beforeAll(async () => {
    house = await House.open(noticeTables, day('2022-11-10'));
    await house.truth(
      `insert into notice select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, case when n = 31 then 'KIND:CSP' else $1 end, 'QUERY_ASKED', $2, jsonb_build_object('referenceNumber', 'R-1', 'number', n), now(), now()
       from generate_series(1, 31) n`,
      [`ORG:${author.organisationId}`, idOf('case')],
    );
    graph = await openGraph(house, [...noticeResolvers, RefusalResolver] as never);
  });
  afterAll(() => house.close());

  const list = async (actor: typeof author | null, wish: object): Promise<readonly Shown[]> => (await graph(actor, LIST, { first: 100, ...wish })).data?.['notices'] as never;

  it.each([5, 30])('shows %i notices, newest first, with marks in two statements', async (first) => {
    const { data, errors, statements } = await graph(author, LIST, { first });
    expect(errors).toBeUndefined();
    expect(data?.['notices']).toHaveLength(first);
    expect((data?.['notices'] as Shown[])[0]).toMatchObject({ code: 'QUERY_ASKED', readAt: null, message: 'There is query 31 on registration application R-1.' });
    expect(statements).toBe(2);
  });

  it('shows to another provider what all providers are told, and to nobody nothing', async () => {
    expect((await list(stranger, {})).map(({ message }) => message)).toEqual(['There is query 31 on registration application R-1.']);
    expect(await list(null, {})).toEqual([]);
  });

  it('pages without gaps or repeats', async () => {
    const read: Shown[] = [];
    for (let slice = await list(author, { first: 7 }); slice.length > 0; slice = await list(author, { first: 7, after: slice.at(-1)?.id })) read.push(...slice);
    expect(new Set(read.map(({ id }) => id)).size).toBe(31);
    expect(read).toHaveLength(31);
  });

  it('takes a read mark for its reader alone, and the first one stands', async () => {
    const [newest] = await list(author, { first: 1 });
    const input = { idempotencyKey: 'once', id: newest?.id };
    const { data } = await graph(author, MARK, { input });
    expect(data).toEqual({ markNoticeRead: { id: newest?.id, readAt: '2022-11-10T03:00:00.000Z' } });
    house.clock.moveTo(day('2022-11-12'));
    expect((await graph(author, MARK, { input: { ...input, idempotencyKey: 'again' } })).data).toEqual(data);
    expect((await list(author, { onlyUnread: true })).map(({ id }) => id)).not.toContain(newest?.id);
    expect(await list(author, { onlyUnread: true })).toHaveLength(30);
    expect(await list(colleague, { onlyUnread: true })).toHaveLength(31);
    expect((await list(colleague, { first: 1 }))[0]).toMatchObject({ readAt: null });
    expect(await house.audit('markNoticeRead')).toMatchObject([{ outcome: 'DONE' }, { outcome: 'DONE', changes: [] }]);
  });

  it('is done once when one reader marks twice at the same time', async () => {
    const [, second] = await list(author, { first: 2 });
    const answers = await Promise.all(['a', 'b', 'c'].map((idempotencyKey) => graph(author, MARK, { input: { idempotencyKey, id: second?.id } })));
    for (const answer of answers) expect(answer).toMatchObject({ data: { markNoticeRead: { id: second?.id } } });
  });

  it('does not know of a notice to somebody else', async () => {
    const [, own] = await list(author, { first: 2 });
    expect((await graph(stranger, MARK, { input: { idempotencyKey: 'x', id: own?.id } })).data).toEqual({ markNoticeRead: { refusals: [{ code: 'NOT_FOUND' }] } });
  });
});
