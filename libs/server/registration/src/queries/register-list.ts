import { selectList } from '@toroku/database';
import type { RegisterEntry } from '@toroku/domain-registration';
import type { ReadSession } from '@toroku/gate';
import { RegisterEntryTable } from '../tables/register-entry-table';
import { afterCursor, conditionsOf, statementOf, type RegisterOrder, type RegisterSearch } from './register-search';

/** One page of what a reader looks for. */
export interface RegisterFilter extends RegisterSearch {
  readonly order?: RegisterOrder;
  /** At most 100. */
  readonly first: number;
  /** Entries passed over first; at most 100,000. */
  readonly skip?: number;
  /** The cursor of the last entry seen. */
  readonly after?: string | null;
}

/** One page of the registers. */
export interface RegisterPage {
  readonly entries: readonly RegisterEntry[];
  /** Null when this is the last page. */
  readonly endCursor: string | null;
}

const LISTED = selectList(RegisterEntryTable, 'e');
const CURSOR = `(split_part($after, ' ', 1)::date, split_part($after, ' ', 2))`;

/** How each order is read: the row's place in it, the condition for what comes after a cursor, and the day the cursor holds. */
const orders = {
  OLDEST: { by: 'e.registered_on, e.number', after: `(e.registered_on, e.number) > ${CURSOR}`, dayOf: (entry: RegisterEntry) => entry.registeredOn },
  NEWEST: { by: 'e.registered_on desc, e.number desc', after: `(e.registered_on, e.number) < ${CURSOR}`, dayOf: (entry: RegisterEntry) => entry.registeredOn },
  EXPIRING: { by: 'e.valid_through_on, e.number', after: `(e.valid_through_on, e.number) > ${CURSOR}`, dayOf: (entry: RegisterEntry) => entry.validThroughOn },
} as const satisfies Readonly<Record<RegisterOrder, unknown>>;

/** One page in one prepared statement; its cost follows the page, not the register. Only the conditions asked for are in it. */
export async function registerPage(read: ReadSession, { order = 'OLDEST', after, skip = 0, ...filter }: RegisterFilter): Promise<RegisterPage> {
  const first = Math.min(Math.max(filter.first, 1), 100);
  const inOrder = orders[order];
  const { name, values, where } = statementOf(`register_${order}`, [...afterCursor(after, inOrder.after), ...conditionsOf(filter)]);
  const text = `select ${LISTED} from register_entry e where ${where} order by ${inOrder.by} limit $${values.push(first + 1)}`;
  const passing = skip > 0 ? ` offset $${values.push(Math.min(skip, 100_000))}` : '';
  const rows = await read.rows<RegisterEntry>(`${text}${passing}`, values, passing && name ? `${name} skip` : name);
  const entries = rows.slice(0, first);
  const last = entries.at(-1);
  return { entries, endCursor: rows.length > first && last ? `${inOrder.dayOf(last)} ${last.number}` : null };
}
