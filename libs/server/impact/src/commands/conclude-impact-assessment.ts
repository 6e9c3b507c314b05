import { organisationParty } from '@toroku/domain-access';
import {
  afterConclusion,
  concludeImpactAssessment as decide,
  emptySheet,
  impactAssessmentPolicies,
  type Conclusion,
  type ConclusionFacts,
  type ImpactAssessment,
  type ImpactSheet,
  type PreApplication,
} from '@toroku/domain-impact';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { OrganisationTable } from '@toroku/server-access';
import { ImpactAssessmentTable } from '../tables/impact-assessment-table';
import { ImpactSheetTable } from '../tables/impact-sheet-table';
import { ServiceFactSheetTable } from '../tables/service-fact-sheet-table';
import { editionsInForce } from './editions';
import { followingCases, moveFollowing } from './following-cases';
import { rulesOfTheDay } from './rules-of-the-day';

interface Facts {
  readonly judged: ConclusionFacts;
  readonly sheet: ImpactSheet | null;
  readonly following: PreApplication[];
}

export const concludeImpactAssessment = defineCommand<ChangeInput, ImpactAssessment, Facts, Conclusion, ImpactAssessment>({
  verb: 'concludeImpactAssessment',
  noun: 'impactAssessment',
  policy: impactAssessmentPolicies.concludeImpactAssessment,
  answer: ImpactAssessmentTable,
  load: async (work, { id }) => {
    const subject = await work.one(ImpactAssessmentTable, { id }, { lock: true });
    if (!subject) return null;
    const sheet = await work.one(ImpactSheetTable, { assessmentId: id });
    const agency = await work.one(OrganisationTable, { id: subject.agencyId });
    const factSheet = await work.one(ServiceFactSheetTable, { serviceId: subject.serviceId });
    const judged = { ...(await editionsInForce(work)), ...rulesOfTheDay(work.moment.today), sheet: sheet ?? emptySheet, factSheet, agencyKind: agency?.agencyKind ?? null };
    return { subject, facts: { judged, sheet, following: await followingCases(work, id, 'concludeImpactAssessment') } };
  },
  decide: ({ subject, facts }, _, { today, actor }) => decide(subject, facts.judged, { today, assessorId: actor.id }),
  save: async (work, conclusion, { subject, facts: { sheet, following } }) => {
    if (!sheet) throw new Error(`the assessment ${subject.id} was concluded without a sheet`);
    const provider = organisationParty(subject.providerId);
    await work.update(ImpactAssessmentTable, subject, { state: 'CONCLUDED', concludedOn: conclusion.evaluatedOn });
    await work.update(ImpactSheetTable, sheet, conclusion);
    await work.show(sheet.id, provider);
    await moveFollowing(work, following.map((preApplication) => ({ preApplication, becomes: afterConclusion(preApplication, subject.id) })));
    await work.notify(provider, 'IMPACT_ASSESSMENT_CONCLUDED', subject.id, { usableThroughOn: conclusion.usableThroughOn });
    return subject.id;
  },
});
