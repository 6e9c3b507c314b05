import { createHash } from 'node:crypto';
import { addDays, startOfDayInTokyo, type LegalDay } from '@toroku/kernel';

/** 監査記録の封印. A day's audit entries under one digest, chained to the day before. */
export interface AuditSeal {
  /** The day in Tokyo that it closes. */
  readonly sealedOn: LegalDay;
  readonly entries: number;
  /** SHA-256 in hexadecimal letters. */
  readonly digest: string;
  /** Of the day before; null on the first day. */
  readonly previousDigest: string | null;
}

/** A read in plain SQL, as whoever may read the audit. */
export type Rows = <Row>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

/** The columns of a seal under their field names. */
export const SEAL_COLUMNS = 'sealed_on as "sealedOn", entries, digest, previous_digest as "previousDigest"';

/** Entries read at once. */
const PAGE = 1_000;

/**
 * One line an entry: its columns by name, as jsonb writes them (keys in a fixed order, no spaces of its own), moments in UTC to the
 * microsecond. Columns are named here so that a later one does not change the digests of earlier days.
 */
const ENTRIES = `
  select id, jsonb_build_object('id', id, 'recordedAt', to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'actorKind', actor_kind, 'actorId', actor_id,
    'organisationId', organisation_id, 'organisationKind', organisation_kind, 'verb', verb, 'noun', noun, 'subjectId', subject_id, 'outcome', outcome, 'codes', codes,
    'changes', changes, 'permittedBy', permitted_by, 'requestId', request_id)::text as line
  from audit_entry where recorded_at >= $1 and recorded_at < $2 and ($3::uuid is null or id > $3) order by id limit ${PAGE}`;

/** The seal of a day from the entries as they stand now, in the order of their keys. */
export async function sealOf(rows: Rows, on: LegalDay, previousDigest: string | null): Promise<AuditSeal> {
  const hash = createHash('sha256').update(`${previousDigest ?? ''}\n${on}\n`);
  let entries = 0;
  let page: { id: string; line: string }[];
  let after: string | null = null;
  do {
    page = await rows(ENTRIES, [startOfDayInTokyo(on), startOfDayInTokyo(addDays(on, 1)), after]);
    for (const { line } of page) hash.update(`${line}\n`);
    entries += page.length;
    after = page.at(-1)?.id ?? null;
  } while (page.length === PAGE);
  return { sealedOn: on, entries, digest: hash.digest('hex'), previousDigest };
}

/** The day of the oldest audit entry; null while there is none. */
export async function firstEntryOn(rows: Rows): Promise<LegalDay | null> {
  const [first] = await rows<{ on: LegalDay | null }>(`select (min(recorded_at) at time zone 'Asia/Tokyo')::date as "on" from audit_entry`);
  return first?.on ?? null;
}
