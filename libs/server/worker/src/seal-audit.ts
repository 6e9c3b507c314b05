import { addDays, addHours, dayInTokyo, type LegalDay, type Moment } from '@toroku/kernel';
import type { DataSource } from 'typeorm';
import { asSystem } from './as-system';
import { firstEntryOn, SEAL_COLUMNS, sealOf, type AuditSeal, type Rows } from './audit-seal';

/** Any number will do as long as nothing else in the database uses it as an advisory lock. */
const SEAL_LOCK = 7_310_402;
/** Days of one transaction. */
const BATCH = 100;
/** Hours after midnight from which a day is closed: a request of its last second has ended by then. */
export const CLOSING_HOURS = 1;

/** The last day that is over for good. */
export function lastClosedDay({ now }: Pick<Moment, 'now'>): LegalDay {
  return addDays(dayInTokyo(addHours(now, -CLOSING_HOURS)), -1);
}

/** Seals every closed day that has no seal yet, missed ones too, and answers the new seals. The present day is never sealed. */
export async function sealAudit(source: DataSource, moment: Moment): Promise<readonly AuditSeal[]> {
  const sealed: AuditSeal[] = [];
  for (let batch = await sealBatch(source, moment); batch.length > 0; batch = await sealBatch(source, moment)) sealed.push(...batch);
  return sealed;
}

async function sealBatch(source: DataSource, moment: Moment): Promise<readonly AuditSeal[]> {
  return asSystem(source, 'seal-audit', async (manager) => {
    const rows: Rows = (text, values = []) => manager.query(text, [...values]);
    await rows('select pg_advisory_xact_lock($1)', [SEAL_LOCK]);
    let [last] = await rows<AuditSeal>(`select ${SEAL_COLUMNS} from audit_seal order by sealed_on desc limit 1`);
    let next = last ? addDays(last.sealedOn, 1) : await firstEntryOn(rows);
    const sealed: AuditSeal[] = [];
    while (next !== null && next <= lastClosedDay(moment) && sealed.length < BATCH) {
      last = await sealOf(rows, next, last?.digest ?? null);
      await rows('insert into audit_seal (sealed_on, entries, digest, previous_digest) values ($1, $2, $3, $4)', [last.sealedOn, last.entries, last.digest, last.previousDigest]);
      sealed.push(last);
      next = addDays(next, 1);
    }
    return sealed;
  });
}
