import { organisationParty } from '@toroku/domain-access';
import type { Engagement } from '@toroku/domain-audit';
import type { UnitOfWork } from '@toroku/gate';
import { carryoverOf } from '../queries/proposal-facts';
import { EngagementCarryoverTable, EngagementTable } from '../tables/engagement-tables';

/** Adds a proposed engagement: the body sees the case and the service, and the statement once it accepts. */
export async function openProposal(work: UnitOfWork, engagement: Omit<Engagement, 'id'>): Promise<string> {
  const id = work.newId();
  const { auditBodyId, serviceId, providerId, statementId } = engagement;
  const body = organisationParty(auditBodyId);
  const carryover = await carryoverOf(work, serviceId);
  await work.open(EngagementTable, { ...engagement, id }, [body]);
  await work.show(serviceId, body);
  await work.offer(statementId, body);
  await work.insertMany(EngagementCarryoverTable, [{ ...carryover, id, providerId }]);
  await work.notify(body, 'ENGAGEMENT_PROPOSED', id);
  return id;
}
