import type { RegisterTrack, Standing } from '@toroku/domain-registration';
import { parseLegalDay, type LegalDay } from '@toroku/kernel';

/** What a reader of the registers looks for; what is null or left out excludes nothing. */
export interface RegisterSearch {
  readonly track?: RegisterTrack | null;
  /** Part of a name or number, in either language. */
  readonly search?: string | null;
  readonly standing?: Standing | null;
  readonly region?: string | null;
  /** Part of the provider's name, in either language. */
  readonly operator?: string | null;
  /** The number of the target business that the entry was judged for. */
  readonly business?: number | null;
  /** The day on which the standing is asked. */
  readonly today: LegalDay;
}

/** The orders in which entries may be read: by registration, or by the last valid day. */
export const registerOrders = ['OLDEST', 'NEWEST', 'EXPIRING'] as const;
export type RegisterOrder = (typeof registerOrders)[number];

/** One condition on `register_entry e`; its only slot, however often it stands there, takes the value. */
export interface Condition {
  readonly name: string;
  readonly sql: string;
  readonly value?: unknown;
}

/** A text of SQL with its conditions filled in. */
export interface Statement {
  /** Under which it is prepared once a connection; none for the rare ones, so that nobody can fill a connection with all the combinations there are. */
  readonly name: string | undefined;
  readonly values: unknown[];
  /** The conditions after `where`, or `true`. */
  readonly where: string;
}

const OPERATOR_TEXT = `lower(normalize(e.operator_name_ja || ' ' || e.operator_name_en, NFKC))`;

/** The standing of a row on `$today`; held against `standingOn` by a spec. */
export const STANDING = `case when e.status <> 'ACTIVE' then e.status when e.renewal_applied_on is not null then 'RENEWAL_PENDING' when e.valid_through_on >= $today then 'VALID' else 'EXPIRED' end`;

/** Which rows have a standing on a day; held against `standingOn` by a spec. */
const standingConditions: Readonly<Record<Standing, string>> = {
  VALID: `e.status = 'ACTIVE' and e.renewal_applied_on is null and e.valid_through_on >= $today`,
  RENEWAL_PENDING: `e.status = 'ACTIVE' and e.renewal_applied_on is not null`,
  EXPIRED: `e.status = 'ACTIVE' and e.renewal_applied_on is null and e.valid_through_on < $today`,
  SUSPENDED: `e.status = 'SUSPENDED'`,
  CANCELLED: `e.status = 'CANCELLED'`,
  WITHDRAWN: `e.status = 'WITHDRAWN'`,
};

/** Statements with more conditions than this are not prepared. */
const PREPARED = 3;

/** Only the conditions asked for: each combination is a statement of its own. */
export function conditionsOf({ track, search, standing, region, operator, business, today }: RegisterSearch): readonly Condition[] {
  return [
    ...(!track ? [] : [{ name: 'track', sql: 'e.track = $track', value: track }]),
    ...textConditions('search', 'e.search_text', search),
    ...textConditions('operator', OPERATOR_TEXT, operator),
    ...(!region ? [] : [{ name: 'region', sql: '$region = any(e.regions)', value: region }]),
    ...(business === null || business === undefined ? [] : [{ name: 'business', sql: `(e.judged_for ->> 'number')::integer = $business`, value: business }]),
    ...(!standing ? [] : [standingCondition(standing, today)]),
  ];
}

/** Puts the conditions together, each value in its place. */
export function statementOf(kind: string, conditions: readonly Condition[]): Statement {
  const values: unknown[] = [];
  const where = conditions.map(({ sql, value }) => (value === undefined ? sql : sql.replaceAll(/\$\w+/g, `$${values.push(value)}`)));
  const name = conditions.length > PREPARED ? undefined : [kind, ...conditions.map((one) => one.name)].join(' ');
  return { name, values, where: where.join(' and ') || 'true' };
}

/** After the row of a cursor, in the order it came with. A text that is no cursor, a day that no calendar knows included, excludes nothing. */
export function afterCursor(after: string | null | undefined, sql: string): readonly Condition[] {
  const [on = '', key = '', ...more] = (after ?? '').split(' ');
  const isCursor = parseLegalDay(on) !== null && key !== '' && more.length === 0;
  return isCursor ? [{ name: 'after', sql, value: after }] : [];
}

/** Letters as they are compared: full-width and half-width alike, capitals and small ones alike. */
function textConditions(name: string, column: string, wanted: string | null | undefined): readonly Condition[] {
  const folded = (wanted ?? '').normalize('NFKC').toLowerCase().trim();
  return [
    ...(folded === '' ? [] : [{ name, sql: `${column} like $${name}`, value: `%${folded.replace(/[\\%_]/g, '\\$&')}%` }]),
    ...(folded.length < 2 ? [] : [{ name: `${name} letters`, sql: 'bigrams(e.search_text) @> bigrams($letters)', value: folded }]),
  ];
}

function standingCondition(standing: Standing, today: LegalDay): Condition {
  const sql = standingConditions[standing];
  return { name: standing, sql, ...(sql.includes('$today') ? { value: today } : {}) };
}
