import type { RegisterEntry } from '@toroku/domain-registration';
import type { ChangeInput, Loaded, UnitOfWork } from '@toroku/gate';
import { RegisterEntryTable } from '../tables/register-entry-table';

/** What a verb on an entry is given besides: why, in words for everybody to read. */
export type EntryInput = ChangeInput & { readonly note: string };

/** The entry, locked. Null when there is none. */
export async function loadEntry(work: UnitOfWork, { id }: { readonly id: string }): Promise<Loaded<RegisterEntry, null> | null> {
  const subject = await work.one(RegisterEntryTable, { id }, { lock: true });
  return subject && { subject, facts: null };
}
