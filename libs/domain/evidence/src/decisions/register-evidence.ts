import { doneUnless, refusal, textRefusals, type Decision, type Moment, type Refusal } from '@toroku/kernel';
import type { EvidenceFile, ReceivedFile } from '../evidence-file';
import { endingsOf, typeClaimedBy } from '../media-type';
import type { ReceptionLimits } from '../parameters';
import type { EvidenceRefusalCode } from '../refusals';

/** The longest name of a file, in UTF-16 code units: what file systems hold. */
export const FILE_NAME_MAX = 255;

/** The file as it is kept, without its key and its owner. */
export type RegisteredEvidence = Omit<EvidenceFile, 'id' | 'providerId' | 'uploadedById'>;

/** The platform takes a received file into the evidence of its uploader's organisation; refused with everything that is against it, and then not kept. */
export function registerEvidence(received: ReceivedFile, limits: ReceptionLimits, { now }: Pick<Moment, 'now'>): Decision<RegisteredEvidence> {
  const { uploadId, name, digest, size, mediaType, scan } = received;
  return doneUnless([...announcedRefusals({ name, size }, limits), ...contentRefusals(received)], () => ({
    uploadId,
    name,
    digest,
    size,
    mediaType: mediaType ?? 'text/plain',
    scan: scan.kind === 'INFECTED' ? 'NOT_SCANNED' : scan.kind,
    uploadedAt: now,
  }));
}

/** What is already against a file by its name and size, before its first byte has come. */
export function announcedRefusals({ name, size }: Pick<ReceivedFile, 'name' | 'size'>, { bytesMost, typesTaken }: ReceptionLimits): readonly Refusal[] {
  const claimed = typeClaimedBy(name);
  const isTaken = claimed !== null && typesTaken.includes(claimed);
  return [
    ...textRefusals(name, { path: ['name'], max: FILE_NAME_MAX }),
    ...(size === 0 ? [refusal<EvidenceRefusalCode>('FILE_EMPTY', { name })] : []),
    ...(size > bytesMost ? [refusal<EvidenceRefusalCode>('FILE_TOO_LARGE', { name, size, max: bytesMost })] : []),
    ...(isTaken ? [] : [refusal<EvidenceRefusalCode>('FILE_TYPE_NOT_TAKEN', { name, taken: endingsOf(typesTaken) }, { path: ['name'] })]),
  ];
}

function contentRefusals({ name, size, mediaType, scan }: ReceivedFile): readonly Refusal[] {
  const isOther = size > 0 && mediaType === null && typeClaimedBy(name) !== null;
  return [
    ...(isOther ? [refusal<EvidenceRefusalCode>('FILE_DIFFERS_FROM_ITS_NAME', { name }, { path: ['name'] })] : []),
    ...(scan.kind === 'INFECTED' ? [refusal<EvidenceRefusalCode>('FILE_INFECTED', { name, signature: scan.signature })] : []),
  ];
}
