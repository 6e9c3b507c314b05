import { byControlNumbers, isWithinUnit, proposePlan, type AuditedYear, type InternalAuditCoverage, type PlannedUnit, type UnitCoverage } from '@toroku/domain-audit';
import { rowOf } from './coverage-picture';

/** A unit as it is wished; without a year it is taken out of the plan. */
export type UnitWish = Omit<PlannedUnit, 'year'> & { readonly year: number | null };

/** A unit on the planner: how it is covered, what is saved and what is wished of it. */
export interface UnitLine extends UnitCoverage, UnitWish {
  readonly savedYear: number | null;
  readonly isChanged: boolean;
  /** Whether the statement still implements it: another one is to be taken out. */
  readonly isImplemented: boolean;
}

/** Which lines are shown. */
export interface LineFilter {
  /** A chapter or a category. */
  readonly part: string;
  /** A year, or `NONE` for what no year audits. */
  readonly year: string;
  readonly isChangedOnly: boolean;
}

/** Everything is shown. */
export const everyLine: LineFilter = { part: '', year: '', isChangedOnly: false };

/** What a proposal is made from. */
export interface ProposalFacts {
  readonly year: number;
  readonly internalAuditCycleYears: number;
  readonly implemented: readonly string[];
  readonly history: readonly AuditedYear[];
  /** The units with a result this year: they stay in it. */
  readonly audited: readonly string[];
}

/** The plan as it would be saved. */
export function wishedPlan(saved: readonly PlannedUnit[], wishes: readonly UnitWish[]): readonly PlannedUnit[] {
  const wished = new Map(wishes.map((wish) => [wish.unitId, wish]));
  const units = [...saved.filter(({ unitId }) => !wished.has(unitId)), ...wishes];
  return units.flatMap(({ year, ...unit }) => (year === null ? [] : [{ ...unit, year }])).sort((a, b) => a.year - b.year || byControlNumbers(a.unitId, b.unitId));
}

/** The wishes with more of them: the last one of a unit stands, and one that says what is saved is none. */
export function withWishes(saved: readonly PlannedUnit[], wishes: readonly UnitWish[], more: readonly UnitWish[]): readonly UnitWish[] {
  const wished = new Map([...wishes, ...more].map((wish) => [wish.unitId, wish]));
  return [...wished.values()].filter((wish) => wording(wish) !== wording(asSaved(saved, wish.unitId)));
}

/** The wishes that turn the saved plan into another one. */
export function wishesTowards(saved: readonly PlannedUnit[], plan: readonly PlannedUnit[]): readonly UnitWish[] {
  const kept = new Set(plan.map(({ unitId }) => unitId));
  const left = saved.filter(({ unitId }) => !kept.has(unitId)).map((planned): UnitWish => ({ ...planned, year: null }));
  return withWishes(saved, [], [...plan, ...left]);
}

/** What is saved of a unit; of one that the plan does not name, nothing. */
export function asSaved(saved: readonly PlannedUnit[], unitId: string): UnitWish {
  return saved.find((planned) => planned.unitId === unitId) ?? { unitId, year: null, performers: [], operatedBy: [] };
}

/** The units of the planner in catalogue order: what is implemented, and what the plan names besides. */
export function linesOf({ units }: InternalAuditCoverage, saved: readonly PlannedUnit[], wishes: readonly UnitWish[]): readonly UnitLine[] {
  const covered = new Map(units.map((unit) => [unit.unitId, unit]));
  const wished = new Map(wishes.map((wish) => [wish.unitId, wish]));
  const ids = [...new Set([...units, ...saved, ...wishes].map(({ unitId }) => unitId))].sort(byControlNumbers);
  return ids.map((unitId) => {
    const before = asSaved(saved, unitId);
    const now = wished.get(unitId) ?? before;
    const coverage = covered.get(unitId) ?? { unitId, auditedInYears: [], plannedInYear: now.year, isCovered: true };
    return { ...coverage, ...now, savedYear: before.year, isChanged: wished.has(unitId), isImplemented: covered.has(unitId) };
  });
}

/** The lines that the filter leaves. */
export function linesShown(lines: readonly UnitLine[], { part, year, isChangedOnly }: LineFilter): readonly UnitLine[] {
  return lines.filter(
    (line) =>
      (part === '' || isWithinUnit(line.unitId, part)) &&
      (year === '' || (year === 'NONE' ? !line.isCovered : String(line.year) === year || line.auditedInYears.map(String).includes(year))) &&
      (!isChangedOnly || line.isChanged),
  );
}

/** The chapters, each before its categories. */
export function partsOf(lines: readonly UnitLine[]): readonly string[] {
  const parts = lines.flatMap(({ unitId }) => [rowOf(unitId, 'CHAPTER'), rowOf(unitId, 'CATEGORY')]);
  return [...new Set(parts)].sort(byControlNumbers);
}

/** The plan as form 2-3 says it: the units of each year. */
export function unitsByYear(plan: readonly PlannedUnit[]): readonly AuditedYear[] {
  const years = [...new Set(plan.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => ({ year, unitIds: plan.filter((planned) => planned.year === year).map(({ unitId }) => unitId) }));
}

/** A balanced plan from the beginning; whoever was named for a unit stays named. */
export function proposedAnew(plan: readonly PlannedUnit[], { year, internalAuditCycleYears, implemented, history, audited }: ProposalFacts): readonly PlannedUnit[] {
  const named = new Map(plan.map(({ unitId, performers, operatedBy }) => [unitId, { performers, operatedBy }]));
  return proposePlan({ year, implemented, history }, { internalAuditCycleYears }).map((planned) => ({ ...planned, ...named.get(planned.unitId), year: audited.includes(planned.unitId) ? year : planned.year }));
}

/** Nobody is named for what is not planned. */
function wording({ year, performers, operatedBy }: UnitWish): string {
  return year === null ? '' : JSON.stringify([year, performers, operatedBy]);
}
