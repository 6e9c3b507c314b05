import { day } from '@toroku/kernel';
import { idOf, openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { startRehearsal, type Rehearsal } from '../testing/rehearsal';

describe('a platform with its worker', () => {
  let database: SpecDatabase;
  let rehearsal: Rehearsal;

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    rehearsal = await startRehearsal({ ownerUrl: database.url, today: day('2022-11-10'), hasWorker: true });
  });
  afterAll(async () => {
    await rehearsal?.close();
    await database.close();
  });

  it('shows a person what was told to the kind of organisation, in words, until it is read', async () => {
    await database.root.query(`insert into outbox values ($1, now(), 'KIND:CSP', 'REGISTRATION_APPLICATION_SUBMITTED', $1, '{"referenceNumber": "R-7"}')`, [idOf('told')]);
    await rehearsal.platform.worker?.catchUp();
    const author = await rehearsal.signIn('aozora-author');
    const unread = () => author.graphql('{ notices(onlyUnread: true) { id code ja: message en: message(language: en) } }');
    expect((await unread()).data).toEqual({
      notices: [{ id: idOf('told'), code: 'REGISTRATION_APPLICATION_SUBMITTED', ja: '登録申請 R-7 が提出されました。', en: 'Registration application R-7 was handed in.' }],
    });
    await author.graphql('mutation ($input: MarkNoticeReadInput!) { markNoticeRead(input: $input) { __typename } }', { input: { idempotencyKey: 'read', id: idOf('told') } });
    expect((await unread()).data).toEqual({ notices: [] });
  });

  it('seals the audit of the days before when its clock has passed them', async () => {
    rehearsal.clock.moveTo(day('2022-11-12'));
    await rehearsal.platform.worker?.catchUp();
    const { rows } = await database.root.query('select sealed_on, entries > 0 as filled from audit_seal order by sealed_on desc limit 2');
    expect(rows).toEqual([{ sealed_on: '2022-11-11', filled: false }, { sealed_on: '2022-11-10', filled: true }]);
  });
});
