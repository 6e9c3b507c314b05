export * from './audit-exception';
export * from './deadlines/minor-finding-improvement';
export * from './decisions/accept-improvement-plan';
export * from './decisions/begin-improvement';
export * from './decisions/classify-finding';
export * from './decisions/close-finding';
export * from './decisions/raise-finding';
export * from './decisions/raise-findings';
export * from './decisions/reclassify-as-recommendation';
export * from './decisions/report-improvement';
export * from './decisions/require-improvement-plan';
export * from './decisions/return-improvement-plan';
export * from './decisions/submit-improvement-plan';
export * from './decisions/verify-improvement';
export * from './earlier-findings';
export * from './finding';
export * from './finding-case';
export * from './finding-life';
export * from './finding-lifecycle';
export * from './finding-outcome';
export * from './finding-policy';
export * from './finding-refusals';
export * from './findings-allow-registration';
export * from './improvement-plan';
export * from './rules/finding-has-improvement-plan';
export * from './rules/finding-is-classified';
export * from './rules/minor-finding-has-timely-plan';
export * from './rules/not-minor-finding-is-verified';
export * from './rules/recommendation-is-internal';

import type { Deadline, Rule } from '@toroku/kernel';
import { minorFindingImprovement } from './deadlines/minor-finding-improvement';
import { findingLifecycle } from './finding-lifecycle';
import { findingHasImprovementPlan } from './rules/finding-has-improvement-plan';
import { findingIsClassified } from './rules/finding-is-classified';
import { minorFindingHasTimelyPlan } from './rules/minor-finding-has-timely-plan';
import { notMinorFindingIsVerified } from './rules/not-minor-finding-is-verified';
import { recommendationIsInternal } from './rules/recommendation-is-internal';

/** Every rule on findings, for the index of rules. */
export const findingRules: readonly Rule<never>[] = [findingIsClassified, minorFindingHasTimelyPlan, notMinorFindingIsVerified, findingHasImprovementPlan, recommendationIsInternal];
/** Every deadline on findings. */
export const findingDeadlines: readonly Deadline<never>[] = [minorFindingImprovement];
/** Every lifecycle of findings. */
export const findingLifecycles = [findingLifecycle] as const;
