import { day, type Parameter } from '@toroku/kernel';
import type { SampleSizeRow } from './sample-size';

const liu = day('2022-11-01');

/** The dated numbers of the external audit. */
export const engagementParameters = {
  /** Open: the rules say several years (数年) and no number was found. Three is the platform's default. */
  auditCycleYears: {
    name: 'auditCycleYears',
    clause: { source: 'STANDARD_AUDIT_PROCEDURE', edition: liu, at: 'Annex 3', seeds: ['S-134', 'S-135'], confidence: 'GAP' },
    unit: 'years',
    values: [{ from: liu, value: 3 }],
  } as Parameter<number>,
  /** Open: the areas whose detailed controls are levelled. Annex 3 names areas 1 to 4; that they are the four critical areas of the criteria is inferred. */
  auditAreas: {
    name: 'auditAreas',
    clause: { source: 'STANDARD_AUDIT_PROCEDURE', edition: liu, at: 'Annex 3, areas 1-4', seeds: ['S-135'], confidence: 'L' },
    unit: 'areas',
    values: [{ from: liu, value: [1, 2, 3, 4] }],
  } as Parameter<readonly number[]>,
  /** Open: three months as firms quote the rules, and as 16 = 12 + 3 + 1 suggests; a provider speaks of four (S-149). */
  auditReportMonths: {
    name: 'auditReportMonths',
    clause: { source: 'ISMAP_REGISTRATION_RULES', edition: liu, at: 'audit report', seeds: ['S-149'], confidence: 'L' },
    unit: 'months',
    values: [{ from: liu, value: 3 }],
  } as Parameter<number>,
  /** Open: no official sample sizes were found. The lines are common among auditors of financial reporting in Japan; many times a day is read like daily. */
  sampleSizes: {
    name: 'sampleSizes',
    clause: { source: 'STANDARD_AUDIT_PROCEDURE', edition: liu, at: '3.2', confidence: 'R' },
    unit: 'items',
    values: [
      {
        from: liu,
        value: [
          { frequency: 'YEARLY', occurrences: 1, size: 1 },
          { frequency: 'QUARTERLY', occurrences: 4, size: 2 },
          { frequency: 'MONTHLY', occurrences: 12, size: 2 },
          { frequency: 'WEEKLY', occurrences: 52, size: 5 },
          { frequency: 'DAILY', occurrences: 250, size: 25 },
          { frequency: 'MANY_TIMES_A_DAY', occurrences: 500, size: 25 },
        ],
      },
    ],
  } as Parameter<readonly SampleSizeRow[]>,
} as const;

/** The values in force for a case. */
export interface EngagementNumbers {
  readonly auditCycleYears: number;
  readonly auditAreas: readonly number[];
  readonly auditReportMonths: number;
}
