import { selectList } from '@toroku/database';
import type { RegisterEntry, RegisterTrack, Standing } from '@toroku/domain-registration';
import type { ReadSession } from '@toroku/gate';
import { parseLegalDay, type LegalDay } from '@toroku/kernel';
import { RegisterEntryTable } from '../tables/register-entry-table';

/** What a reader of a register asks for. */
export interface RegisterFilter {
  readonly track: RegisterTrack;
  /** At most 100. */
  readonly first: number;
  /** The cursor of the last entry seen. */
  readonly after?: string | null;
  /** Part of a name or number, in either language. */
  readonly search?: string | null;
  readonly region?: string | null;
  readonly standing?: Standing | null;
  /** The day on which the standing is asked. */
  readonly today: LegalDay;
}

/** One page of a register in the order of registration. */
export interface RegisterPage {
  readonly entries: readonly RegisterEntry[];
  /** Null when this is the last page. */
  readonly endCursor: string | null;
}

const LISTED = selectList(RegisterEntryTable, 'e');

/** Which rows have a standing on a day; held against `standingOn` by a spec. */
const standingConditions: Readonly<Record<Standing, string>> = {
  VALID: `e.status = 'ACTIVE' and e.renewal_applied_on is null and e.valid_through_on >= $today`,
  RENEWAL_PENDING: `e.status = 'ACTIVE' and e.renewal_applied_on is not null`,
  EXPIRED: `e.status = 'ACTIVE' and e.renewal_applied_on is null and e.valid_through_on < $today`,
  SUSPENDED: `e.status = 'SUSPENDED'`,
  CANCELLED: `e.status = 'CANCELLED'`,
  WITHDRAWN: `e.status = 'WITHDRAWN'`,
};

/** One page in one prepared statement; its cost follows the page, not the register. Only the conditions asked for are in it. */
export async function registerPage(read: ReadSession, filter: RegisterFilter): Promise<RegisterPage> {
  const first = Math.min(Math.max(filter.first, 1), 100);
  const asked = conditionsFor(filter);
  const values: unknown[] = [];
  const conditions = asked.map(({ sql, value }) => (value === undefined ? sql : sql.replaceAll(/\$\w+/g, `$${values.push(value)}`)));
  const text = `select ${LISTED} from register_entry e where ${conditions.join(' and ')} order by e.registered_on, e.number limit $${values.push(first + 1)}`;
  const rows = await read.rows<RegisterEntry>(text, values, `register_page ${asked.map(({ name }) => name).join(' ')}`);
  const entries = rows.slice(0, first);
  const last = entries.at(-1);
  return { entries, endCursor: rows.length > first && last ? `${last.registeredOn} ${last.number}` : null };
}

/** A text that is no cursor, a day that no calendar knows included, excludes nothing. */
function isCursor(text: string): boolean {
  const [registeredOn = '', number = '', ...more] = text.split(' ');
  return parseLegalDay(registeredOn) !== null && number !== '' && more.length === 0;
}

interface Condition {
  readonly name: string;
  readonly sql: string;
  readonly value?: unknown;
}

function conditionsFor({ track, after, search, region, standing, today }: RegisterFilter): readonly Condition[] {
  const folded = (search ?? '').normalize('NFKC').toLowerCase().trim();
  return [
    { name: 'track', sql: 'e.track = $track', value: track },
    ...(!after || !isCursor(after) ? [] : [{ name: 'after', sql: `(e.registered_on, e.number) > (split_part($after, ' ', 1)::date, split_part($after, ' ', 2))`, value: after }]),
    ...(folded === '' ? [] : [{ name: 'search', sql: `e.search_text like $search`, value: `%${folded.replace(/[\\%_]/g, '\\$&')}%` }]),
    ...(folded.length < 2 ? [] : [{ name: 'letters', sql: 'bigrams(e.search_text) @> bigrams($letters)', value: folded }]),
    ...(!region ? [] : [{ name: 'region', sql: '$region = any(e.regions)', value: region }]),
    ...(!standing ? [] : [standingCondition(standing, today)]),
  ];
}

function standingCondition(standing: Standing, today: LegalDay): Condition {
  const sql = standingConditions[standing];
  return { name: standing, sql, ...(sql.includes('$today') ? { value: today } : {}) };
}
