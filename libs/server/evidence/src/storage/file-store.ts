import type { Readable } from 'node:stream';

/**
 * Where the bytes of files are: each under the SHA-256 of its content, so the same bytes stand there once and an address never shows anything else.
 * Nothing is ever changed or removed through this door.
 */
export interface FileStore {
  /** Keeps the bytes of a file of this machine. When it returns they are safe from a crash. Throws DigestDiffers when they are not what the digest says. */
  keep(digest: string, path: string): Promise<void>;
  /** The bytes, or null when none are kept under this digest. */
  open(digest: string): Promise<Readable | null>;
}

/** The bytes that were to be kept are not those that the digest was taken of. */
export class DigestDiffers extends Error {
  constructor(digest: string) {
    super(`the bytes differ from the digest ${digest}`);
  }
}

const DIGEST = /^[0-9a-f]{64}$/;

/** The address of a digest in every store: two levels of folders, so that no folder grows large. Throws RangeError for anything that is no digest. */
export function addressOf(digest: string): string {
  if (!DIGEST.test(digest)) throw new RangeError('not a SHA-256 digest');
  return `${digest.slice(0, 2)}/${digest.slice(2, 4)}/${digest}`;
}
