import { doneUnless, outOfState, reasonsAgainst, type Decision, type LegalDay } from '@toroku/kernel';
import type { AuditBodyListing } from '../audit-body-listing';
import type { Engagement } from '../engagement';
import { engagementLifecycle } from '../engagement-lifecycle';
import { auditBodyIsListed } from '../rules/audit-body-is-listed';

/** The audit body accepts: the contract is of today, and who accepts leads the work. The body is on the list today (S-142). */
export function acceptEngagement(
  engagement: Engagement,
  listings: readonly AuditBodyListing[],
  { today, actor }: { readonly today: LegalDay; readonly actor: { readonly id: string } },
): Decision<Pick<Engagement, 'state' | 'contractedOn' | 'leadId'>> {
  return doneUnless(
    [outOfState(engagementLifecycle, engagement.state, 'acceptEngagement'), ...reasonsAgainst(auditBodyIsListed.judge({ listings, on: today, occasion: 'CONTRACT' }))],
    () => ({ state: 'CONTRACTED', contractedOn: today, leadId: actor.id }),
  );
}
