import { findingCaseOfEngagement, findingCaseOfInternalAudit, type FindingCase, type FindingSource } from '@toroku/domain-audit';
import type { UnitOfWork } from '@toroku/gate';
import { EngagementTable } from '../tables/engagement-tables';
import { InternalAuditTable } from '../tables/internal-audit-tables';

/** The audit that findings are raised in, locked: its report waits for the finding, or the finding is refused. */
export const loadFindingCase: Readonly<Record<FindingSource, (work: UnitOfWork, id: string) => Promise<FindingCase | null>>> = {
  EXTERNAL: async (work, id) => {
    const engagement = await work.one(EngagementTable, { id }, { lock: true });
    return engagement && findingCaseOfEngagement(engagement, await controlsInScope(work, id));
  },
  INTERNAL: async (work, id) => {
    const audit = await work.one(InternalAuditTable, { id }, { lock: true });
    return audit && findingCaseOfInternalAudit(audit);
  },
};

async function controlsInScope(work: UnitOfWork, engagementId: string): Promise<string[]> {
  const rows = await work.sql<{ controlId: string }>(`select control_id as "controlId" from engagement_control where engagement_id = $1 and depth <> 'NONE'`, [engagementId]);
  return rows.map(({ controlId }) => controlId);
}
