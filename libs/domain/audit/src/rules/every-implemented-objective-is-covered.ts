import { day, defineRule } from '@toroku/kernel';
import type { InternalAuditRefusalCode } from '../internal-audit-refusals';

/** The units that one year audited or, for this year and later, is to audit. */
export interface AuditedYear {
  readonly year: number;
  readonly unitIds: readonly string[];
}

interface Facts {
  /** The year of the report, counted from the service's first internal audit. */
  readonly year: number;
  readonly internalAuditCycleYears: number;
  /** The implemented units: an excluded objective is out. Null while the statement does not tell. */
  readonly implemented: readonly string[] | null;
  readonly years: readonly AuditedYear[];
}

/** The first and last year that count for the report of a year: the cycle that ends with it, or the first cycle while that still runs. */
export function coverageWindow(year: number, cycleYears: number): readonly [first: number, last: number] {
  return year >= cycleYears ? [year - cycleYears + 1, year] : [1, cycleYears];
}

/**
 * 3年以内に全ての統制目標. Within any three years every implemented control objective is audited once. The report of year y counts
 * years y-2 to y; a new registrant plans for three years and shows the first.
 */
export const everyImplementedObjectiveIsCovered = defineRule<Facts, InternalAuditRefusalCode>(
  'everyImplementedObjectiveIsCovered',
  { source: 'LIU_REGISTRATION_RULES', edition: day('2022-11-01'), at: 'Annex 2', seeds: ['S-121', 'S-122', 'S-161'], confidence: 'H' },
  ({ year, internalAuditCycleYears, implemented, years }) => {
    if (implemented === null) return { missing: ['statement.implementedObjectives'] };
    const [first, last] = coverageWindow(year, internalAuditCycleYears);
    const covered = new Set(years.filter((one) => one.year >= first && one.year <= last).flatMap(({ unitIds }) => unitIds));
    const gaps = implemented.filter((unitId) => !covered.has(unitId));
    return gaps.length === 0 ? [] : [{ code: 'OBJECTIVES_NOT_COVERED', facts: { objectives: gaps, count: gaps.length, fromYear: first, throughYear: last }, path: ['plan'] }];
  },
);
