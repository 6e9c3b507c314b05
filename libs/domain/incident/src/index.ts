import { confirmedReportDue } from './deadlines/confirmed-report-due';
import { preliminaryReportDue } from './deadlines/preliminary-report-due';
import { incidentLifecycle } from './lifecycle';
import { incidentIsEspeciallySerious } from './rules/incident-is-especially-serious';
import { incidentWasNotReported } from './rules/incident-was-not-reported';

export * from './deadlines/confirmed-report-due';
export * from './deadlines/preliminary-report-due';
export * from './decisions/move-incident';
export * from './decisions/open-incident';
export * from './incident';
export * from './lifecycle';
export * from './parameters';
export * from './policy';
export * from './refusals';

/** What the generated papers list of this context. */
export const incidentRules = [incidentWasNotReported, incidentIsEspeciallySerious] as const;
export const incidentDeadlines = [preliminaryReportDue, confirmedReportDue] as const;
export const incidentLifecycles = [incidentLifecycle] as const;
