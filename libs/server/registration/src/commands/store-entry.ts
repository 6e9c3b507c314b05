import { kindParty, organisationParty } from '@toroku/domain-access';
import type { EntryMove, NewRegisterEvent, RegisterEntry } from '@toroku/domain-registration';
import type { UnitOfWork } from '@toroku/gate';
import { RegisterEntryTable } from '../tables/register-entry-table';
import { RegisterEventTable } from '../tables/register-event-table';

/** Puts a new entry on its register with its first public event. Its provider, the support body and the committee may act on it. */
export async function storeEntry(work: UnitOfWork, entry: Omit<RegisterEntry, 'id'>, event: NewRegisterEvent): Promise<string> {
  const id = work.newId();
  const provider = entry.providerId === null ? [] : [organisationParty(entry.providerId)];
  await work.open(RegisterEntryTable, { ...entry, id }, [...provider, kindParty('SUPPORT_BODY'), kindParty('STEERING_COMMITTEE')]);
  await work.insert(RegisterEventTable, { ...event, id: work.newId(), entryId: id });
  return id;
}

/** Changes an entry and leaves the public event that tells of it. */
export async function moveEntry(work: UnitOfWork, entry: RegisterEntry, { patch, event }: EntryMove): Promise<string> {
  await work.update(RegisterEntryTable, entry, patch);
  await work.insert(RegisterEventTable, { ...event, id: work.newId(), entryId: entry.id });
  if (entry.providerId !== null) await work.notify(organisationParty(entry.providerId), `REGISTER_${event.kind}`, entry.id, { number: entry.number, happenedOn: event.happenedOn });
  return entry.id;
}
