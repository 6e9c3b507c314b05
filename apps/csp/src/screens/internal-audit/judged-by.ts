import { implementedUnits, internalAuditCheck, internalAuditCoverage, planInternalAudit, type AuditedYear, type InternalAuditCoverage, type InternalAuditFacts, type InternalAuditNumbers, type PlannedUnit, type UnitCoverage } from '@toroku/domain-audit';
import { day, type Refusal } from '@toroku/kernel';
import type { InternalAuditPageQuery } from './Page.generated';

/** The internal audit as the screen asked for it. */
export type Audit = NonNullable<InternalAuditPageQuery['internalAudit']>;

/** One whose statement tells what is implemented. */
export type CoveredAudit = Audit & { readonly coverage: InternalAuditCoverage };

/** Whether the statement tells what is implemented. */
export function isCovered(audit: Audit): audit is CoveredAudit {
  return audit.coverage !== null;
}

/** What the rules judge an internal audit by, in the browser as on the platform. */
export interface JudgedBy {
  readonly facts: InternalAuditFacts;
  readonly numbers: Pick<InternalAuditNumbers, 'internalAuditCycleYears' | 'internalAuditUnit'>;
}

/** The facts as the screen knows them: what is implemented and what earlier years audited is told unit by unit. */
export function judgedBy({ coverage: { unit, units, fromYear, throughYear }, ...audit }: CoveredAudit): JudgedBy {
  const plan = audit.plan.map(({ unitId, year, performers, operatedBy }) => ({ unitId, year, performers, operatedBy }));
  return {
    facts: {
      audit: { ...audit, fromOn: day(audit.fromOn), throughOn: day(audit.throughOn), plan },
      implementedObjectives: units.map(({ unitId }) => unitId),
      history: historyOf(units, audit.year),
      results: audit.results,
      findings: audit.findings,
    },
    numbers: { internalAuditCycleYears: throughYear - fromYear + 1, internalAuditUnit: unit },
  };
}

/** What the years before audited. */
export function historyOf(units: readonly UnitCoverage[], year: number): readonly AuditedYear[] {
  const years = [...new Set(units.flatMap(({ auditedInYears }) => auditedInYears))].filter((one) => one < year).sort((one, other) => one - other);
  return years.map((one) => ({ year: one, unitIds: units.filter(({ auditedInYears }) => auditedInYears.includes(one)).map(({ unitId }) => unitId) }));
}

/** What the rules make of a plan that is not saved yet. */
export interface Judged {
  readonly coverage: InternalAuditCoverage;
  /** Why it cannot be saved. */
  readonly unmet: readonly Refusal[];
  /** What form 2-3 would lack. */
  readonly check: readonly Refusal[];
}

/** The audit judged as if the plan were saved: by the verb that saves it, and by what the report asks. */
export function judgedWith(audit: CoveredAudit, { facts, numbers }: JudgedBy, plan: readonly PlannedUnit[]): Judged {
  const { state, year, organisation, responsiblePerson, performers, method } = audit;
  const planned = { ...facts, audit: { ...facts.audit, plan } };
  const { internalAuditCycleYears } = numbers;
  const saved = planInternalAudit({ organisation, responsiblePerson, performers, method, plan }, { audit: { state, year, plan: facts.audit.plan }, implemented: implementedUnits(facts, numbers), internalAuditCycleYears });
  return { coverage: internalAuditCoverage(planned, numbers) ?? audit.coverage, unmet: saved.kind === 'refused' ? saved.refusals : [], check: internalAuditCheck(planned, numbers) };
}
