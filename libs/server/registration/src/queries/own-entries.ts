import { selectList } from '@toroku/database';
import type { RegisterEntry } from '@toroku/domain-registration';
import type { ReadSession } from '@toroku/gate';
import { RegisterEntryTable } from '../tables/register-entry-table';

/** The entries of one provider's services, the earliest last day first; the next slice begins after a row. */
export function readOwnEntries(read: ReadSession, { providerId, first, after }: { readonly providerId: string | null; readonly first: number; readonly after: string | null }): Promise<RegisterEntry[]> {
  return read.rows<RegisterEntry>(
    `select ${selectList(RegisterEntryTable, 'e')} from register_entry e
     where e.provider_id = $1 and ($2::uuid is null or (e.valid_through_on, e.id) > (select l.valid_through_on, l.id from register_entry l where l.id = $2))
     order by e.valid_through_on, e.id limit $3`,
    [providerId, after, first],
    'own_register_entries',
  );
}
