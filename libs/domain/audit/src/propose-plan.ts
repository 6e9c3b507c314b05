import type { PlannedUnit } from './internal-audit';
import type { InternalAuditNumbers } from './internal-audit-parameters';
import type { AuditedYear } from './rules/every-implemented-objective-is-covered';
import { byControlNumbers } from './unit';

/** What a plan is proposed from. */
export interface PlanFacts {
  /** The year whose audit is planned. */
  readonly year: number;
  /** The implemented units. */
  readonly implemented: readonly string[];
  /** What earlier years audited. */
  readonly history: readonly AuditedYear[];
}

/**
 * A plan for this year and the ones after it in the cycle: every implemented unit exactly once, none later than Annex 2 allows,
 * years as even as that permits (121 objectives over three years: 41, 40, 40), neighbours in the catalogue together. The choice stays the provider's.
 */
export function proposePlan({ year, implemented, history }: PlanFacts, { internalAuditCycleYears: cycle }: Pick<InternalAuditNumbers, 'internalAuditCycleYears'>): readonly PlannedUnit[] {
  const waiting = implemented.map((unitId) => ({ unitId, dueIn: lastAllowedYear(unitId, { year, history, cycle }) })).sort((a, b) => a.dueIn - b.dueIn || byControlNumbers(a.unitId, b.unitId));
  const planned: PlannedUnit[] = [];
  for (let offset = 0; offset < cycle; offset += 1) {
    const share = Math.ceil(waiting.length / (cycle - offset));
    const forced = waiting.filter(({ dueIn }) => dueIn <= year + offset).length;
    const taken = waiting.splice(0, Math.max(share, forced));
    planned.push(...taken.map(({ unitId }) => ({ unitId, year: year + offset, performers: [], operatedBy: [] })));
  }
  return planned.sort((a, b) => a.year - b.year || byControlNumbers(a.unitId, b.unitId));
}

/** The last year in which the unit can wait to be audited, seen from the year that is planned. */
function lastAllowedYear(unitId: string, { year, history, cycle }: { readonly year: number; readonly history: readonly AuditedYear[]; readonly cycle: number }): number {
  const audited = history.filter((one) => one.year < year && one.unitIds.includes(unitId)).map((one) => one.year);
  return audited.length > 0 ? Math.max(year, Math.max(...audited) + cycle) : Math.max(year, cycle);
}
