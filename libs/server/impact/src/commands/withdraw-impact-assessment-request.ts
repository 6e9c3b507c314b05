import { organisationParty } from '@toroku/domain-access';
import { afterLoss, impactAssessmentPolicies, withdrawImpactAssessmentRequest as decide, type ImpactAssessment, type PreApplication } from '@toroku/domain-impact';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { ImpactAssessmentTable } from '../tables/impact-assessment-table';
import { followingCases, moveFollowing } from './following-cases';

export const withdrawImpactAssessmentRequest = defineCommand<ChangeInput, ImpactAssessment, PreApplication[], Partial<ImpactAssessment>, ImpactAssessment>({
  verb: 'withdrawImpactAssessmentRequest',
  noun: 'impactAssessment',
  policy: impactAssessmentPolicies.withdrawImpactAssessmentRequest,
  answer: ImpactAssessmentTable,
  load: async (work, { id }) => {
    const subject = await work.one(ImpactAssessmentTable, { id }, { lock: true });
    return subject && { subject, facts: await followingCases(work, id, 'withdrawImpactAssessmentRequest') };
  },
  decide: ({ subject }) => decide(subject),
  save: async (work, patch, { subject, facts }) => {
    await work.update(ImpactAssessmentTable, subject, patch);
    await moveFollowing(work, facts.map((preApplication) => ({ preApplication, becomes: afterLoss(preApplication, subject.id) })));
    await work.notify(organisationParty(subject.agencyId), 'IMPACT_ASSESSMENT_REQUEST_WITHDRAWN', subject.id);
    return subject.id;
  },
});
