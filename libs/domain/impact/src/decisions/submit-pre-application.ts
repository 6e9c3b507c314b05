import { doneUnless, fiscalHalfEnd, outOfState, refusal, type Decision, type Moment } from '@toroku/kernel';
import { offListBatchDue } from '../deadlines/off-list-batch-due';
import { preApplicationLifecycle } from '../lifecycles';
import type { PreApplication, SubmittedPapers } from '../pre-application';
import { concludedSheets, submissionReasons, type SubmissionFacts } from '../submission';
import { entryOf } from '../target-business';

export interface Submission {
  readonly patch: Pick<PreApplication, 'state' | 'submittedOn' | 'ruleSetId' | 'listEdition' | 'batchEndsOn' | 'batchDueOn'>;
  readonly papers: SubmittedPapers;
}

/** The facts together with the rule set of the day; null while the track is not in force. */
export type SubmitFacts = SubmissionFacts & { readonly ruleSetId: string | null };

/** The applicant hands the papers in: the day is the pre-application date, the papers are frozen, off the list the batch is known. */
export function submitPreApplication(preApplication: PreApplication, facts: SubmitFacts, { today }: Pick<Moment, 'today'>): Decision<Submission> {
  const { list, ruleSetId } = facts;
  const reasons = [
    outOfState(preApplicationLifecycle, preApplication.state, 'submitPreApplication'),
    ruleSetId === null ? refusal('TRACK_NOT_IN_FORCE', { track: 'ISMAP_LIU' }) : null,
    list === null ? refusal('NO_EDITION_IN_FORCE', { edition: 'targetBusinessList' }) : null,
    ...submissionReasons(preApplication, facts, today),
  ];
  const isOffList = preApplication.route === 'OFF_LIST';
  return doneUnless(reasons, () => ({
    patch: {
      state: 'SUBMITTED',
      submittedOn: today,
      ruleSetId: ruleSetId ?? preApplication.ruleSetId,
      listEdition: list?.edition ?? preApplication.listEdition,
      batchEndsOn: isOffList ? fiscalHalfEnd(today) : null,
      batchDueOn: isOffList ? offListBatchDue.dueOn({ submittedOn: today, batchDecisionMonths: facts.values.batchDecisionMonths }) : null,
    },
    papers: papersOf(preApplication, facts),
  }));
}

function papersOf({ route, matchedEntry, listEdition }: PreApplication, { service, form, factSheet, attached, list }: SubmissionFacts): SubmittedPapers {
  return {
    serviceNameJa: service.nameJa,
    serviceNameEn: service.nameEn,
    form: form ?? { representativeName: '', contactName: '', contactMail: '', contactPhone: '', businessOutline: '', remarks: '' },
    factSheet: factSheet ?? { functions: '', serverLocations: [], dataLocations: [], securityFunctions: [] },
    route,
    listEdition: list?.edition ?? listEdition,
    entry: list && matchedEntry !== null ? entryOf(list, matchedEntry) : null,
    sheets: concludedSheets(attached).map(
      ({ assessmentId, agencyId, evaluatedOn, outcome, procurementNeed, route: sheetRoute, matchedEntry: entry, confirmedConditions, matchReason, uses, assessorName }) => ({
        assessmentId,
        agencyId,
        evaluatedOn,
        outcome,
        procurementNeed,
        route: sheetRoute,
        matchedEntry: entry,
        confirmedConditions,
        matchReason,
        uses,
        assessorName,
      }),
    ),
  };
}
