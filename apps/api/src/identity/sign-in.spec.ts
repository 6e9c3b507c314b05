import { day } from '@toroku/kernel';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { startRehearsal, type Rehearsal } from '../testing/rehearsal';

const VIEWER = /* GraphQL */ `{ viewer { duties member { nameJa } organisation { nameEn kind } } }`;

describe('signing in', () => {
  let database: SpecDatabase;
  let rehearsal: Rehearsal;

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    rehearsal = await startRehearsal({ ownerUrl: database.url, today: day('2022-11-10') });
  });
  afterAll(async () => {
    await rehearsal?.close();
    await database.close();
  });

  it('makes a person of the demonstration the viewer, with the duties of the member', async () => {
    const browser = await rehearsal.signIn('aozora-author');
    const { data, errors } = await browser.graphql(VIEWER);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ viewer: { duties: ['STATEMENT_AUTHOR'], member: { nameJa: '青山 文' }, organisation: { nameEn: 'Aozora Cloud', kind: 'CSP' } } });
  });
});
