import { configure, Uint8ArrayReader, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { FileFault } from './faults';

configure({ useWebWorkers: false });

/** How much a file may hold once unpacked: a small file can unpack to any size. */
export interface PartLimits {
  readonly fileBytes: number;
  readonly parts: number;
  readonly partBytes: number;
  readonly allBytes: number;
}

/** A full statement unpacks to 3 MB; these bounds leave room and keep memory small. */
export const partLimits: PartLimits = { fileBytes: 20_000_000, parts: 2_000, partBytes: 64_000_000, allBytes: 160_000_000 };

/** An opened workbook file: its parts by name, unpacked only when read. */
export interface Parts {
  readonly bytes: Uint8Array;
  readonly entries: readonly FileEntry[];
  readonly has: (name: string) => boolean;
  /** The part as text; throws FileFault where it is absent, damaged or too large. */
  readonly text: (name: string) => Promise<string>;
  /** The part as it unpacks, piece by piece. */
  readonly pieces: (name: string, each: (text: string) => void) => Promise<void>;
}

/** Opens a file as a workbook. Throws FileFault that says what it is instead. */
export async function openParts(bytes: Uint8Array, limits: PartLimits = partLimits): Promise<Parts> {
  judgeBeginning(bytes, limits);
  const entries = await entriesOf(bytes, limits);
  const byName = new Map(entries.map((entry) => [entry.filename, entry]));
  if (!byName.has('[Content_Types].xml') || !byName.has('xl/workbook.xml')) throw new FileFault('WORKBOOK_NOT_XLSX', { found: 'zip' });
  const budget = { left: limits.allBytes };
  const pieces: Parts['pieces'] = (name, each) => unpack(byName.get(name), { name, each, budget, limits });
  return {
    bytes,
    entries,
    has: (name) => byName.has(name),
    pieces,
    text: async (name) => {
      const found: string[] = [];
      await pieces(name, (text) => found.push(text));
      return found.join('');
    },
  };
}

function judgeBeginning(bytes: Uint8Array, limits: PartLimits): void {
  if (bytes.length === 0) throw new FileFault('WORKBOOK_EMPTY_FILE');
  if (bytes.length > limits.fileBytes) throw new FileFault('WORKBOOK_TOO_LARGE', { bytes: bytes.length, max: limits.fileBytes });
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (start === 'd0cf11e0a1b11ae1') throw new FileFault(isLocked(bytes) ? 'WORKBOOK_LOCKED' : 'WORKBOOK_OLD_FORMAT');
  if (!start.startsWith('504b')) throw new FileFault('WORKBOOK_NOT_XLSX', { found: start.startsWith('25504446') ? 'pdf' : 'other' });
}

/** A workbook with a password is an old container that names its locked package in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

async function entriesOf(bytes: Uint8Array, limits: PartLimits): Promise<readonly FileEntry[]> {
  try {
    const found = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
    if (found.length > limits.parts) throw new FileFault('WORKBOOK_TOO_LARGE', { parts: found.length, max: limits.parts });
    return found.filter((entry): entry is FileEntry => !entry.directory);
  } catch (error) {
    throw error instanceof FileFault ? error : new FileFault('WORKBOOK_DAMAGED', { part: '' });
  }
}

interface Unpacking {
  readonly name: string;
  readonly each: (text: string) => void;
  readonly budget: { left: number };
  readonly limits: PartLimits;
}

async function unpack(entry: FileEntry | undefined, { name, each, budget, limits }: Unpacking): Promise<void> {
  if (!entry) throw new FileFault('WORKBOOK_DAMAGED', { part: name });
  const decoder = new TextDecoder();
  let size = 0;
  let thrown: unknown = null;
  const tell = (text: string): void => {
    try {
      each(text);
    } catch (error) {
      thrown = error;
      throw error;
    }
  };
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      size += chunk.length;
      budget.left -= chunk.length;
      if (size > limits.partBytes || budget.left < 0) throw new FileFault('WORKBOOK_TOO_LARGE', { part: name, max: limits.partBytes });
      tell(decoder.decode(chunk, { stream: true }));
    },
    close: () => tell(decoder.decode()),
  });
  try {
    await entry.getData(sink, { checkSignature: true });
  } catch (error) {
    if (thrown !== null) throw thrown;
    throw error instanceof FileFault ? error : new FileFault(budget.left < 0 ? 'WORKBOOK_TOO_LARGE' : 'WORKBOOK_DAMAGED', { part: name });
  }
}
