import { deviatingItems, type AuditException, type Finding } from '@toroku/domain-audit';
import type { ReadSession } from '@toroku/gate';
import { ControlResultTable } from '../tables/engagement-tables';
import { PopulationTable, SampleTable } from '../tables/sampling-tables';

/** The recorded exception that a finding was raised for, as it stands now; null where it was raised without one. */
export async function readFindingException(read: ReadSession, { id, caseId, controlId, exceptionOf, resultId }: Finding): Promise<AuditException | null> {
  if (exceptionOf === null || resultId === null) return null;
  const [result, populations, samples] = await Promise.all([read.one(ControlResultTable, resultId), read.list(PopulationTable, 'engagementId', caseId), read.list(SampleTable, 'engagementId', caseId)]);
  if (!result) return null;
  const nameOf = new Map(populations.map((population) => [population.id, population.name]));
  const items = exceptionOf === 'DESIGN' ? [] : deviatingItems(samples.filter((sample) => sample.controlId === controlId), nameOf);
  return { controlId, assessment: exceptionOf, procedure: exceptionOf === 'DESIGN' ? result.designProcedure : result.operationalProcedure, items, findingId: id };
}
