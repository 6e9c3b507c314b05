import { organisationParty, type Organisation } from '@toroku/domain-access';
import {
  concludedSheets,
  decidePreApplication as decide,
  preApplicationPolicies,
  resultNotice,
  type ConcludedSheet,
  type DecidePreApplication,
  type DecisionFacts,
  type PreApplication,
  type PreApplicationDecision,
} from '@toroku/domain-impact';
import { ruleSetOf } from '@toroku/domain-rulebook';
import { defineCommand, type ChangeInput, type UnitOfWork } from '@toroku/gate';
import { OrganisationTable } from '@toroku/server-access';
import { In } from 'typeorm';
import { ImpactAssessmentTable } from '../tables/impact-assessment-table';
import { ImpactSheetTable } from '../tables/impact-sheet-table';
import { PreApplicationNoticeTable } from '../tables/pre-application-notice-table';
import { PreApplicationSubmissionTable } from '../tables/pre-application-submission-table';
import { PreApplicationTable } from '../tables/pre-application-table';
import { addProposal } from './propose-target-business';

type Input = ChangeInput & DecidePreApplication;

interface Facts {
  readonly judged: DecisionFacts | null;
  readonly issuer: Organisation | null;
  readonly provider: Organisation | null;
}

export const decidePreApplication = defineCommand<Input, PreApplication, Facts, PreApplicationDecision, PreApplication>({
  verb: 'decidePreApplication',
  noun: 'preApplication',
  policy: preApplicationPolicies.decidePreApplication,
  answer: PreApplicationTable,
  load: async (work, { id }) => {
    const subject = await work.one(PreApplicationTable, { id }, { lock: true });
    if (!subject) return null;
    const submissions = await work.many(PreApplicationSubmissionTable, { preApplicationId: id }, 'round');
    const handedIn = submissions.at(-1)?.papers;
    const papers = handedIn && { ...handedIn, sheets: await agenciesOwnSheets(work, subject) };
    const provider = await work.one(OrganisationTable, { id: subject.providerId });
    const issuer = await work.one(OrganisationTable, { id: work.actor.organisationId ?? '' });
    return { subject, facts: { judged: papers ? { papers, values: ruleSetOf(subject.ruleSetId).impact } : null, issuer, provider } };
  },
  decide: ({ subject, facts }, input, { today, actor }) => decide(subject, input, { ...facts.judged, today, decider: actor }),
  save: async (work, { patch, proposal }, { subject, facts: { judged, issuer, provider } }) => {
    await work.update(PreApplicationTable, subject, patch);
    const names = { issuerNameJa: issuer?.nameJa ?? '', providerNameJa: provider?.nameJa ?? '', serviceNameJa: judged?.papers.serviceNameJa ?? '' };
    await work.insert(PreApplicationNoticeTable, { ...resultNotice({ ...subject, ...patch }, names), id: work.newId() });
    if (proposal) await addProposal(work, proposal);
    await work.notify(organisationParty(subject.providerId), 'PRE_APPLICATION_DECIDED', subject.id, { referenceNumber: subject.referenceNumber });
    return subject.id;
  },
});

/** The results as the agencies wrote them, not as the applicant's copy has them: nobody but an agency says what it found. */
async function agenciesOwnSheets(work: UnitOfWork, { assessmentIds }: PreApplication): Promise<readonly ConcludedSheet[]> {
  const assessments = await work.byIds(ImpactAssessmentTable, assessmentIds);
  const sheets = await work.many(ImpactSheetTable, { assessmentId: In(assessmentIds) });
  return concludedSheets(assessments.map((assessment) => ({ assessment, sheet: sheets.find(({ assessmentId }) => assessmentId === assessment.id) ?? null })));
}
