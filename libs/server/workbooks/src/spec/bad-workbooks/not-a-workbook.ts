import { aSmallStatement } from '../small-statement';
import { rewritten, written, type BadWorkbook } from '../spoil';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const good = () => written(aSmallStatement());
const sheet = 'xl/worksheets/sheet6.xml';

/** Files that are no workbook, or none that can be read. */
export const notAWorkbook: readonly BadWorkbook[] = [
  { name: 'an empty file', make: async () => new Uint8Array(), notes: [['ERROR', 'WORKBOOK_EMPTY_FILE', '']] },
  { name: 'a CSV', make: async () => Buffer.from('管理策番号,採否\n9.2.3.1,採用\n'), notes: [['ERROR', 'WORKBOOK_NOT_XLSX', '']] },
  { name: 'a PDF', make: async () => Buffer.from('%PDF-1.7\n'), notes: [['ERROR', 'WORKBOOK_NOT_XLSX', '']] },
  { name: 'the old binary format', make: async () => Buffer.concat([OLE, Buffer.alloc(4_096)]), notes: [['ERROR', 'WORKBOOK_OLD_FORMAT', '']] },
  { name: 'a workbook with a password', make: async () => Buffer.concat([OLE, Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(512)]), notes: [['ERROR', 'WORKBOOK_LOCKED', '']] },
  { name: 'a file cut off on its way', make: async () => (await good()).subarray(0, 3_000), notes: [['ERROR', 'WORKBOOK_DAMAGED', '']] },
  { name: 'a document of another kind', make: aDocument, notes: [['ERROR', 'WORKBOOK_NOT_XLSX', '']] },
  { name: 'a sheet that is no XML any more', make: () => rewritten(good(), sheet, (xml) => xml.replace('</row>', '')), notes: [['ERROR', 'WORKBOOK_DAMAGED', '']] },
  { name: 'a sheet that declares entities', make: () => rewritten(good(), sheet, (xml) => xml.replace('<worksheet', '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet')), notes: [['ERROR', 'WORKBOOK_DAMAGED', '']] },
  { name: 'bytes changed inside a part', make: flipped, notes: [['ERROR', 'WORKBOOK_DAMAGED', '']] },
];

async function aDocument(): Promise<Uint8Array> {
  const zip = new ZipWriter(new BlobWriter());
  await zip.add('[Content_Types].xml', new TextReader('<Types/>'));
  await zip.add('word/document.xml', new TextReader('<document/>'));
  return new Uint8Array(await (await zip.close()).arrayBuffer());
}

async function flipped(): Promise<Uint8Array> {
  const bytes = Uint8Array.from(await good());
  const at = Buffer.from(bytes).indexOf(sheet) + sheet.length + 40;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}
