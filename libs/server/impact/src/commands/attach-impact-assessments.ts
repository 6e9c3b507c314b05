import { organisationParty } from '@toroku/domain-access';
import { attachImpactAssessments as decide, preApplicationPolicies, type Attachment, type ImpactAssessment, type PreApplication } from '@toroku/domain-impact';
import { defineCommand, type ChangeInput, type UnitOfWork } from '@toroku/gate';
import { ImpactAssessmentTable } from '../tables/impact-assessment-table';
import { PreApplicationTable } from '../tables/pre-application-table';

type Input = ChangeInput & { readonly assessmentIds: readonly string[] };

export const attachImpactAssessments = defineCommand<Input, PreApplication, ImpactAssessment[], Attachment & Pick<PreApplication, 'state'>, PreApplication>({
  verb: 'attachImpactAssessments',
  noun: 'preApplication',
  policy: preApplicationPolicies.attachImpactAssessments,
  answer: PreApplicationTable,
  load: async (work, { id, assessmentIds }) => {
    // Assessments before the case, as every other verb locks them: two at once wait for each other instead of deadlocking.
    const assessments = await lockAll(work, assessmentIds);
    const subject = await work.one(PreApplicationTable, { id }, { lock: true });
    return subject && { subject, facts: assessments };
  },
  decide: ({ subject, facts }, { assessmentIds }) => decide(subject, { ids: assessmentIds, assessments: facts }),
  save: async (work, attachment, { subject, facts }) => {
    await work.update(PreApplicationTable, subject, attachment);
    await work.show(subject.id, ...facts.map(({ agencyId }) => organisationParty(agencyId)));
    return subject.id;
  },
});

async function lockAll(work: UnitOfWork, ids: readonly string[]): Promise<ImpactAssessment[]> {
  const locked: ImpactAssessment[] = [];
  for (const id of [...new Set(ids)].sort()) {
    const assessment = await work.one(ImpactAssessmentTable, { id }, { lock: true });
    if (assessment) locked.push(assessment);
  }
  return locked;
}
