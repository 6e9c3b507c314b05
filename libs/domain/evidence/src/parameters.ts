import { day, valueOn, type Clause, type LegalDay, type Parameter } from '@toroku/kernel';
import { mediaTypes, type MediaType } from './media-type';

const clause: Clause = { source: 'PLATFORM', edition: day('2022-11-01'), at: 'evidence', confidence: 'R' };

/** The largest file that is taken. */
const fileBytesMost: Parameter<number> = { name: 'fileBytesMost', clause, unit: 'bytes', values: [{ from: day('2022-11-01'), value: 500_000_000 }] };

/** The types of files that are taken. */
const mediaTypesTaken: Parameter<readonly MediaType[]> = { name: 'mediaTypesTaken', clause, unit: 'types', values: [{ from: day('2022-11-01'), value: mediaTypes }] };

/** Controls that one request links to a file. */
const controlsLinkedAtOnce: Parameter<number> = { name: 'controlsLinkedAtOnce', clause, unit: 'controls', values: [{ from: day('2022-11-01'), value: 200 }] };

/** How long an opening lets its person download: long enough for a slow line to begin, too short to be passed on. */
const openingMinutes: Parameter<number> = { name: 'openingMinutes', clause, unit: 'minutes', values: [{ from: day('2022-11-01'), value: 10 }] };

/** How long an upload that was begun waits for its next byte. */
const uploadHours: Parameter<number> = { name: 'uploadHours', clause, unit: 'hours', values: [{ from: day('2022-11-01'), value: 72 }] };

/** The dated numbers of this context, all of the platform's own choice. */
export const evidenceParameters = { fileBytesMost, mediaTypesTaken, controlsLinkedAtOnce, openingMinutes, uploadHours } as const satisfies Readonly<Record<string, Parameter<unknown>>>;

/** What may be received on a day. */
export interface ReceptionLimits {
  readonly bytesMost: number;
  readonly typesTaken: readonly MediaType[];
}

/** The limits in force on a day. */
export function receptionLimitsOn(today: LegalDay): ReceptionLimits {
  return { bytesMost: valueOn(fileBytesMost, today), typesTaken: valueOn(mediaTypesTaken, today) };
}
