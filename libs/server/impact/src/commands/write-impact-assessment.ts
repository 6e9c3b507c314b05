import { impactAssessmentPolicies, writeImpactAssessment as decide, type EditionsInForce, type ImpactAssessment, type ImpactSheet, type SheetContent, type WrittenSheet } from '@toroku/domain-impact';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { ImpactAssessmentTable } from '../tables/impact-assessment-table';
import { ImpactSheetTable } from '../tables/impact-sheet-table';
import { editionsInForce } from './editions';

type Input = ChangeInput & { readonly sheet: SheetContent };
type Facts = EditionsInForce & { readonly sheet: ImpactSheet | null };

export const writeImpactAssessment = defineCommand<Input, ImpactAssessment, Facts, WrittenSheet, ImpactAssessment>({
  verb: 'writeImpactAssessment',
  noun: 'impactAssessment',
  policy: impactAssessmentPolicies.writeImpactAssessment,
  answer: ImpactAssessmentTable,
  load: async (work, { id }) => {
    const subject = await work.one(ImpactAssessmentTable, { id }, { lock: true });
    if (!subject) return null;
    const { guidance, list } = await editionsInForce(work);
    const sheet = await work.one(ImpactSheetTable, { assessmentId: id });
    return { subject, facts: { guidanceEdition: guidance?.edition ?? null, listEdition: list?.edition ?? null, sheet } };
  },
  decide: ({ subject, facts }, { sheet }) => decide(subject, sheet, facts),
  save: async (work, content, { subject, facts: { sheet } }) => {
    await work.update(ImpactAssessmentTable, subject, { state: 'DRAFTING' });
    if (sheet) await work.update(ImpactSheetTable, sheet, content);
    else await work.open(ImpactSheetTable, { ...unjudged, ...content, id: work.newId(), assessmentId: subject.id, serviceId: subject.serviceId, agencyId: subject.agencyId });
    return subject.id;
  },
});

const unjudged = { version: 1, assessorId: null, evaluatedOn: null, usableThroughOn: null, outcome: null, factSheet: null };
