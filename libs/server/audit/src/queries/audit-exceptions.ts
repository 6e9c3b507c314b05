import { auditExceptions, type AuditException } from '@toroku/domain-audit';
import type { ReadSession } from '@toroku/gate';
import { EngagementTable } from '../tables/engagement-tables';
import { FindingTable } from '../tables/finding-tables';
import { PopulationTable, SampleTable } from '../tables/sampling-tables';
import { engagementScope, SCOPE_MOST } from './engagement-scope';

/** An exception with its control in words. */
export type LabelledException = AuditException & { readonly labelJa: string; readonly labelEn: string };

/** Every recorded exception of an audit with what a finding on it takes over; nothing when the audit is not for the asker. */
export async function readAuditExceptions(read: ReadSession, engagementId: string): Promise<readonly LabelledException[]> {
  const engagement = await read.one(EngagementTable, engagementId);
  if (!engagement) return [];
  const [lines, populations, samples, findings] = await Promise.all([
    engagementScope(read, engagement, { first: SCOPE_MOST, after: null, only: 'EXCEPTION', controlId: null }),
    read.list(PopulationTable, 'engagementId', engagementId),
    read.list(SampleTable, 'engagementId', engagementId),
    read.list(FindingTable, 'caseId', engagementId),
  ]);
  const lineOf = new Map(lines.map((line) => [line.controlId, line]));
  const results = lines.map((line) => ({ ...line, designProcedure: line.designProcedure ?? '', operationalProcedure: line.operationalProcedure ?? '' }));
  return auditExceptions({ results, populations, samples, findings }).map((exception) => {
    const { labelJa = '', labelEn = '' } = lineOf.get(exception.controlId) ?? {};
    return { ...exception, labelJa, labelEn };
  });
}
