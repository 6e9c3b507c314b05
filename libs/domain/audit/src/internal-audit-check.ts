import { reasonsAgainst, type Refusal } from '@toroku/kernel';
import type { FindingState } from './finding';
import type { InternalAudit, InternalAuditResult } from './internal-audit';
import type { InternalAuditNumbers } from './internal-audit-parameters';
import { auditedUnitIsImplemented } from './rules/audited-unit-is-implemented';
import { auditorDoesNotAuditOwnWork } from './rules/auditor-does-not-audit-own-work';
import { everyImplementedObjectiveIsCovered, type AuditedYear } from './rules/every-implemented-objective-is-covered';
import { findingIsClassified } from './rules/finding-is-classified';
import { plannedUnitHasResult } from './rules/planned-unit-has-result';
import { reportNamesOrganisationAndMethod } from './rules/report-names-organisation-and-method';
import { unitsOf } from './unit';

/** Everything that form 2-3 is judged by. */
export interface InternalAuditFacts {
  readonly audit: Pick<InternalAudit, 'year' | 'fromOn' | 'throughOn' | 'organisation' | 'responsiblePerson' | 'performers' | 'method' | 'plan'>;
  /** The control objectives that the statement implements; null while it does not tell. */
  readonly implementedObjectives: readonly string[] | null;
  /** What the service's earlier internal audits audited. */
  readonly history: readonly AuditedYear[];
  readonly results: readonly Pick<InternalAuditResult, 'unitId' | 'performers'>[];
  readonly findings: readonly { readonly id: string; readonly controlId: string; readonly state: FindingState }[];
}

/** The units to audit, or null while the statement does not tell: one that implements nothing yet tells nothing. */
export function implementedUnits({ implementedObjectives }: Pick<InternalAuditFacts, 'implementedObjectives'>, { internalAuditUnit }: Pick<InternalAuditNumbers, 'internalAuditUnit'>): readonly string[] | null {
  return implementedObjectives === null || implementedObjectives.length === 0 ? null : unitsOf(implementedObjectives, internalAuditUnit);
}

/** What each year audited and, from this year on, is to audit. */
export function auditedYears({ audit, history, results }: Pick<InternalAuditFacts, 'audit' | 'history' | 'results'>): readonly AuditedYear[] {
  const planned = [...new Set(audit.plan.map(({ year }) => year))].map((year) => ({ year, unitIds: audit.plan.filter((one) => one.year === year).map(({ unitId }) => unitId) }));
  return [...history, { year: audit.year, unitIds: results.map(({ unitId }) => unitId) }, ...planned];
}

/**
 * Everything that form 2-3 still lacks, each with its clause, at any time before the report; none: it can be reported.
 * That nobody is stated to operate a unit is not held against the report: the papers do not ask for it.
 */
export function internalAuditCheck(facts: InternalAuditFacts, numbers: Pick<InternalAuditNumbers, 'internalAuditCycleYears' | 'internalAuditUnit'>): readonly Refusal[] {
  const { audit, results, findings } = facts;
  const implemented = implementedUnits(facts, numbers);
  const planned = audit.plan.filter(({ year }) => year === audit.year).map(({ unitId }) => unitId);
  const independence = auditorDoesNotAuditOwnWork.judge({ assignments: assignmentsOf(facts) });
  return [
    ...reasonsAgainst(
      reportNamesOrganisationAndMethod.judge(audit),
      plannedUnitHasResult.judge({ planned, audited: results.map(({ unitId }) => unitId) }),
      everyImplementedObjectiveIsCovered.judge({ year: audit.year, internalAuditCycleYears: numbers.internalAuditCycleYears, implemented, years: auditedYears(facts) }),
    ),
    ...(implemented === null ? [] : reasonsAgainst(auditedUnitIsImplemented.judge({ unitIds: audit.plan.map(({ unitId }) => unitId), implemented }))),
    ...(independence.kind === 'unsatisfied' ? independence.reasons : []),
    ...findings.flatMap(({ id, controlId, state }) => reasonsAgainst(findingIsClassified.judge({ state })).map((reason) => ({ ...reason, path: ['findings', id], facts: { ...reason.facts, finding: id, control: controlId } }))),
  ];
}

/** Who audits what, as planned and as done, beside who operates it. */
export function assignmentsOf({ audit, results }: Pick<InternalAuditFacts, 'audit' | 'results'>): readonly { unitId: string; performers: readonly string[]; operatedBy: readonly string[] }[] {
  const operators = new Map(audit.plan.map(({ unitId, operatedBy }) => [unitId, operatedBy]));
  const performing = [...audit.plan, ...results].reduce((sum, { unitId, performers }) => sum.set(unitId, [...(sum.get(unitId) ?? []), ...performers]), new Map<string, string[]>());
  return [...performing].map(([unitId, performers]) => ({ unitId, performers: [...new Set(performers)], operatedBy: operators.get(unitId) ?? [] }));
}

