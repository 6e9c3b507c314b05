import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addressOf, DigestDiffers, type FileStore } from './file-store';

/** Bytes read at once. */
const CHUNK = 1_024 * 1_024;

/**
 * Files on the disk of this machine. Bytes are written beside their place, forced to the disk and only then given their name: a name that is there
 * always has all its bytes, whenever the machine stops.
 */
export function diskStore(folder: string): FileStore {
  const placeOf = (digest: string): string => join(folder, addressOf(digest));
  return {
    keep: async (digest, path) => {
      const place = placeOf(digest);
      // Whoever put it there may not have forced its name to the disk yet.
      if (await isThere(place)) return forceNamesToDisk(folder, place);
      const beside = join(folder, 'incoming', randomUUID());
      await mkdir(dirname(beside), { recursive: true, mode: 0o700 });
      try {
        if ((await copyToDisk(path, beside)) !== digest) throw new DigestDiffers(digest);
        await mkdir(dirname(place), { recursive: true, mode: 0o700 });
        await rename(beside, place);
        await forceNamesToDisk(folder, place);
      } finally {
        await rm(beside, { force: true });
      }
    },
    open: async (digest) => {
      const place = placeOf(digest);
      return (await isThere(place)) ? createReadStream(place) : null;
    },
  };
}

/** Copies the bytes and waits until the disk has them; answers the digest of what was written. */
async function copyToDisk(from: string, to: string): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(to, 'wx', 0o600);
  try {
    for await (const chunk of createReadStream(from, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}

/** Forces the name of a file and those of the folders above it, up to the store's own, to the disk. */
async function forceNamesToDisk(folder: string, place: string): Promise<void> {
  for (let above = dirname(place); above.length >= folder.length; above = dirname(above)) await forceToDisk(above);
  await forceToDisk(dirname(folder));
}

async function forceToDisk(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
