import { bindStatement } from '@toroku/gate';
import type { Actor } from '@toroku/domain-access';
import { anApplicationBeforeCommittee, aServiceWithPapers, openRegistrationHouse, registrationPeople as people, type House } from '@toroku/testing';
import { idOf } from '@toroku/testing';
import type { RegistrationApplication } from '@toroku/domain-registration';

describe('row security of applications', () => {
  let house: House;
  let application: RegistrationApplication;

  /** A statement of SQL under the API's login, bound to the actor. */
  async function as(actor: Actor, sql: string, values: readonly unknown[] = []): Promise<number | string> {
    const bind = bindStatement(actor);
    try {
      return await house.database.api.transaction(async (manager) => {
        await manager.query(bind.text, [...bind.values]);
        const rows: unknown[] = await manager.query(`with touched as (${sql} returning 1) select * from touched`, [...values]);
        return rows.length;
      });
    } catch (error) {
      return (error as { driverError?: { code?: string } }).driverError?.code ?? String(error);
    }
  }

  beforeAll(async () => {
    house = await openRegistrationHouse();
    application = await anApplicationBeforeCommittee(house, await aServiceWithPapers(house));
  });
  afterAll(() => house.close());

  it('lets nobody but the applicant change its form: the support body asks, it never edits', async () => {
    const change = `update registration_application_form set contact_name = 'x' where application_id = $1`;
    for (const actor of [people.receptionist, people.reviewer, people.members[0], people.stranger, people.lead]) expect(await as(actor, change, [application.id])).toBe(0);
    expect(await as(people.provider, change, [application.id])).toBe(1);
  });

  it('lets nobody but the support body judge an exclusion or write the opinion', async () => {
    const judge = `update exclusion_judgement set verdict = 'INVALID' where application_id = $1`;
    const opine = `update review_opinion set opinion = 'x' where application_id = $1`;
    for (const actor of [people.provider, people.members[0], people.stranger]) expect([await as(actor, judge, [application.id]), await as(actor, opine, [application.id])]).toEqual([0, 0]);
  });

  it('lets nobody but the committee vote, and nobody but the applicant answer', async () => {
    const vote = `insert into committee_vote values ($1, 1, $2, $3, 'm', 'FOR', 'x', '2023-01-10')`;
    const values = (actor: Actor) => [idOf(`vote of ${actor.id}`), application.id, actor.organisationId];
    for (const actor of [people.provider, people.reviewer]) expect(await as(actor, vote, values(actor))).toBe('42501');
    const ask = `insert into application_query values ($1, 1, $2, $3, $4, 9, '', 'x', 'm', '2023-01-10', null)`;
    expect(await as(people.members[0], ask, [idOf('q'), application.id, application.providerId, people.members[0].organisationId])).toBe('42501');
    expect(await as(people.provider, ask, [idOf('q'), application.id, application.providerId, people.provider.organisationId])).toBe('42501');
  });

  it('shows and gives nothing of the case to another provider or to the audit body', async () => {
    for (const actor of [people.stranger, people.lead, people.agencies[0]]) {
      expect(await as(actor, `update registration_application set state = 'REGISTERED' where id = $1`, [application.id])).toBe(0);
    }
  });
});
