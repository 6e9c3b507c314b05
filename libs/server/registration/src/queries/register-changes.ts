import { selectList } from '@toroku/database';
import type { RegisterEvent, RegisterTrack } from '@toroku/domain-registration';
import type { ReadSession } from '@toroku/gate';
import { isId, type LegalDay } from '@toroku/kernel';
import { RegisterEventTable } from '../tables/register-event-table';
import { afterCursor, statementOf } from './register-search';

/** Which changes a reader looks for. */
export interface RegisterChangesFilter {
  readonly track?: RegisterTrack | null;
  /** The first day that counts. */
  readonly since?: LegalDay | null;
  /** At most 100. */
  readonly first: number;
  /** The cursor of the last change seen. */
  readonly after?: string | null;
}

/** One page of what happened on the registers, the latest first. */
export interface RegisterChangePage {
  readonly changes: readonly RegisterEvent[];
  /** Null when this is the last page. */
  readonly endCursor: string | null;
}

const LISTED = selectList(RegisterEventTable, 'v');
const AFTER = `(v.happened_on, v.id) < (split_part($after, ' ', 1)::date, split_part($after, ' ', 2)::uuid)`;

/** One page of events over all entries in one statement. */
export async function registerChanges(read: ReadSession, { track, since, after, ...page }: RegisterChangesFilter): Promise<RegisterChangePage> {
  const first = Math.min(Math.max(page.first, 1), 100);
  const { name, values, where } = statementOf('register_changes', [
    ...(isId(after?.split(' ')[1] ?? '') ? afterCursor(after, AFTER) : []),
    ...(!since ? [] : [{ name: 'since', sql: 'v.happened_on >= $since', value: since }]),
    ...(!track ? [] : [{ name: 'track', sql: '(select e.track from register_entry e where e.id = v.entry_id) = $track', value: track }]),
  ]);
  const rows = await read.rows<RegisterEvent>(`select ${LISTED} from register_event v where ${where} order by v.happened_on desc, v.id desc limit $${values.push(first + 1)}`, values, name);
  const changes = rows.slice(0, first);
  const last = changes.at(-1);
  return { changes, endCursor: rows.length > first && last ? `${last.happenedOn} ${last.id}` : null };
}
