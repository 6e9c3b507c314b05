import type { InternalAudit, InternalAuditFacts } from '@toroku/domain-audit';
import type { ReadSession } from '@toroku/gate';
import { FindingTable } from '../tables/finding-tables';
import { InternalAuditResultTable, InternalAuditTable } from '../tables/internal-audit-tables';
import { readImplementedObjectives } from './implemented-objectives';

/** What an internal audit is judged by, as far as the viewer may see it. Batched: many audits cost no more statements than one. */
export async function readInternalAuditFacts(read: ReadSession, audit: InternalAudit): Promise<InternalAuditFacts> {
  const [implementedObjectives, all, results, findings] = await Promise.all([
    readImplementedObjectives(read, audit.statementId),
    read.list(InternalAuditTable, 'serviceId', audit.serviceId, 'year'),
    read.list(InternalAuditResultTable, 'internalAuditId', audit.id, 'unitId'),
    read.list(FindingTable, 'caseId', audit.id),
  ]);
  const history = await Promise.all(all.filter(({ year }) => year < audit.year).map((earlier) => readAuditedYear(read, earlier)));
  return { audit, implementedObjectives, history, results, findings };
}

async function readAuditedYear(read: ReadSession, { id, year }: InternalAudit): Promise<InternalAuditFacts['history'][number]> {
  const results = await read.list(InternalAuditResultTable, 'internalAuditId', id, 'unitId');
  return { year, unitIds: results.map(({ unitId }) => unitId) };
}
