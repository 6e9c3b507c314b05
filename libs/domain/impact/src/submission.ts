import { serviceIsSaas, type CloudService } from '@toroku/domain-provider';
import { reasonsAgainst, type LegalDay, type Refusal } from '@toroku/kernel';
import type { FactSheetContent } from './fact-sheet';
import type { ImpactAssessment, ImpactSheet } from './impact-assessment';
import { reasonsAgainstLow } from './judge-impact';
import type { ImpactValues } from './parameters';
import type { PreApplication, PreApplicationFormContent } from './pre-application';
import { assessmentsAreConcluded } from './rules/assessments-are-concluded';
import { assessmentsAreOfTheService } from './rules/assessments-are-of-the-service';
import { factSheetIsFilled } from './rules/fact-sheet-is-filled';
import { formIsComplete } from './rules/form-is-complete';
import { matchStandsOnList } from './rules/match-stands-on-list';
import { papersAreInJapanese } from './rules/papers-are-in-japanese';
import { resultIsWithinAYear } from './rules/result-is-within-a-year';
import { resultsAreEnough } from './rules/results-are-enough';
import { resultsAreLow, type AttachedOutcome } from './rules/results-are-low';
import { resultsMatchTheBusiness } from './rules/results-match-the-business';
import { entryOf, type TargetBusinessList } from './target-business';

/** One assessment as it is attached; the sheet is there once it is concluded. */
export interface AttachedAssessment {
  readonly assessment: ImpactAssessment;
  readonly sheet: ImpactSheet | null;
}

/** A sheet whose result stands. */
export type ConcludedSheet = ImpactSheet & { readonly evaluatedOn: string; readonly outcome: NonNullable<ImpactSheet['outcome']> };

/** Everything that a submission is judged by. */
export interface SubmissionFacts {
  readonly service: CloudService;
  readonly form: PreApplicationFormContent | null;
  readonly factSheet: FactSheetContent | null;
  readonly attached: readonly AttachedAssessment[];
  /** The edition in force on the day; null before the first. */
  readonly list: TargetBusinessList | null;
  readonly values: ImpactValues;
}

type Claim = Pick<PreApplication, 'route' | 'matchedEntry' | 'serviceId'>;

/** The attached results that stand. */
export function concludedSheets(attached: readonly AttachedAssessment[]): readonly ConcludedSheet[] {
  return attached.flatMap(({ assessment, sheet }) => (assessment.state === 'CONCLUDED' && sheet?.outcome && sheet.evaluatedOn ? [sheet as ConcludedSheet] : []));
}

/** Everything that speaks against handing the papers in on that day, each with its clause. */
export function submissionReasons(claim: Claim, facts: SubmissionFacts, submittedOn: LegalDay): readonly Refusal[] {
  const assessments = facts.attached.map(({ assessment }) => assessment);
  return [
    ...reasonsAgainst(serviceIsSaas.judge(facts.service), formIsComplete.judge(facts), factSheetIsFilled.judge(facts), papersAreInJapanese.judge({ texts: proseOf(facts) })),
    ...entryReasons(claim, facts.list),
    ...reasonsAgainst(assessmentsAreOfTheService.judge({ serviceId: claim.serviceId, assessments }), assessmentsAreConcluded.judge({ assessments })),
    ...resultReasons(claim, facts, submittedOn),
  ];
}

/** Every result that is not low, followed by everything that speaks against it. */
export function notLowReasons(results: readonly AttachedOutcome[]): readonly Refusal[] {
  const behind = results.flatMap(({ assessmentId, outcome }) => reasonsAgainstLow(outcome).map(({ code, clause, path, facts }) => ({ code, clause, facts, path: ['assessmentIds', assessmentId, ...path] })));
  return [...reasonsAgainst(resultsAreLow.judge({ results })), ...behind];
}

function resultReasons(claim: Claim, { attached, values }: SubmissionFacts, submittedOn: LegalDay): readonly Refusal[] {
  const sheets = concludedSheets(attached);
  const ages = sheets.map(({ assessmentId, evaluatedOn }) =>
    resultIsWithinAYear.judge({ assessmentId, evaluatedOn: evaluatedOn as LegalDay, submittedOn, resultUsableMonths: values.resultUsableMonths }),
  );
  const enough = resultsAreEnough.judge({ ...values, route: claim.route, agencyIds: sheets.map(({ agencyId }) => agencyId) });
  return [...reasonsAgainst(enough, ...ages, resultsMatchTheBusiness.judge({ ...claim, results: sheets })), ...notLowReasons(sheets)];
}

/** The entry that the applicant relies on must stand on the list; its conditions are the agencies' to confirm. */
function entryReasons({ route, matchedEntry }: Claim, list: TargetBusinessList | null): readonly Refusal[] {
  if (!list) return [];
  const confirmedConditions = matchedEntry === null ? [] : (entryOf(list, matchedEntry)?.conditions ?? []).map(({ code }) => code);
  return reasonsAgainst(matchStandsOnList.judge({ match: { route, matchedEntry, confirmedConditions }, list }));
}

function proseOf({ form, factSheet }: SubmissionFacts) {
  return [
    { path: ['form', 'businessOutline'], text: form?.businessOutline ?? '' },
    { path: ['form', 'remarks'], text: form?.remarks ?? '' },
    { path: ['factSheet', 'functions'], text: factSheet?.functions ?? '' },
  ];
}
