import type { AgencyKind } from '@toroku/domain-access';
import { doneUnless, outOfState, reasonsAgainst, refusal, type Decision, type Moment, type Refusal } from '@toroku/kernel';
import { resultUsableThrough } from '../deadlines/result-usable-through';
import type { FactSheetContent } from '../fact-sheet';
import type { ImpactGuidance } from '../guidance';
import type { ImpactAssessment, ImpactSheet, SheetContent } from '../impact-assessment';
import { judgeImpact } from '../judge-impact';
import { impactAssessmentLifecycle } from '../lifecycles';
import type { ImpactValues } from '../parameters';
import { assessorIsNationalOrgan } from '../rules/assessor-is-national-organ';
import { factSheetIsFilled } from '../rules/fact-sheet-is-filled';
import { logInDataIsNotAlone } from '../rules/log-in-data-is-not-alone';
import { matchStandsOnList } from '../rules/match-stands-on-list';
import { procurementNeedIsConcrete } from '../rules/procurement-need-is-concrete';
import { sheetIsComplete } from '../rules/sheet-is-complete';
import { sheetTextReasons } from '../sheet-texts';
import type { TargetBusinessList } from '../target-business';

export interface ConclusionFacts {
  readonly sheet: SheetContent;
  readonly agencyKind: AgencyKind | null;
  readonly factSheet: FactSheetContent | null;
  /** The editions in force on the day; null where there is none. */
  readonly guidance: ImpactGuidance | null;
  readonly list: TargetBusinessList | null;
  /** The numbers of the rule set of the day; null while the track is not in force. */
  readonly values: ImpactValues | null;
}

export type Conclusion = Pick<ImpactSheet, 'guidanceEdition' | 'listEdition' | 'assessorId' | 'evaluatedOn' | 'usableThroughOn' | 'outcome' | 'factSheet'>;

/** The agency concludes: the sheet is judged under the editions of the day and frozen with the provider's part as it stands. */
export function concludeImpactAssessment(assessment: ImpactAssessment, facts: ConclusionFacts, moment: Pick<Moment, 'today'> & { readonly assessorId: string }): Decision<Conclusion> {
  const { guidance, list, values, factSheet, sheet } = facts;
  const state = outOfState(impactAssessmentLifecycle, assessment.state, 'concludeImpactAssessment');
  const reasons = [state, ...conclusionReasons(facts)];
  return doneUnless(reasons, () => ({
    guidanceEdition: guidance?.edition ?? 0,
    listEdition: list?.edition ?? 0,
    assessorId: moment.assessorId,
    evaluatedOn: moment.today,
    usableThroughOn: resultUsableThrough.dueOn({ evaluatedOn: moment.today, resultUsableMonths: values?.resultUsableMonths ?? 0 }),
    outcome: judgeImpact(sheet.uses, { lowThrough: guidance?.lowThrough ?? 0 }),
    factSheet,
  }));
}

/** Everything that still keeps a sheet from being concluded; also what a draft shows as missing. */
export function conclusionReasons({ sheet, agencyKind, factSheet, guidance, list, values }: ConclusionFacts): readonly Refusal[] {
  const { uses, procurementNeed } = sheet;
  return [
    ...(values ? [] : [refusal('TRACK_NOT_IN_FORCE', { track: 'ISMAP_LIU' })]),
    ...reasonsAgainst(assessorIsNationalOrgan.judge({ agencyKind }), factSheetIsFilled.judge({ factSheet }), procurementNeedIsConcrete.judge({ procurementNeed })),
    ...sheetTextReasons(sheet, 'CONCLUSION'),
    ...(list ? reasonsAgainst(matchStandsOnList.judge({ match: sheet, list })) : [refusal('NO_EDITION_IN_FORCE', { edition: 'targetBusinessList' })]),
    ...(guidance ? reasonsAgainst(sheetIsComplete.judge({ uses, guidance })) : [refusal('NO_EDITION_IN_FORCE', { edition: 'impactGuidance' })]),
    ...uses.flatMap((use, index) => reasonsAgainst(logInDataIsNotAlone.judge({ use, index }))),
  ];
}
