import { controlNumbers, type UnitCoverage } from '@toroku/domain-audit';

/** What a row of the picture stands for. */
export const rowings = ['CHAPTER', 'CATEGORY'] as const;
export type Rowing = (typeof rowings)[number];

/** What one year audits: what has a result already, and what is only planned. */
export interface YearLoad {
  readonly year: number;
  readonly audited: number;
  readonly planned: number;
}

/** One row of the picture: how many of its units each year audits, and which no counting year does. */
export interface PictureRow {
  readonly key: string;
  readonly total: number;
  readonly byYear: readonly number[];
  readonly gaps: readonly string[];
}

/** The years to draw: those that count, and those that are planned beyond them. */
export function yearsDrawn(fromYear: number, lastPlannedYear: number): readonly number[] {
  return Array.from({ length: lastPlannedYear - fromYear + 1 }, (_, offset) => fromYear + offset);
}

/** What each year comes to: the balance of the plan. */
export function loadsOf(units: readonly UnitCoverage[], years: readonly number[]): readonly YearLoad[] {
  return years.map((year) => ({
    year,
    audited: units.filter(({ auditedInYears }) => auditedInYears.includes(year)).length,
    planned: units.filter(({ auditedInYears, plannedInYear }) => plannedInYear === year && !auditedInYears.includes(year)).length,
  }));
}

/** The picture of three years: chapters or categories by year. */
export function pictureRows(units: readonly UnitCoverage[], years: readonly number[], rowing: Rowing): readonly PictureRow[] {
  const rows = new Map<string, UnitCoverage[]>();
  for (const unit of units) {
    const key = rowOf(unit.unitId, rowing);
    rows.set(key, [...(rows.get(key) ?? []), unit]);
  }
  return [...rows].map(([key, own]) => ({
    key,
    total: own.length,
    byYear: loadsOf(own, years).map(({ audited, planned }) => audited + planned),
    gaps: own.filter(({ isCovered }) => !isCovered).map(({ unitId }) => unitId),
  }));
}

/** The row that a unit stands in. */
export function rowOf(unitId: string, rowing: Rowing): string {
  return controlNumbers(unitId).slice(0, rowing === 'CHAPTER' ? 1 : 2).join('.');
}
