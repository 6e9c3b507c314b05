import { organisationParty } from '@toroku/domain-access';
import { afterLoss, declineImpactAssessment as decide, impactAssessmentPolicies, type ImpactAssessment, type PreApplication } from '@toroku/domain-impact';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { ImpactAssessmentTable } from '../tables/impact-assessment-table';
import { followingCases, moveFollowing } from './following-cases';

type Input = ChangeInput & { readonly reason: string };

export const declineImpactAssessment = defineCommand<Input, ImpactAssessment, PreApplication[], Partial<ImpactAssessment>, ImpactAssessment>({
  verb: 'declineImpactAssessment',
  noun: 'impactAssessment',
  policy: impactAssessmentPolicies.declineImpactAssessment,
  answer: ImpactAssessmentTable,
  load: async (work, { id }) => {
    const subject = await work.one(ImpactAssessmentTable, { id }, { lock: true });
    return subject && { subject, facts: await followingCases(work, id, 'declineImpactAssessment') };
  },
  decide: ({ subject }, { reason }, moment) => decide(subject, reason, moment),
  save: async (work, patch, { subject, facts }) => {
    await work.update(ImpactAssessmentTable, subject, patch);
    await moveFollowing(work, facts.map((preApplication) => ({ preApplication, becomes: afterLoss(preApplication, subject.id) })));
    await work.notify(organisationParty(subject.providerId), 'IMPACT_ASSESSMENT_DECLINED', subject.id, { reason: patch.declineReason ?? '' });
    return subject.id;
  },
});
