import { day, defineRule } from '@toroku/kernel';
import type { InternalAuditRefusalCode } from '../internal-audit-refusals';

interface Facts {
  /** The units that the plan gives to this year. */
  readonly planned: readonly string[];
  /** The units with a recorded result. */
  readonly audited: readonly string[];
}

/** 様式2-3別紙. The annex shows every control objective that was audited with a summary of its result; what was planned for the year has one. */
export const plannedUnitHasResult = defineRule<Facts, InternalAuditRefusalCode>(
  'plannedUnitHasResult',
  { source: 'LIU_REGISTRATION_RULES', edition: day('2022-11-01'), at: 'form 2-3, annex', seeds: ['S-160', 'S-166'], confidence: 'H' },
  ({ planned, audited }) => {
    if (planned.length === 0 && audited.length === 0) return { missing: ['internalAudit.plan', 'internalAudit.results'] };
    const done = new Set(audited);
    const lacking = planned.filter((unitId) => !done.has(unitId));
    return lacking.length === 0 ? [] : [{ code: 'PLANNED_OBJECTIVE_WITHOUT_RESULT', facts: { objectives: lacking, count: lacking.length }, path: ['results'] }];
  },
);
