import type { ReadSession } from '@toroku/gate';
import { isId } from '@toroku/kernel';

/** Who opened a file, when and why: an entry of the audit, which nobody can change. */
export interface EvidenceAccess {
  readonly id: string;
  readonly openedAt: string;
  readonly purpose: string;
  readonly openerNameJa: string;
  readonly openerNameEn: string;
  readonly organisationId: string | null;
}

const OPENED = `a.verb = 'openEvidence' and a.outcome = 'DONE'`;
const ACCESSES = `select a.id, a.recorded_at as "openedAt", a.organisation_id as "organisationId",
    coalesce(a.changes->0->'after'->>'purpose', '') as purpose, coalesce(a.changes->0->'after'->>'openerNameJa', '') as "openerNameJa", coalesce(a.changes->0->'after'->>'openerNameEn', '') as "openerNameEn"
  from audit_entry a where a.subject_id = $1 and ${OPENED} and ($2::uuid is null or a.id < $2) order by a.id desc limit $3`;
const RECENT = `select 1 from audit_entry a where a.subject_id = $1 and ${OPENED} and a.actor_id = $2 and a.recorded_at > $3::timestamptz - make_interval(mins => $4) and a.recorded_at <= $3 limit 1`;

/** The openings of a file that the viewer may know of, latest first: all of them for its owner, those of the own organisation for others. */
export async function readAccesses(read: ReadSession, { fileId, first, after }: { readonly fileId: string; readonly first: number; readonly after: string | null }): Promise<EvidenceAccess[]> {
  return isId(fileId) ? read.rows<EvidenceAccess>(ACCESSES, [fileId, after, first], 'evidence_accesses') : [];
}

/** Whether the person opened the file within the last minutes. */
export async function hasOpened(read: ReadSession, { fileId, actorId, now, minutes }: { readonly fileId: string; readonly actorId: string; readonly now: string; readonly minutes: number }): Promise<boolean> {
  return (await read.rows(RECENT, [fileId, actorId, now, minutes], 'evidence_opened')).length > 0;
}
