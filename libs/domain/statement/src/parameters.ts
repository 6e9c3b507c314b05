import { day, type Parameter } from '@toroku/kernel';

/** The assessment period is shorter than this many years from its first day, or exactly them (criteria 2.2.5; S-146). */
const periodYearsMost: Parameter<number> = {
  name: 'periodYearsMost',
  clause: { source: 'CONTROL_CRITERIA', edition: day('2021-06-22'), at: '2.2.5', seeds: ['S-146'], confidence: 'H' },
  unit: 'years',
  values: [{ from: day('2021-06-22'), value: 1 }],
};

/** The controls have run for so many months when the period is shorter than the most (criteria 2.2.5). */
const periodMonthsLeast: Parameter<number> = {
  name: 'periodMonthsLeast',
  clause: { source: 'CONTROL_CRITERIA', edition: day('2021-06-22'), at: '2.2.5', confidence: 'H' },
  unit: 'months',
  values: [{ from: day('2021-06-22'), value: 3 }],
};

/** Controls stated in one batch. The platform's choice. */
const controlsInBatch: Parameter<number> = {
  name: 'controlsInBatch',
  clause: { source: 'PLATFORM', edition: day('2022-11-01'), at: 'statement grid', confidence: 'R' },
  unit: 'controls',
  values: [{ from: day('2022-11-01'), value: 500 }],
};

/** The dated numbers of this context. */
export const statementParameters = { periodYearsMost, periodMonthsLeast, controlsInBatch } as const satisfies Readonly<Record<string, Parameter<unknown>>>;
