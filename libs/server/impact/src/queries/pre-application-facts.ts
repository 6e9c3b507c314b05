import { editionOn, preApplicationLifecycle, submissionReasons, type ImpactAssessment, type PreApplication } from '@toroku/domain-impact';
import { ruleSetOf } from '@toroku/domain-rulebook';
import type { ReadSession, RequestContext } from '@toroku/gate';
import { outOfState, type Refusal } from '@toroku/kernel';
import { CloudServiceTable } from '@toroku/server-provider';
import { rulesOfTheDay } from '../commands/rules-of-the-day';
import { ImpactAssessmentTable } from '../tables/impact-assessment-table';
import { PreApplicationFormTable } from '../tables/pre-application-form-table';
import { ServiceFactSheetTable } from '../tables/service-fact-sheet-table';
import { sheetOf } from './assessment-facts';
import { readListEditions } from './editions';

/** The assessments a case rests on, as far as the viewer may see them. */
export async function attachedTo(read: ReadSession, { assessmentIds }: PreApplication): Promise<ImpactAssessment[]> {
  const found = await Promise.all(assessmentIds.map((id) => read.one(ImpactAssessmentTable, id)));
  return found.filter((assessment) => assessment !== null);
}

/** What submission would answer today, by the same rules; null where there is nothing to hand in, or for others than the applicant. */
export async function checkPreApplication({ read, moment, actor }: RequestContext, preApplication: PreApplication): Promise<readonly Refusal[] | null> {
  const isPreparing = outOfState(preApplicationLifecycle, preApplication.state, 'writePreApplication') === null;
  if (!isPreparing || actor?.organisationId !== preApplication.providerId) return null;
  const { serviceId, id } = preApplication;
  const [service, forms, factSheets, assessments, lists] = await Promise.all([
    read.one(CloudServiceTable, serviceId),
    read.list(PreApplicationFormTable, 'preApplicationId', id),
    read.list(ServiceFactSheetTable, 'serviceId', serviceId),
    attachedTo(read, preApplication),
    readListEditions(read),
  ]);
  if (!service) return null;
  const attached = await Promise.all(assessments.map(async (assessment) => ({ assessment, sheet: await sheetOf(read, assessment.id) })));
  const values = rulesOfTheDay(moment.today).values ?? ruleSetOf(preApplication.ruleSetId).impact;
  const facts = { service, form: forms[0] ?? null, factSheet: factSheets[0] ?? null, attached, list: editionOn(lists, moment.today), values };
  return submissionReasons(preApplication, facts, moment.today);
}
