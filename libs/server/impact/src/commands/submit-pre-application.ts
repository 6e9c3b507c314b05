import { kindParty } from '@toroku/domain-access';
import {
  preApplicationNumber,
  preApplicationPolicies,
  preApplicationSeries,
  submitPreApplication as decide,
  type PreApplication,
  type ServiceFactSheet,
  type Submission,
  type SubmitFacts,
} from '@toroku/domain-impact';
import { ruleSetOf } from '@toroku/domain-rulebook';
import { defineCommand, type ChangeInput, type UnitOfWork } from '@toroku/gate';
import { CloudServiceTable } from '@toroku/server-provider';
import { In } from 'typeorm';
import { ImpactAssessmentTable } from '../tables/impact-assessment-table';
import { ImpactSheetTable } from '../tables/impact-sheet-table';
import { PreApplicationFormTable } from '../tables/pre-application-form-table';
import { PreApplicationSubmissionTable } from '../tables/pre-application-submission-table';
import { PreApplicationTable } from '../tables/pre-application-table';
import { ServiceFactSheetTable } from '../tables/service-fact-sheet-table';
import { editionsInForce } from './editions';
import { rulesOfTheDay } from './rules-of-the-day';

type Facts = SubmitFacts & { readonly factSheet: ServiceFactSheet | null; readonly rounds: number };

export const submitPreApplication = defineCommand<ChangeInput, PreApplication, Facts, Submission, PreApplication>({
  verb: 'submitPreApplication',
  noun: 'preApplication',
  policy: preApplicationPolicies.submitPreApplication,
  answer: PreApplicationTable,
  load: async (work, { id }) => {
    const subject = await work.one(PreApplicationTable, { id }, { lock: true });
    return subject && loadFacts(work, subject);
  },
  decide: ({ subject, facts }, _, moment) => decide(subject, facts, moment),
  save: async (work, { patch, papers }, { subject, facts }) => {
    const referenceNumber = subject.referenceNumber ?? preApplicationNumber(work.moment.today, await work.nextNumber(preApplicationSeries(work.moment.today)));
    await work.update(PreApplicationTable, subject, { ...patch, referenceNumber });
    await work.insert(PreApplicationSubmissionTable, { id: work.newId(), preApplicationId: subject.id, providerId: subject.providerId, round: facts.rounds + 1, submittedOn: work.moment.today, papers });
    await showToTheScheme(work, subject, facts);
    await work.notify(kindParty('SUPPORT_BODY'), 'PRE_APPLICATION_SUBMITTED', subject.id, { referenceNumber });
    return subject.id;
  },
});

async function loadFacts(work: UnitOfWork, subject: PreApplication) {
  const service = await work.one(CloudServiceTable, { id: subject.serviceId });
  if (!service) return null;
  const assessments = await work.byIds(ImpactAssessmentTable, subject.assessmentIds);
  const sheets = await work.many(ImpactSheetTable, { assessmentId: In(subject.assessmentIds) });
  const submissions = await work.many(PreApplicationSubmissionTable, { preApplicationId: subject.id });
  const { list } = await editionsInForce(work);
  const { ruleSetId, values } = rulesOfTheDay(work.moment.today);
  const facts: Facts = {
    service,
    form: await work.one(PreApplicationFormTable, { preApplicationId: subject.id }),
    factSheet: await work.one(ServiceFactSheetTable, { serviceId: subject.serviceId }),
    attached: assessments.map((assessment) => ({ assessment, sheet: sheets.find(({ assessmentId }) => assessmentId === assessment.id) ?? null })),
    list,
    ruleSetId,
    values: values ?? ruleSetOf(subject.ruleSetId).impact,
    rounds: submissions.length,
  };
  return { subject, facts };
}

/** From here on the support body and the ministries in charge see the case with its papers. */
async function showToTheScheme(work: UnitOfWork, subject: PreApplication, { factSheet, attached }: Facts): Promise<void> {
  const papers = attached.flatMap(({ assessment, sheet }) => [assessment.id, ...(sheet ? [sheet.id] : [])]);
  for (const id of [subject.id, subject.serviceId, ...(factSheet ? [factSheet.id] : []), ...papers]) {
    await work.show(id, kindParty('SUPPORT_BODY'), kindParty('MINISTRY_IN_CHARGE'));
  }
}
