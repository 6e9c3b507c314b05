import { open } from 'node:fs/promises';
import { BYTES_LOOKED_AT, mediaTypeOf, receptionLimitsOn, registerEvidence as judge, type EvidenceFile, type ReceivedFile } from '@toroku/domain-evidence';
import type { Refused, RequestContext } from '@toroku/gate';
import { digestOfFile, registerEvidence } from '@toroku/server-evidence';
import type { FileRoom } from './file-room';

/** An upload whose last byte has come. */
export interface WholeUpload {
  readonly uploadId: string;
  readonly name: string;
  readonly size: number;
  readonly path: string;
}

/** Finds out what the file is: its digest, its type by its first bytes, and what the scanner says. Throws when the scanner cannot say. */
export async function examine({ path, ...upload }: WholeUpload, { scanner }: FileRoom): Promise<ReceivedFile> {
  return { ...upload, digest: await digestOfFile(path), mediaType: mediaTypeOf(upload.name, await startOf(path)), scan: await scanner.scan(path) };
}

/**
 * Takes a file in: its bytes are safe in the store before its row is written, so what was acknowledged is there whatever happens next.
 * A file that will be refused is not stored; the gate refuses it and keeps that on record.
 */
export async function takeIn(received: ReceivedFile, path: string, { context, room }: { readonly context: RequestContext; readonly room: FileRoom }): Promise<EvidenceFile | Refused> {
  const { moment } = context;
  const decision = judge(received, receptionLimitsOn(moment.today), moment);
  if (decision.kind === 'done') await room.store.keep(received.digest, path);
  return context.run(registerEvidence, { ...received, idempotencyKey: received.uploadId });
}

async function startOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BYTES_LOOKED_AT), 0, BYTES_LOOKED_AT, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
