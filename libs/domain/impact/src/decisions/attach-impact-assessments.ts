import { doneUnless, outOfState, reasonsAgainst, refusal, type Decision } from '@toroku/kernel';
import type { ImpactAssessment } from '../impact-assessment';
import { preApplicationLifecycle } from '../lifecycles';
import type { PreApplication } from '../pre-application';
import { preparationState, type Attachment } from '../preparation';
import { assessmentsAreOfTheService } from '../rules/assessments-are-of-the-service';

const GONE: readonly string[] = ['DECLINED', 'WITHDRAWN'];

/** The applicant says on which assessments it relies; the list replaces the earlier one. An assessment that will never come is refused. */
export function attachImpactAssessments(
  preApplication: PreApplication,
  { ids, assessments }: { readonly ids: readonly string[]; readonly assessments: readonly ImpactAssessment[] },
): Decision<Attachment & Pick<PreApplication, 'state'>> {
  const wanted = [...new Set(ids)];
  const unknown = wanted.filter((id) => !assessments.some((assessment) => assessment.id === id));
  const reasons = [
    outOfState(preApplicationLifecycle, preApplication.state, 'attachImpactAssessments'),
    ...unknown.map((id) => refusal('NOT_FOUND', { noun: 'impactAssessment' }, { path: ['assessmentIds', id] })),
    ...reasonsAgainst(assessmentsAreOfTheService.judge({ serviceId: preApplication.serviceId, assessments })),
    ...assessments.filter(({ state }) => GONE.includes(state)).map(({ id, state }) => refusal('ASSESSMENT_NOT_CONCLUDED', { assessmentId: id, assessmentState: state }, { path: ['assessmentIds', id] })),
  ];
  return doneUnless(reasons, () => {
    const attachment = { assessmentIds: wanted, pendingAssessmentIds: assessments.filter(({ state }) => state !== 'CONCLUDED').map(({ id }) => id) };
    return { ...attachment, state: preparationState(preApplication.state, attachment) };
  });
}
