import { doneUnless, outOfState, textRefusals, type Decision } from '@toroku/kernel';
import type { Engagement } from '../engagement';
import { engagementLifecycle } from '../engagement-lifecycle';

/** The audit body declines; the provider may propose anew, to it or to another. */
export function declineEngagement({ state }: Pick<Engagement, 'state'>, reason: string): Decision<Pick<Engagement, 'state' | 'endReason'>> {
  return doneUnless([outOfState(engagementLifecycle, state, 'declineEngagement'), ...textRefusals(reason, { path: ['reason'], max: 2_000 })], () => ({ state: 'DECLINED', endReason: reason }));
}
