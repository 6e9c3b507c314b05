import type { ScanVerdict } from '@toroku/domain-evidence';
import { clamavScanner } from './clamav-scanner';

/** Looks for viruses in a file of this machine before it is kept. Throws when it cannot say: then the file is not kept either, and the upload waits. */
export interface Scanner {
  scan(path: string): Promise<ScanVerdict>;
}

/** Where none is set up: says so of every file. */
export const noScanner: Scanner = { scan: async () => ({ kind: 'NOT_SCANNED' }) };

/** The scanner that the configuration names: ClamAV when TOROKU_CLAMAV says `host:port`, else none. */
export function chosenScanner(environment: Readonly<Record<string, string | undefined>>): Scanner {
  const place = environment['TOROKU_CLAMAV'];
  if (!place) return noScanner;
  const at = /^(?<host>.+):(?<port>\d{1,5})$/.exec(place)?.groups;
  if (!at) throw new Error(`TOROKU_CLAMAV は host:port と書いてください / write TOROKU_CLAMAV as host:port (${place})`);
  return clamavScanner({ host: at['host'] ?? '', port: Number(at['port']) });
}
