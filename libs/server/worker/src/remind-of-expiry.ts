import { organisationParty } from '@toroku/domain-access';
import { expiryReminderOn, registrationParameters, type RegisterEntry } from '@toroku/domain-registration';
import { UnitOfWork } from '@toroku/gate';
import { addMonths, valueOn, type Moment } from '@toroku/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { asSystem, systemActor } from './as-system';

type Expiring = Pick<RegisterEntry, 'id' | 'number' | 'status' | 'validThroughOn' | 'renewalAppliedOn'> & { readonly providerId: string };

const EXPIRING = `
  select id, number, status, provider_id as "providerId", valid_through_on as "validThroughOn", renewal_applied_on as "renewalAppliedOn"
  from register_entry where provider_id is not null and valid_through_on between $1 and $2 order by id`;

/** Reminds providers of expiries whose mark is reached, each entry and mark once, and answers how many were reminded. A missed day is made up for. */
export async function remindOfExpiry(source: DataSource, moment: Moment): Promise<number> {
  const marks: readonly number[] = valueOn(registrationParameters.expiryReminderMonths, moment.today);
  return asSystem(source, 'remind-of-expiry', async (manager) => {
    // One month more than the farthest mark: months differ in length, and the domain judges the day.
    const expiring: Expiring[] = await manager.query(EXPIRING, [moment.today, addMonths(moment.today, Math.max(...marks) + 1)]);
    let reminded = 0;
    for (const entry of expiring) {
      const months = expiryReminderOn(entry, moment.today, marks);
      if (months !== null && (await remind(manager, entry, { months, moment }))) reminded += 1;
    }
    return reminded;
  });
}

async function remind(manager: EntityManager, { id, number, providerId, validThroughOn }: Expiring, { months, moment }: { readonly months: number; readonly moment: Moment }): Promise<boolean> {
  const added: unknown[] = await manager.query(
    'insert into expiry_reminder (entry_id, valid_through_on, months, reminded_on) values ($1, $2, $3, $4) on conflict do nothing returning entry_id',
    [id, validThroughOn, months, moment.today],
  );
  if (added.length === 0) return false;
  const work = new UnitOfWork(manager, systemActor('remind-of-expiry'), moment);
  await work.notify(organisationParty(providerId), 'REGISTER_EXPIRY_NEAR', id, { number, validThroughOn, months });
  return true;
}
