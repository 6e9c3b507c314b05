import { day, defineRule } from '@toroku/kernel';
import type { InternalAuditRefusalCode } from '../internal-audit-refusals';

/** Who audits a unit, and who operates it or answers for it, by name. */
export interface Assignment {
  readonly unitId: string;
  readonly performers: readonly string[];
  readonly operatedBy: readonly string[];
}

/** A name as it compares: full-width and half-width, spaces and case make no difference. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}

/** 内部監査人の独立性. Nobody audits work of their own. Where nobody is stated to operate a unit that is audited, it cannot be told. */
export const auditorDoesNotAuditOwnWork = defineRule<{ readonly assignments: readonly Assignment[] }, InternalAuditRefusalCode>(
  'auditorDoesNotAuditOwnWork',
  { source: 'CONTROL_CRITERIA', edition: day('2022-04-01'), at: '4.6.2.5', seeds: ['S-169'], confidence: 'H' },
  ({ assignments }) => {
    const reasons = assignments.flatMap(({ unitId, performers, operatedBy }) => {
      const own = new Set(operatedBy.map(nameKey));
      const persons = performers.filter((performer) => own.has(nameKey(performer)));
      return persons.length === 0 ? [] : [{ code: 'AUDITOR_AUDITS_OWN_WORK' as const, facts: { objective: unitId, persons }, path: ['plan', unitId] }];
    });
    const unknown = assignments.filter(({ performers, operatedBy }) => performers.length > 0 && operatedBy.length === 0);
    if (reasons.length > 0 || unknown.length === 0) return reasons;
    return { missing: unknown.map(({ unitId }) => `plan.${unitId}.operatedBy`) };
  },
);
