import { randomUUID } from 'node:crypto';
import { anActor, openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { bindStatement } from '@toroku/gate';

describe('row security of sight, under the API login', () => {
  let database: SpecDatabase;
  const provider = anActor('CSP', 'Aozora');
  const body = anActor('AUDIT_BODY', 'Kansa');
  const stranger = anActor('CSP', 'Midori');
  beforeAll(async () => {
    database = await openSpecDatabase([]);
  });
  afterAll(() => database.close());

  const grant = (actor: typeof provider, sql: string, subject: string, party: string) =>
    database.api.transaction(async (manager) => {
      const { text, values } = bindStatement(actor);
      await manager.query(text, [...values]);
      await manager.query(sql, [subject, party, actor.id]);
    });
  const SHOW = 'insert into sight (subject_id, party, granted_by) values ($1, $2, $3)';
  const OFFER = 'insert into sight_offer (subject_id, party, offered_by) values ($1, $2, $3)';
  const own = (actor: typeof provider) => `ORG:${actor.organisationId ?? ''}`;

  it('lets nobody show themselves what others own', async () => {
    const subject = randomUUID();
    await grant(provider, SHOW, subject, own(provider));
    await expect(grant(stranger, SHOW, subject, own(stranger))).rejects.toThrow(/row-level security/);
    await expect(grant(stranger, OFFER, subject, own(stranger))).rejects.toThrow(/row-level security/);
  });

  it('lets those who see a subject show it on, and a party take up what it was offered', async () => {
    const subject = randomUUID();
    await grant(provider, SHOW, subject, own(provider));
    await grant(provider, SHOW, subject, 'KIND:SUPPORT_BODY');
    await expect(grant(body, SHOW, subject, own(body))).rejects.toThrow(/row-level security/);
    await grant(provider, OFFER, subject, own(body));
    await grant(body, SHOW, subject, own(body));
  });

  it('lets nobody grant in another’s name', async () => {
    await expect(
      database.api.transaction(async (manager) => {
        const { text, values } = bindStatement(provider);
        await manager.query(text, [...values]);
        await manager.query(SHOW, [randomUUID(), own(provider), stranger.id]);
      }),
    ).rejects.toThrow(/row-level security/);
  });
});
