import type { PlannedUnit } from './internal-audit';
import { byControlNumbers } from './unit';

interface GapFacts {
  /** The year whose audit is planned. */
  readonly year: number;
  /** The last year that counts for its report. */
  readonly throughYear: number;
  readonly plan: readonly PlannedUnit[];
  /** The units that no counting year audits. */
  readonly gaps: readonly string[];
}

/** 計画の補い. Every gap goes into the counting year with the least to do; what is planned otherwise stays where the provider put it. A gap planned too late comes forward. */
export function fillPlan({ year, throughYear, plan, gaps }: GapFacts): readonly PlannedUnit[] {
  const late = new Map(plan.filter(({ unitId }) => gaps.includes(unitId)).map((planned) => [planned.unitId, planned]));
  const kept = plan.filter(({ unitId }) => !late.has(unitId));
  const years = Array.from({ length: throughYear - year + 1 }, (_, offset) => ({ year: year + offset, count: kept.filter((planned) => planned.year === year + offset).length }));
  const filled = [...gaps].sort(byControlNumbers).map((unitId): PlannedUnit => {
    const least = years.reduce((one, other) => (other.count < one.count ? other : one));
    least.count += 1;
    return { performers: [], operatedBy: [], ...late.get(unitId), unitId, year: least.year };
  });
  return [...kept, ...filled].sort((a, b) => a.year - b.year || byControlNumbers(a.unitId, b.unitId));
}
