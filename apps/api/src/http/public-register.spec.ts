import { day } from '@toroku/kernel';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { startRehearsal, type Rehearsal } from '../testing/rehearsal';

const REGISTER = /* GraphQL */ `query ($search: String) { register(track: ISMAP_LIU, search: $search) { __typename } }`;

describe('the public register over HTTP (S-097)', () => {
  let database: SpecDatabase;
  let rehearsal: Rehearsal;

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    rehearsal = await startRehearsal({ ownerUrl: database.url, today: day('2022-11-10'), isSeeded: false });
  });
  afterAll(async () => {
    await rehearsal?.close();
    await database.close();
  });

  const ask = async (query: string, variables: object = {}, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number; readonly headers: Headers; readonly body: unknown }> => {
    const answer = await fetch(`${rehearsal.origin}/register/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) });
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  };

  it('answers anybody, from any page, without a cookie', async () => {
    const { status, headers, body } = await ask(REGISTER, {}, { origin: 'https://anybody.example' });
    expect(status).toBe(200);
    expect(body).toEqual({ data: { register: { __typename: 'RegisterPage' } } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('set-cookie')).toBeNull();
  });

  it.each(['{ viewer { id } }', '{ members { id } }', 'mutation { registerCloudService { __typename } }'])('does not know %s', async (query) => {
    expect((await ask(query)).body).toMatchObject({ errors: [{ extensions: { code: 'DOCUMENT_INVALID' } }] });
  });

  it('refuses a text that no database can hold, and is not at fault', async () => {
    expect((await ask(REGISTER, { search: 'a\u0000b' })).body).toMatchObject({ errors: [{ extensions: { code: 'VALUE_MALFORMED', words: { ja: expect.any(String) } } }] });
  });

  it('takes small questions only', async () => {
    expect(await ask(REGISTER, { search: 'x'.repeat(300_000) })).toMatchObject({ status: 413, body: { errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] } });
  });
});
