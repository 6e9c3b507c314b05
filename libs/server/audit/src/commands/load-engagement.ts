import type { Engagement } from '@toroku/domain-audit';
import type { ChangeInput, Loaded, UnitOfWork } from '@toroku/gate';
import { EngagementTable } from '../tables/engagement-tables';

/** The engagement, locked, with the facts that a verb adds. Null when it, or what the facts need, is absent or not for the actor. */
export async function loadEngagement<Facts>(work: UnitOfWork, { id }: ChangeInput, facts: (engagement: Engagement) => Promise<Facts | null>): Promise<Loaded<Engagement, Facts> | null> {
  const subject = await work.one(EngagementTable, { id }, { lock: true });
  const gathered = subject && (await facts(subject));
  return subject && gathered ? { subject, facts: gathered } : null;
}
