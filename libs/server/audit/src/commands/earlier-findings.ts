import type { FindingCase } from '@toroku/domain-audit';
import type { UnitOfWork } from '@toroku/gate';

/** The latest findings on these controls of the same service from other audits, as far as the auditor may see them, by control. One statement of SQL. */
export async function earlierFindings(work: UnitOfWork, { serviceId, caseId }: FindingCase, controlIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await work.sql<{ controlId: string; id: string }>(
    `select distinct on (control_id) control_id as "controlId", id from finding where service_id = $1 and control_id = any($2) and case_id <> $3 and state <> 'RECOMMENDATION' order by control_id, raised_on desc, id desc`,
    [serviceId, controlIds, caseId],
  );
  return new Map(rows.map(({ controlId, id }) => [controlId, id]));
}
