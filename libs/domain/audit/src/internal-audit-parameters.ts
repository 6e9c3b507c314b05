import { day, type Parameter } from '@toroku/kernel';

const liu = day('2022-11-01');

/** What a row of the internal audit stands for: a 3-digit control objective or a 2-digit category. */
export const internalAuditUnits = ['OBJECTIVE', 'CATEGORY'] as const;
export type InternalAuditUnit = (typeof internalAuditUnits)[number];

/** The dated numbers of findings and internal audits. */
export const internalAuditParameters = {
  /** Within how many months of the application an improvement leaves an internal finding minor (S-162). */
  minorFindingImprovementMonths: {
    name: 'minorFindingImprovementMonths',
    clause: { source: 'LIU_REGISTRATION_RULES', edition: liu, at: 'Annex 2 (4)', seeds: ['S-162'], confidence: 'H' },
    unit: 'months',
    values: [{ from: liu, value: 2 }],
  } as Parameter<number>,
  /** In how many years every implemented control objective is audited once (S-161). */
  internalAuditCycleYears: {
    name: 'internalAuditCycleYears',
    clause: { source: 'LIU_REGISTRATION_RULES', edition: liu, at: 'Annex 2', seeds: ['S-161'], confidence: 'H' },
    unit: 'years',
    values: [{ from: liu, value: 3 }],
  } as Parameter<number>,
  /**
   * Open: the rules say control objective (3 digits), yet a row of the annex to form 2-3 is quoted with a category
   * (2 digits). The platform takes the objective until that is settled, and can roll up.
   */
  internalAuditUnit: {
    name: 'internalAuditUnit',
    clause: { source: 'LIU_REGISTRATION_RULES', edition: liu, at: 'form 2-3, annex', seeds: ['S-166'], confidence: 'GAP' },
    unit: 'kind of row',
    values: [{ from: liu, value: 'OBJECTIVE' }],
  } as Parameter<InternalAuditUnit>,
} as const;

/** The values in force for a case. */
export interface InternalAuditNumbers {
  readonly minorFindingImprovementMonths: number;
  readonly internalAuditCycleYears: number;
  readonly internalAuditUnit: InternalAuditUnit;
}
