import { doneUnless, outOfState, textRefusals, type Decision, type Moment } from '@toroku/kernel';
import type { ImpactAssessment } from '../impact-assessment';
import { impactAssessmentLifecycle } from '../lifecycles';
import { PROSE_MAX } from '../limits';

/** The agency does not assess, or stops: no duty and no day bind it (S-065). It says why, so that the provider can look elsewhere. */
export function declineImpactAssessment(assessment: ImpactAssessment, reason: string, { today }: Pick<Moment, 'today'>): Decision<Pick<ImpactAssessment, 'state' | 'declinedOn' | 'declineReason'>> {
  const reasons = [outOfState(impactAssessmentLifecycle, assessment.state, 'declineImpactAssessment'), ...textRefusals(reason, { path: ['reason'], max: PROSE_MAX })];
  return doneUnless(reasons, () => ({ state: 'DECLINED', declinedOn: today, declineReason: reason }));
}
