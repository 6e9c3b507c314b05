import { day, defineRule } from '@toroku/kernel';
import type { InternalAuditRefusalCode } from '../internal-audit-refusals';

interface Facts {
  readonly unitIds: readonly string[];
  /** Null while the statement does not tell. */
  readonly implemented: readonly string[] | null;
}

/** 内部監査の対象. The internal audit is of the control objectives that are implemented; one that is excluded with a reason needs none. */
export const auditedUnitIsImplemented = defineRule<Facts, InternalAuditRefusalCode>(
  'auditedUnitIsImplemented',
  { source: 'LIU_REGISTRATION_RULES', edition: day('2022-11-01'), at: 'Annex 2', seeds: ['S-121', 'S-122'], confidence: 'H' },
  ({ unitIds, implemented }) => {
    if (implemented === null) return { missing: ['statement.implementedObjectives'] };
    const known = new Set(implemented);
    return unitIds.filter((unitId) => !known.has(unitId)).map((objective) => ({ code: 'OBJECTIVE_NOT_IMPLEMENTED', facts: { objective }, path: [objective] }));
  },
);
