import { doneUnless, outOfState, type Decision, type LegalDay } from '@toroku/kernel';
import type { Engagement } from '../engagement';
import { engagementLifecycle } from '../engagement-lifecycle';

/** 運用状況評価 begins. Design results may still be recorded. */
export function beginOperationalAssessment({ state }: Pick<Engagement, 'state'>, { today }: { readonly today: LegalDay }): Decision<Pick<Engagement, 'state' | 'operationalBegunOn'>> {
  return doneUnless([outOfState(engagementLifecycle, state, 'beginOperationalAssessment')], () => ({ state: 'OPERATIONAL_ASSESSMENT', operationalBegunOn: today }));
}
