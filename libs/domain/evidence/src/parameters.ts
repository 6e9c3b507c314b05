import { day, type Clause, type Parameter } from '@toroku/kernel';

const clause: Clause = { source: 'PLATFORM', edition: day('2022-11-01'), at: 'evidence', confidence: 'R' };

/** The largest file that is taken. */
const fileBytesMost: Parameter<number> = { name: 'fileBytesMost', clause, unit: 'bytes', values: [{ from: day('2022-11-01'), value: 500_000_000 }] };

/** Controls that one request links to a file. */
const controlsLinkedAtOnce: Parameter<number> = { name: 'controlsLinkedAtOnce', clause, unit: 'controls', values: [{ from: day('2022-11-01'), value: 200 }] };

/** How long an opening lets its person download: long enough for a slow line to begin, too short to be passed on. */
const openingMinutes: Parameter<number> = { name: 'openingMinutes', clause, unit: 'minutes', values: [{ from: day('2022-11-01'), value: 10 }] };

/** How long an upload that was begun waits for its next byte. */
const uploadHours: Parameter<number> = { name: 'uploadHours', clause, unit: 'hours', values: [{ from: day('2022-11-01'), value: 72 }] };

/** The dated numbers of this context, all of the platform's own choice. */
export const evidenceParameters = { fileBytesMost, controlsLinkedAtOnce, openingMinutes, uploadHours } as const satisfies Readonly<Record<string, Parameter<unknown>>>;
