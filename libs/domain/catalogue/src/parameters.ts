import { day, type Parameter } from '@toroku/kernel';

/** The largest file of controls that is read at all. A catalogue has 1,159 rows; the room above is the platform's choice. */
const fileRowsMost: Parameter<number> = {
  name: 'fileRowsMost',
  clause: { source: 'PLATFORM', edition: day('2022-11-01'), at: 'file limits', confidence: 'R' },
  unit: 'rows',
  values: [{ from: day('2022-11-01'), value: 5_000 }],
};

/** Faults of one file that are listed one by one; the rest are counted. */
const fileFaultsListed: Parameter<number> = {
  name: 'fileFaultsListed',
  clause: { source: 'PLATFORM', edition: day('2022-11-01'), at: 'file limits', confidence: 'R' },
  unit: 'faults',
  values: [{ from: day('2022-11-01'), value: 500 }],
};

/** The dated numbers of this context. */
export const catalogueParameters = { fileRowsMost, fileFaultsListed } as const satisfies Readonly<Record<string, Parameter<unknown>>>;
