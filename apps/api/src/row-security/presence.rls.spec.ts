import { randomUUID } from 'node:crypto';
import type { Actor } from '@toroku/domain-access';
import { bindStatement } from '@toroku/gate';
import { anActor, openSpecDatabase, type SpecDatabase } from '@toroku/testing';

const INSERT = 'insert into presence (subject_id, member_id, organisation_id, seen_at) values ($1, $2, $3, now())';

describe('row security of presence, under the API login', () => {
  let database: SpecDatabase;
  const subject = randomUUID();
  const [provider, body] = [anActor('CSP', 'Aozora'), anActor('AUDIT_BODY', 'Kansa')].map((actor) => ({ ...actor, id: randomUUID() })) as [Actor, Actor];
  const colleague: Actor = { ...provider, id: randomUUID() };
  const stranger: Actor = { ...anActor('CSP', 'Midori'), id: randomUUID() };

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    for (const { organisationId, organisationKind } of [provider, body, stranger]) {
      await database.root.query(`insert into organisation select * from jsonb_populate_record(null::organisation, $1)`, [JSON.stringify({ id: organisationId, version: 1, kind: organisationKind, name_ja: '架空', name_en: organisationId, corporate_number: null, registered_at: '2022-11-10T00:00:00Z' })]);
    }
    for (const { id, organisationId } of [provider, colleague, body, stranger]) {
      await database.root.query(`insert into member (id, organisation_id, name_ja, name_en, email, duties, state, invited_at) values ($1, $2, '人', 'Person', $3, '{}', 'INVITED', now())`, [id, organisationId, `${id}@example.example`]);
    }
    for (const { organisationId } of [provider, body]) await database.root.query(`insert into sight (subject_id, party, granted_by) values ($1, $2, 'spec')`, [subject, `ORG:${organisationId}`]);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await database.root.query('delete from presence');
    for (const { id, organisationId } of [provider, body]) await database.root.query(INSERT, [subject, id, organisationId]);
  });

  const as = <Row>(actor: Actor | null, sql: string, values: readonly unknown[] = []): Promise<Row> =>
    database.api.transaction(async (manager): Promise<Row> => {
      const bind = actor && bindStatement(actor);
      if (bind) await manager.query(bind.text, [...bind.values]);
      return manager.query(sql, [...values]);
    });

  it.each([
    ['nobody', (): Actor | null => null, 0],
    ['the member', () => provider, 1],
    ['a colleague', () => colleague, 1],
    ['a member of another organisation that sees the case', () => body, 1],
    ['a stranger', () => stranger, 0],
  ] as const)('shows %s the rows of the own organisation on what it sees', async (_, actor, seen) => {
    expect(await as(actor(), 'select organisation_id from presence')).toEqual(Array.from({ length: seen }, () => ({ organisation_id: actor()?.organisationId })));
  });

  it('lets a member be present only in the own name, in the own organisation, on what is seen', async () => {
    await as(colleague, INSERT, [subject, colleague.id, colleague.organisationId]);
    await expect(as(colleague, INSERT, [subject, stranger.id, colleague.organisationId])).rejects.toThrow(/row-level security/);
    await expect(as(stranger, INSERT, [subject, stranger.id, stranger.organisationId])).rejects.toThrow(/row-level security/);
    await expect(as(stranger, INSERT, [subject, stranger.id, provider.organisationId])).rejects.toThrow(/row-level security/);
    await expect(as(colleague, INSERT, [randomUUID(), colleague.id, colleague.organisationId])).rejects.toThrow(/row-level security/);
  });

  it('lets nobody renew or end the presence of another', async () => {
    for (const actor of [null, colleague, body, stranger]) {
      await as(actor, `update presence set seen_at = '2000-01-01' where member_id = $1`, [provider.id]);
      await as(actor, 'delete from presence where member_id = $1', [provider.id]);
    }
    const { rows } = await database.root.query(`select extract(year from seen_at)::int > 2000 as kept from presence where member_id = $1`, [provider.id]);
    expect(rows).toEqual([{ kept: true }]);
  });

  it('is nothing of the register and of the worker', async () => {
    const { rows } = await database.root.query(`select has_table_privilege('toroku_register', 'presence', 'SELECT') as register, has_table_privilege('toroku_worker', 'presence', 'SELECT') as worker`);
    expect(rows).toEqual([{ register: false, worker: false }]);
  });
});
