export * from './audit-body-listing';
export * from './audit-report';
export * from './audited-statement';
export * from './control-result';
export * from './deadlines/audit-report-due';
export * from './decisions/accept-engagement';
export * from './decisions/arrange-scope';
export * from './decisions/assign-work-implementer';
export * from './decisions/begin-design-assessment';
export * from './decisions/begin-operational-assessment';
export * from './decisions/confirm-audit-report';
export * from './decisions/decline-engagement';
export * from './decisions/issue-audit-report';
export * from './decisions/list-audit-body';
export * from './decisions/open-additional-audit';
export * from './decisions/open-audit-report';
export * from './decisions/plan-engagement';
export * from './decisions/propose-engagement';
export * from './decisions/record-control-results';
export * from './decisions/record-population';
export * from './decisions/record-samples';
export * from './decisions/rehearse-audit-report';
export * from './decisions/remove-audit-body';
export * from './decisions/renew-audit-body-listing';
export * from './decisions/set-sample-sizes';
export * from './decisions/sign-representation';
export * from './decisions/withdraw-engagement';
export * from './engagement';
export * from './engagement-carryover';
export * from './engagement-check';
export * from './engagement-control';
export * from './engagement-lifecycle';
export * from './engagement-parameters';
export * from './engagement-policy';
export * from './engagement-refusals';
export * from './levelling';
export * from './population';
export * from './representation';
export * from './rules/assessment-period-has-ended';
export * from './rules/audit-body-is-listed';
export * from './rules/audited-statement-stands';
export * from './rules/every-confirmation-is-answered';
export * from './rules/every-control-in-scope-has-result';
export * from './rules/exception-has-finding';
export * from './rules/only-audit-corporation-is-listed';
export * from './rules/representation-precedes-report';
export * from './rules/sample-size-is-justified';
export * from './rules/samples-are-in-results';
export * from './sample';
export * from './sample-size';
export * from './scope';
export * from './scope-arrangement';
export * from './scope-controls';
export * from './scope-judgement';
export * from './scope-preview';
export * from './scope-rule-sets';
export * from './scope-rules';

import type { Deadline, Rule } from '@toroku/kernel';
import { auditReportDue } from './deadlines/audit-report-due';
import { auditBodyListingLifecycle, engagementLifecycle } from './engagement-lifecycle';
import { assessmentPeriodHasEnded } from './rules/assessment-period-has-ended';
import { auditBodyIsListed } from './rules/audit-body-is-listed';
import { auditedStatementStands } from './rules/audited-statement-stands';
import { everyConfirmationIsAnswered } from './rules/every-confirmation-is-answered';
import { everyControlInScopeHasResult } from './rules/every-control-in-scope-has-result';
import { exceptionHasFinding } from './rules/exception-has-finding';
import { onlyAuditCorporationIsListed } from './rules/only-audit-corporation-is-listed';
import { representationPrecedesReport } from './rules/representation-precedes-report';
import { sampleSizeIsJustified } from './rules/sample-size-is-justified';
import { samplesAreInResults } from './rules/samples-are-in-results';

export const engagementRules: readonly Rule<never>[] = [
  onlyAuditCorporationIsListed,
  auditBodyIsListed,
  assessmentPeriodHasEnded,
  everyControlInScopeHasResult,
  sampleSizeIsJustified,
  samplesAreInResults,
  exceptionHasFinding,
  auditedStatementStands,
  everyConfirmationIsAnswered,
  representationPrecedesReport,
];
export const engagementDeadlines: readonly Deadline<never>[] = [auditReportDue];
export const engagementLifecycles = [auditBodyListingLifecycle, engagementLifecycle] as const;
