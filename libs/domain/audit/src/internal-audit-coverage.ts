import { implementedUnits, type InternalAuditFacts } from './internal-audit-check';
import type { InternalAuditNumbers, InternalAuditUnit } from './internal-audit-parameters';
import { coverageWindow } from './rules/every-implemented-objective-is-covered';

/** When one unit was and will be audited. */
export interface UnitCoverage {
  readonly unitId: string;
  /** Years with a result, this one included. */
  readonly auditedInYears: readonly number[];
  /** The planned year, this one or later; null when the plan does not name the unit. */
  readonly plannedInYear: number | null;
  /** Whether any of these years counts for this report. */
  readonly isCovered: boolean;
}

/** 内部監査の網羅状況. The three years that count, unit by unit. */
export interface InternalAuditCoverage {
  readonly fromYear: number;
  readonly throughYear: number;
  /** What a row stands for. */
  readonly unit: InternalAuditUnit;
  readonly units: readonly UnitCoverage[];
  /** The implemented units that no counting year audits. */
  readonly gaps: readonly string[];
  /** Audited or planned to be, but nobody is stated to operate it: whether the auditor is independent cannot be told. */
  readonly withoutOperator: readonly string[];
}

/** The coverage of an internal audit, or null while the statement does not tell what is implemented. */
export function internalAuditCoverage(facts: Omit<InternalAuditFacts, 'findings'>, numbers: Pick<InternalAuditNumbers, 'internalAuditCycleYears' | 'internalAuditUnit'>): InternalAuditCoverage | null {
  const implemented = implementedUnits(facts, numbers);
  if (implemented === null) return null;
  const { audit, history, results } = facts;
  const [fromYear, throughYear] = coverageWindow(audit.year, numbers.internalAuditCycleYears);
  const done = [...history, { year: audit.year, unitIds: results.map(({ unitId }) => unitId) }].map(({ year, unitIds }) => ({ year, unitIds: new Set(unitIds) }));
  const plan = new Map(audit.plan.map((planned) => [planned.unitId, planned]));
  const units = implemented.map((unitId) => {
    const auditedInYears = done.filter(({ unitIds }) => unitIds.has(unitId)).map(({ year }) => year);
    const plannedInYear = plan.get(unitId)?.year ?? null;
    const isCovered = [...auditedInYears, ...(plannedInYear === null ? [] : [plannedInYear])].some((year) => year >= fromYear && year <= throughYear);
    return { unitId, auditedInYears, plannedInYear, isCovered };
  });
  return {
    fromYear,
    throughYear,
    unit: numbers.internalAuditUnit,
    units,
    gaps: units.filter(({ isCovered }) => !isCovered).map(({ unitId }) => unitId),
    withoutOperator: implemented.filter((unitId) => (plan.get(unitId)?.performers.length ?? 0) > 0 && plan.get(unitId)?.operatedBy.length === 0),
  };
}
