import type { AuditedYear, InternalAudit, InternalAuditNumbers } from '@toroku/domain-audit';
import { ruleSetOf } from '@toroku/domain-rulebook';
import type { Loaded, UnitOfWork } from '@toroku/gate';
import type { LegalDay } from '@toroku/kernel';
import { implementedObjectivesOf } from '../queries/implemented-objectives';
import { InternalAuditTable } from '../tables/internal-audit-tables';

/** What every verb on an internal audit looks at. */
export interface InternalAuditContext {
  readonly implementedObjectives: readonly string[] | null;
  readonly numbers: InternalAuditNumbers;
}

/** An earlier internal audit of the service with what it audited. */
export type EarlierAudit = AuditedYear & Pick<InternalAudit, 'state'> & { readonly throughOn: LegalDay };

/** The internal audit, locked, with what its statement implements and the numbers of its rule set. */
export async function loadInternalAudit(work: UnitOfWork, id: string): Promise<Loaded<InternalAudit, InternalAuditContext> | null> {
  const subject = await work.one(InternalAuditTable, { id }, { lock: true });
  if (!subject) return null;
  const [implementedObjectives = null] = await implementedObjectivesOf((text, values) => work.sql(text, values), [subject.statementId]);
  return { subject, facts: { implementedObjectives, numbers: ruleSetOf(subject.ruleSetId).audit } };
}

/** The service's internal audits before the year, oldest first. */
export function earlierAudits(work: UnitOfWork, serviceId: string, beforeYear: number): Promise<EarlierAudit[]> {
  return work.sql<EarlierAudit>(
    `select a.year, a.state, a.through_on as "throughOn", coalesce(array_agg(r.unit_id) filter (where r.unit_id is not null), '{}') as "unitIds"
     from internal_audit a left join internal_audit_result r on r.internal_audit_id = a.id
     where a.service_id = $1 and a.year < $2 group by a.id order by a.year`,
    [serviceId, beforeYear],
  );
}
