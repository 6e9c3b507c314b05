import { offListBatchDue } from './deadlines/off-list-batch-due';
import { resultUsableThrough } from './deadlines/result-usable-through';
import { assessmentsAreConcluded } from './rules/assessments-are-concluded';
import { assessmentsAreOfTheService } from './rules/assessments-are-of-the-service';
import { assessorIsNationalOrgan } from './rules/assessor-is-national-organ';
import { batchHasClosed } from './rules/batch-has-closed';
import { factSheetIsFilled } from './rules/fact-sheet-is-filled';
import { formIsComplete } from './rules/form-is-complete';
import { impactLevelIsLow } from './rules/impact-level-is-low';
import { informationIsBelowConfidentiality3 } from './rules/information-is-below-confidentiality-3';
import { logInDataIsNotAlone } from './rules/log-in-data-is-not-alone';
import { matchStandsOnList } from './rules/match-stands-on-list';
import { offListIsDecidedByMinistries } from './rules/off-list-is-decided-by-ministries';
import { papersAreInJapanese } from './rules/papers-are-in-japanese';
import { papersPassReception } from './rules/papers-pass-reception';
import { probabilityIsConfirmed } from './rules/probability-is-confirmed';
import { procurementNeedIsConcrete } from './rules/procurement-need-is-concrete';
import { resultIsWithinAYear } from './rules/result-is-within-a-year';
import { resultsAreEnough } from './rules/results-are-enough';
import { resultsAreLow } from './rules/results-are-low';
import { resultsMatchTheBusiness } from './rules/results-match-the-business';
import { sheetIsComplete } from './rules/sheet-is-complete';
import { useHasLimitedPurpose } from './rules/use-has-limited-purpose';
import { useIsOutsidePublicOrder } from './rules/use-is-outside-public-order';

/** Every rule of this context. */
export const impactRules = [
  assessmentsAreConcluded,
  assessmentsAreOfTheService,
  assessorIsNationalOrgan,
  batchHasClosed,
  factSheetIsFilled,
  formIsComplete,
  impactLevelIsLow,
  informationIsBelowConfidentiality3,
  logInDataIsNotAlone,
  matchStandsOnList,
  offListIsDecidedByMinistries,
  papersAreInJapanese,
  papersPassReception,
  probabilityIsConfirmed,
  procurementNeedIsConcrete,
  resultIsWithinAYear,
  resultsAreEnough,
  resultsAreLow,
  resultsMatchTheBusiness,
  sheetIsComplete,
  useHasLimitedPurpose,
  useIsOutsidePublicOrder,
] as const;

/** Every deadline of this context. */
export const impactDeadlines = [resultUsableThrough, offListBatchDue] as const;
