import { doneUnless, outOfState, refusal, type Decision } from '@toroku/kernel';
import type { ImpactAssessment } from '../impact-assessment';
import { impactAssessmentLifecycle } from '../lifecycles';

/** The provider takes its request back. What an agency began on its own need is not the provider's to stop. */
export function withdrawImpactAssessmentRequest(assessment: ImpactAssessment): Decision<Pick<ImpactAssessment, 'state'>> {
  const unasked = assessment.requestedOn === null ? refusal('ASSESSMENT_NOT_REQUESTED', { assessmentId: assessment.id }) : null;
  return doneUnless([outOfState(impactAssessmentLifecycle, assessment.state, 'withdrawImpactAssessmentRequest'), unasked], () => ({ state: 'WITHDRAWN' }));
}
