import { doneUnless, outOfState, textRefusals, type Decision } from '@toroku/kernel';
import type { Engagement } from '../engagement';
import { engagementLifecycle } from '../engagement-lifecycle';

/** The provider, as the client of a private contract, ends the audit before its report (S-137); the statement may then be audited anew. */
export function withdrawEngagement({ state }: Pick<Engagement, 'state'>, reason: string): Decision<Pick<Engagement, 'state' | 'endReason'>> {
  return doneUnless([outOfState(engagementLifecycle, state, 'withdrawEngagement'), ...textRefusals(reason, { path: ['reason'], max: 2_000 })], () => ({ state: 'WITHDRAWN', endReason: reason }));
}
