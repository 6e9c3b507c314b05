import { day } from '@toroku/kernel';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import type { Browser, GraphReply } from '../testing/browser';
import { startRehearsal, type Rehearsal } from '../testing/rehearsal';
import { bodyLimits } from './body';

const REGISTER = /* GraphQL */ `
  mutation ($input: RegisterCloudServiceInput!) {
    registerCloudService(input: $input) {
      __typename
      ... on CloudService { id version nameJa }
      ... on Refused { refusals { code path facts message(language: ja) } }
    }
  }
`;
const REVISE = REGISTER.replaceAll('RegisterCloudService', 'ReviseCloudService').replaceAll('registerCloudService', 'reviseCloudService');
const service = { nameJa: '青空', nameEn: 'Aozora', summaryJa: '応答', deliveryModel: 'SAAS' };

describe('what people and programs send', () => {
  let database: SpecDatabase;
  let rehearsal: Rehearsal;
  let author: Browser;

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    rehearsal = await startRehearsal({ ownerUrl: database.url, today: day('2022-11-10') });
    author = await rehearsal.signIn('aozora-author');
  });
  afterAll(async () => {
    await rehearsal?.close();
    await database.close();
  });

  const send = (change: object, key: string): Promise<GraphReply> => author.graphql(REGISTER, { input: { ...service, ...change, idempotencyKey: key } });
  const problemOf = (answer: GraphReply): unknown => answer.errors?.[0]?.extensions;

  it('an unknown code is refused with its list and the field', async () => {
    expect(problemOf(await send({ deliveryModel: 'SOAP' }, 'enum'))).toMatchObject({ code: 'CODE_UNKNOWN', facts: { value: 'SOAP', type: 'DeliveryModel' }, path: ['deliveryModel'], words: { ja: expect.stringContaining('SOAP'), en: expect.stringContaining('SOAP') } });
    const literal = await author.graphql('{ organisations(kind: GHOST) { id } }');
    expect(problemOf(literal)).toMatchObject({ code: 'CODE_UNKNOWN', facts: { value: 'GHOST', type: 'OrganisationKind' } });
  });

  it('a missing and a misshapen value are refused with the field', async () => {
    expect(problemOf(await send({ nameJa: undefined }, 'missing'))).toMatchObject({ code: 'VALUE_MISSING' });
    expect(problemOf(await send({ nameJa: 7 }, 'shape'))).toMatchObject({ code: 'VALUE_MALFORMED', path: ['nameJa'] });
  });

  it('a NUL byte is refused in a change and finds nothing in a question', async () => {
    expect((await send({ nameJa: '青\u0000空' }, 'nul')).data).toMatchObject({ registerCloudService: { refusals: [{ code: 'TEXT_HAS_CONTROL_CHARACTERS', path: ['nameJa'] }] } });
    expect((await author.graphql('query ($id: ID!) { organisation(id: $id) { id } }', { id: 'a\u0000b' })).data).toEqual({ organisation: null });
  });

  it('a key of NUL bytes is refused, not a fault', async () => {
    const answer = await send({}, 'k\u0000');
    expect(JSON.stringify(answer)).toMatch(/TEXT_HAS_CONTROL_CHARACTERS|VALUE_MALFORMED/);
  });

  it('a text of 10 MB is refused by its length', async () => {
    const { data } = await send({ summaryJa: 'あ'.repeat(3_500_000) }, 'long');
    expect(data).toMatchObject({ registerCloudService: { refusals: [{ code: 'TEXT_TOO_LONG', path: ['summaryJa'], facts: { length: 3_500_000 } }] } });
  });

  it('an error never sends a long value back', async () => {
    const answer = await send({ deliveryModel: 'x'.repeat(100_000) }, 'long-code');
    expect(JSON.stringify(answer).length).toBeLessThan(3_000);
  });

  it('a body beyond the limit is refused before it is read, in both languages', async () => {
    const body = JSON.stringify({ query: '{ viewer { id } }', variables: { pad: 'x'.repeat(bodyLimits.anonymous) } });
    const anonymous = await rehearsal.stranger().send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(anonymous.status).toBe(413);
    expect(await anonymous.json()).toMatchObject({ errors: [{ extensions: { code: 'BODY_TOO_LARGE', words: { ja: expect.stringContaining('大きすぎ'), en: expect.stringContaining('too large') } } }] });
    const signedIn = await author.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(signedIn.status).toBe(200);
  });

  it.each([['{', 400], ['"text"', 400], ['', 400]])('a body %j is refused with %i', async (body, status) => {
    const answer = await author.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
  });

  it("somebody else's noun is not there, to read or to change", async () => {
    const { data } = await send({}, 'mine');
    const { id } = (data as { registerCloudService: { id: string } }).registerCloudService;
    const stranger = await rehearsal.signIn('midori-author');
    expect((await stranger.graphql('query ($id: ID!) { cloudService(id: $id) { id } }', { id })).data).toEqual({ cloudService: null });
    const change = await stranger.graphql(REVISE, { input: { ...service, id, expectedVersion: 1, idempotencyKey: 'theirs' } });
    expect(change.data).toMatchObject({ reviseCloudService: { refusals: [{ code: 'NOT_FOUND' }] } });
  });

  it('a repeated submission is answered with the first, also when both arrive at once', async () => {
    const answers = await Promise.all([send({}, 'twice'), send({}, 'twice'), send({}, 'twice')]);
    const ids = answers.map(({ data }) => (data as { registerCloudService: { id: string } }).registerCloudService.id);
    expect(new Set(ids).size).toBe(1);
    const { rows } = await database.root.query(`select count(*)::int as kept from receipt where idempotency_key = 'twice'`);
    expect(rows).toEqual([{ kept: 1 }]);
  });

  it('of two people who decide at once on the same version, one is told that the other was first', async () => {
    const { data } = await send({}, 'race');
    const { id } = (data as { registerCloudService: { id: string } }).registerCloudService;
    const other = await rehearsal.signIn('aozora-representative');
    const input = { ...service, id, expectedVersion: 1 };
    const answers = await Promise.all([author.graphql(REVISE, { input: { ...input, nameJa: '一', idempotencyKey: 'one' } }), other.graphql(REVISE, { input: { ...input, nameJa: '二', idempotencyKey: 'two' } })]);
    const kinds = answers.map((answer) => (answer.data as { reviseCloudService: { __typename: string } }).reviseCloudService.__typename);
    expect(kinds.sort()).toEqual(['CloudService', 'Refused']);
    expect(JSON.stringify(answers)).toContain('STALE_VERSION');
  });

  it('somebody who is not signed in is asked to', async () => {
    const answer = await rehearsal.stranger().graphql(REGISTER, { input: { ...service, idempotencyKey: 'nobody' } });
    expect(answer.data).toMatchObject({ registerCloudService: { refusals: [{ code: 'NOT_SIGNED_IN' }] } });
  });

  describe('documents', () => {
    it('that nest too deeply, ask for too much or change too much at once are refused', async () => {
      const tooDeep = `{ __schema { types { fields { type ${'{ ofType '.repeat(20)} { name } ${'} '.repeat(20)} } } } }`;
      expect(problemOf(await author.graphql(tooDeep))).toMatchObject({ code: 'DOCUMENT_TOO_DEEP', facts: { max: 20 } });
      const wide = `{ ${Array.from({ length: 1_501 }, (_, index) => `a${index}: viewer { id }`).join(' ')} }`;
      expect(problemOf(await author.graphql(wide))).toMatchObject({ code: 'DOCUMENT_TOO_WIDE' });
      const many = `mutation ($input: RegisterCloudServiceInput!) { ${Array.from({ length: 11 }, (_, index) => `m${index}: registerCloudService(input: $input) { __typename }`).join(' ')} }`;
      expect(problemOf(await author.graphql(many, { input: { ...service, idempotencyKey: 'many' } }))).toMatchObject({ code: 'TOO_MANY_CHANGES' });
    });

    it('whose fragments multiply are measured without being spread', async () => {
      const fragments = Array.from({ length: 25 }, (_, index) => `fragment f${index} on Viewer { ...f${index + 1} ...f${index + 1} }`).join('\n');
      const startedAt = performance.now();
      const answer = await author.graphql(`{ viewer { ...f0 } }\n${fragments}\nfragment f25 on Viewer { id }`);
      expect(problemOf(answer)).toMatchObject({ code: 'DOCUMENT_TOO_WIDE' });
      expect(performance.now() - startedAt).toBeLessThan(2_000);
    });

    it('that do not fit the schema are refused by name, and the schema may be asked for', async () => {
      expect(problemOf(await author.graphql('{ viewer { shoeSize } }'))).toMatchObject({ code: 'DOCUMENT_INVALID' });
      expect(problemOf(await author.graphql('{ viewer '))).toMatchObject({ code: 'DOCUMENT_INVALID' });
      expect((await rehearsal.stranger().graphql('{ __schema { queryType { name } } }')).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    });
  });

  it('an address that is not there is a 404 in both languages', async () => {
    const answer = await rehearsal.stranger().send('/nowhere');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_THERE' } }] });
  });

  it('answers carry the headers that keep other pages out', async () => {
    const { headers } = await rehearsal.stranger().send('/');
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
