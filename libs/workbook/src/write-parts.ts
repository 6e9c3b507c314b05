import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter, type FileEntry } from '@zip.js/zip.js';
import type { Parts } from './parts';

/** New contents by part name; null leaves the part out. */
export type PartChanges = ReadonlyMap<string, string | null>;

const encoder = new TextEncoder();

/** The file with some parts changed. Every other part keeps its very bytes as they lie packed in the file, its order and its date. */
export async function withChangedParts(parts: Parts, changes: PartChanges): Promise<Uint8Array> {
  const out = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false });
  for (const entry of parts.entries) {
    const changed = changes.get(entry.filename);
    if (changed === null) continue;
    if (changed === undefined) await copyPacked(out, entry);
    else await out.add(entry.filename, new Uint8ArrayReader(encoder.encode(changed)), { lastModDate: entry.lastModDate });
  }
  for (const [name, text] of changes) {
    if (text !== null && !parts.has(name)) await out.add(name, new Uint8ArrayReader(encoder.encode(text)));
  }
  return out.close();
}

async function copyPacked(out: ZipWriter<Uint8Array>, entry: FileEntry): Promise<void> {
  const packed = await entry.getData(new Uint8ArrayWriter(), { passThrough: true });
  await out.add(entry.filename, new Uint8ArrayReader(packed), {
    passThrough: true,
    compressionMethod: entry.compressionMethod,
    uncompressedSize: entry.uncompressedSize,
    signature: entry.signature,
    lastModDate: entry.lastModDate,
  });
}
