export * from './decisions/open-internal-audit';
export * from './decisions/plan-internal-audit';
export * from './decisions/provide-working-papers';
export * from './decisions/record-internal-audit-results';
export * from './decisions/report-internal-audit';
export * from './decisions/request-working-papers';
export * from './fill-plan';
export * from './form-2-3';
export * from './internal-audit';
export * from './internal-audit-check';
export * from './internal-audit-clauses';
export * from './internal-audit-coverage';
export * from './internal-audit-lifecycle';
export * from './internal-audit-parameters';
export * from './internal-audit-policy';
export * from './internal-audit-refusals';
export * from './propose-plan';
export * from './rules/audited-unit-is-implemented';
export * from './rules/audited-within-period';
export * from './rules/auditor-does-not-audit-own-work';
export * from './rules/every-implemented-objective-is-covered';
export * from './rules/planned-unit-has-result';
export * from './rules/report-names-organisation-and-method';
export * from './unit';
export * from './working-papers';

import type { Rule } from '@toroku/kernel';
import { internalAuditLifecycle, workingPapersLifecycle } from './internal-audit-lifecycle';
import { auditedUnitIsImplemented } from './rules/audited-unit-is-implemented';
import { auditedWithinPeriod } from './rules/audited-within-period';
import { auditorDoesNotAuditOwnWork } from './rules/auditor-does-not-audit-own-work';
import { everyImplementedObjectiveIsCovered } from './rules/every-implemented-objective-is-covered';
import { plannedUnitHasResult } from './rules/planned-unit-has-result';
import { reportNamesOrganisationAndMethod } from './rules/report-names-organisation-and-method';

/** Every rule on internal audits, for the index of rules. */
export const internalAuditRules: readonly Rule<never>[] = [
  auditedUnitIsImplemented,
  auditedWithinPeriod,
  auditorDoesNotAuditOwnWork,
  everyImplementedObjectiveIsCovered,
  plannedUnitHasResult,
  reportNamesOrganisationAndMethod,
];
/** Every lifecycle of internal audits. */
export const internalAuditLifecycles = [internalAuditLifecycle, workingPapersLifecycle] as const;
