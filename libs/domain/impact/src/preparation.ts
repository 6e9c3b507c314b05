import type { PreApplication, PreApplicationState } from './pre-application';

/** What is attached and what of it is still awaited. */
export type Attachment = Pick<PreApplication, 'assessmentIds' | 'pendingAssessmentIds'>;

/** The state of a pre-application that is being prepared follows its assessments; returned papers stay returned until they are handed in again. */
export function preparationState(state: PreApplicationState, { assessmentIds, pendingAssessmentIds }: Attachment): PreApplicationState {
  if (state === 'RETURNED') return state;
  if (assessmentIds.length === 0) return 'DRAFT';
  return pendingAssessmentIds.length > 0 ? 'ASSESSMENT_REQUESTED' : 'ASSESSED';
}

/** What a case that draws on an assessment becomes when the agency concludes it. */
export function afterConclusion(preApplication: PreApplication, assessmentId: string): Attachment & Pick<PreApplication, 'state'> {
  const attachment = { assessmentIds: preApplication.assessmentIds, pendingAssessmentIds: without(preApplication.pendingAssessmentIds, assessmentId) };
  return { ...attachment, state: preparationState(preApplication.state, attachment) };
}

/** What a case becomes when an assessment it drew on will not come: it is no longer attached. */
export function afterLoss(preApplication: PreApplication, assessmentId: string): Attachment & Pick<PreApplication, 'state'> {
  const attachment = { assessmentIds: without(preApplication.assessmentIds, assessmentId), pendingAssessmentIds: without(preApplication.pendingAssessmentIds, assessmentId) };
  return { ...attachment, state: preparationState(preApplication.state, attachment) };
}

/** One case that draws on an assessment, and what it becomes. */
export interface FollowingCase {
  readonly preApplication: PreApplication;
  readonly becomes: Attachment & Pick<PreApplication, 'state'>;
}

function without(ids: readonly string[], id: string): string[] {
  return ids.filter((other) => other !== id);
}
