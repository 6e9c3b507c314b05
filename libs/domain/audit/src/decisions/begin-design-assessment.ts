import { doneUnless, outOfState, type Decision, type LegalDay } from '@toroku/kernel';
import type { Engagement } from '../engagement';
import { engagementLifecycle } from '../engagement-lifecycle';

/** 整備状況評価 begins. */
export function beginDesignAssessment({ state }: Pick<Engagement, 'state'>, { today }: { readonly today: LegalDay }): Decision<Pick<Engagement, 'state' | 'designBegunOn'>> {
  return doneUnless([outOfState(engagementLifecycle, state, 'beginDesignAssessment')], () => ({ state: 'DESIGN_ASSESSMENT', designBegunOn: today }));
}
