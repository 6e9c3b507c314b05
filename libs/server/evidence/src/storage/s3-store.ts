import { GetObjectCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { digestOfFile } from './digest-of-file';
import { addressOf, DigestDiffers, type FileStore } from './file-store';

/** Where an S3-speaking server is. Credentials come from where its client looks for them: variables, profile, role of the machine. */
export interface S3Place {
  readonly bucket: string;
  /** Null for AWS itself. */
  readonly endpoint: string | null;
  readonly region: string;
}

/** Files in a bucket of an S3-speaking server. Large ones go in parts; an object appears only when all its bytes are there. */
export function s3Store({ bucket, endpoint, region }: S3Place): FileStore {
  const client = new S3Client({ region, requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED', ...(endpoint ? { endpoint, forcePathStyle: true } : {}) });
  return {
    keep: async (digest, path) => {
      const at = { Bucket: bucket, Key: addressOf(digest) };
      if ((await digestOfFile(path)) !== digest) throw new DigestDiffers(digest);
      const { size } = await stat(path);
      if ((await sizeThere(client, at)) === size) return;
      await new Upload({ client, params: { ...at, Body: createReadStream(path), ContentType: 'application/octet-stream' } }).done();
      if ((await sizeThere(client, at)) !== size) throw new Error(`the bucket ${bucket} did not keep the whole of ${at.Key}`);
    },
    open: async (digest) => {
      const at = { Bucket: bucket, Key: addressOf(digest) };
      const found = await client.send(new GetObjectCommand(at)).catch((error: unknown) => nothingOr(error));
      return (found?.Body as Readable | undefined) ?? null;
    },
  };
}

async function sizeThere(client: S3Client, at: { readonly Bucket: string; readonly Key: string }): Promise<number | null> {
  const found = await client.send(new HeadObjectCommand(at)).catch((error: unknown) => nothingOr(error));
  return found?.ContentLength ?? null;
}

/** Null when the server says that there is no such object; anything else it says is a fault. */
function nothingOr(error: unknown): null {
  const { name, $metadata } = error as { readonly name?: string; readonly $metadata?: { readonly httpStatusCode?: number } };
  if (name === 'NotFound' || name === 'NoSuchKey' || $metadata?.httpStatusCode === 404) return null;
  throw error;
}
