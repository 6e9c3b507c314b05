import { statementLifecycle } from './lifecycle';
import { controlChangesFallInPeriod } from './rules/control-changes-fall-in-period';
import { governanceIsStated } from './rules/governance-is-stated';
import { managementIsStated } from './rules/management-is-stated';
import { mandatoryControlsAreSelected } from './rules/mandatory-controls-are-selected';
import { objectivesAreImplemented } from './rules/objectives-are-implemented';
import { periodFollowsWithoutGap } from './rules/period-follows-without-gap';
import { periodIsAtMostAYear } from './rules/period-is-at-most-a-year';
import { periodIsLongEnough } from './rules/period-is-long-enough';
import { selectedControlsHaveDesigns } from './rules/selected-controls-have-designs';
import { statementIsInJapanese } from './rules/statement-is-in-japanese';
import { statementPartsArePresent } from './rules/statement-parts-are-present';
import { underlyingServicesAreListed } from './rules/underlying-services-are-listed';
import { unselectedControlsHaveReasons } from './rules/unselected-controls-have-reasons';

export * from './answer-refusals';
export * from './control-talk';
export * from './decisions/assign-controls';
export * from './decisions/comment-on-control';
export * from './decisions/declare-statement';
export * from './decisions/describe-statement';
export * from './decisions/import-statement';
export * from './decisions/import-statement-controls';
export * from './decisions/move-statement-to-edition';
export * from './decisions/open-statement';
export * from './decisions/provide-reference-translation';
export * from './decisions/request-reference-translation';
export * from './decisions/resolve-comment';
export * from './decisions/revise-declared-statement';
export * from './decisions/state-controls';
export * from './decisions/withdraw-statement';
export * from './lifecycle';
export * from './merge-answers';
export * from './parameters';
export * from './policy';
export * from './reference-translation';
export * from './refusals';
export * from './registered-refusals';
export * from './rules/period-follows-without-gap';
export * from './rules/period-is-at-most-a-year';
export * from './rules/period-is-long-enough';
export * from './rules/statement-parts-are-present';
export * from './rules/underlying-services-are-listed';
export * from './selection';
export * from './statement';
export * from './statement-check';

/** Every rule of this context, for the index of rules. */
export const statementRules = [
  statementPartsArePresent,
  statementIsInJapanese,
  periodIsAtMostAYear,
  periodIsLongEnough,
  periodFollowsWithoutGap,
  underlyingServicesAreListed,
  governanceIsStated,
  managementIsStated,
  objectivesAreImplemented,
  mandatoryControlsAreSelected,
  unselectedControlsHaveReasons,
  selectedControlsHaveDesigns,
  controlChangesFallInPeriod,
] as const;

/** Every lifecycle of this context. */
export const statementLifecycles = [statementLifecycle] as const;
