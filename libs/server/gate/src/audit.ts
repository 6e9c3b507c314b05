import type { Actor } from '@toroku/domain-access';
import type { Clause, Moment } from '@toroku/kernel';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Change } from './unit-of-work';

/** One run of a verb, as it is kept for good. */
export interface AuditRecord {
  readonly actor: Actor;
  readonly moment: Moment;
  readonly verb: string;
  readonly noun: string;
  readonly subjectId: string | null;
  readonly outcome: 'DONE' | 'REFUSED' | 'FAULT';
  readonly codes: readonly string[];
  readonly changes: readonly Change[];
  readonly permittedBy: Clause;
  readonly requestId: string;
}

/** Writes the audit entry in the transaction at hand. */
export async function recordAudit(manager: EntityManager, record: AuditRecord): Promise<void> {
  const { actor, moment } = record;
  await manager.query(
    `insert into audit_entry (id, recorded_at, actor_kind, actor_id, organisation_id, organisation_kind, verb, noun, subject_id, outcome, codes, changes, permitted_by, request_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      uuidv7(),
      moment.now,
      actor.kind,
      actor.id,
      actor.organisationId,
      actor.organisationKind,
      record.verb,
      record.noun,
      record.subjectId,
      record.outcome,
      [...record.codes],
      JSON.stringify(record.changes),
      `${record.permittedBy.source} ${record.permittedBy.at}`,
      record.requestId,
    ],
  );
}
