import { day } from '@toroku/kernel';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { startRehearsal, type Rehearsal } from '../testing/rehearsal';
import { RehearsalClock } from '../testing/rehearsal';

const LIST = '{ register(track: ISMAP) { entries { number standing } } }';
const ENTRY = { track: 'ISMAP', registeredOn: '2021-12-20', serviceNameJa: '雲海', operatorNameJa: '雲海株式会社', scopeJa: '本番', periodStartOn: '2021-07-01', periodEndOn: '2022-06-30' };
const RECORD = 'mutation ($input: RecordExistingEntryInput!) { recordExistingEntry(input: $input) { __typename ... on RegisterEntry { number } } }';

describe('an answer of the public register kept in memory', () => {
  let database: SpecDatabase;
  let rehearsal: Rehearsal;
  beforeAll(async () => {
    database = await openSpecDatabase([]);
    rehearsal = await startRehearsal({ ownerUrl: database.url, today: day('2022-11-10') });
  });
  afterAll(async () => {
    await rehearsal.close();
    await database.close();
  });

  const ask = async (query = LIST) => {
    const answer = await fetch(`${rehearsal.origin}/register/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.text() };
  };
  const record = async (number: string) => (await rehearsal.signIn('shien-reviewer')).ask(RECORD, { input: { ...ENTRY, number, idempotencyKey: number } });

  it('is the same as the first, and gone with the next change of the register', async () => {
    await record('C21-0001-2');
    const first = await ask();
    expect(first.body).toContain('C21-0001-2');
    expect(await ask()).toEqual(first);
    await record('C21-0002-2');
    expect((await ask()).body).toContain('C21-0002-2');
  });

  it('is gone with the day: an entry expires though nothing was written', async () => {
    expect((await ask()).body).toContain('VALID');
    expect(rehearsal.clock).toBeInstanceOf(RehearsalClock);
    rehearsal.clock.moveTo(day('2023-11-01'));
    expect((await ask()).body).toContain('EXPIRED');
  });

  it('is never an error', async () => {
    const wrong = '{ register(track: NOWHERE) { endCursor } }';
    expect((await ask(wrong)).body).toContain('errors');
    expect((await ask(wrong)).status).toBe(400);
  });
});
