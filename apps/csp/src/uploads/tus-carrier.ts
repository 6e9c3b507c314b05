import { reasonsInBody, sessionWatch } from '@toroku/web-base';
import { DetailedError, Upload } from 'tus-js-client';
import type { Carrier, Line, Sent, Taken } from './upload-desk';

const ENDPOINT = '/files/uploads';
/** Bytes a request: small enough for a slow line to finish one before proxies lose patience. */
const CHUNK = 8 * 1_024 * 1_024;
/** Milliseconds after which a lost connection is tried again; the count begins anew with every byte that comes through. */
const AGAIN_AFTER = [0, 1_000, 3_000, 5_000, 10_000, 20_000];
/** Answers after which the same bytes may get through later: a lock that is held, too often, the platform away. */
const PASSING = [409, 423, 429];

/** Sends files by tus, as the person given; a file that was begun before goes on, also after the page was closed. */
export function tusCarrier(memberId: string): Carrier {
  return { lineFor: (file) => lineFor(file, memberId), take };
}

function lineFor(file: File, memberId: string): Line {
  let settle: (sent: Sent) => void = () => undefined;
  let told: (bytes: number) => void = () => undefined;
  const upload = new Upload(file, {
    endpoint: ENDPOINT,
    chunkSize: CHUNK,
    retryDelays: AGAIN_AFTER,
    metadata: { filename: file.name },
    headers: { 'x-toroku-member': memberId },
    fingerprint: async () => ['toroku', memberId, file.name, file.size, file.lastModified].join('-'),
    removeFingerprintOnSuccess: true,
    // Offline nothing gets through: the desk goes on when the browser is online again.
    onShouldRetry: (error) => navigator.onLine && isPassing(statusOf(error)),
    onChunkComplete: (_, accepted) => told(accepted),
    onProgress: (bytes) => told(bytes),
    onSuccess: () => settle({ kind: 'SENT', address: upload.url ?? '' }),
    onError: (error) => void failure(error).then((sent) => (sent === 'AGAIN' ? upload.start() : settle(sent))),
  });
  const begin = async (): Promise<void> => {
    const [earlier] = upload.url ? [] : await upload.findPreviousUploads();
    if (earlier) upload.resumeFromPreviousUpload(earlier);
    upload.start();
  };
  return {
    start: (progress) => {
      told = progress;
      return new Promise<Sent>((done) => {
        settle = done;
        void begin();
      });
    },
    stop: () => void upload.abort(),
    giveUp: () => void upload.abort(true).catch(() => undefined),
  };
}

/** What an error means: the session has ended (after signing in again the upload goes on), the line is gone, or the platform refuses the file. */
async function failure(error: Error | DetailedError): Promise<Sent | 'AGAIN'> {
  const status = statusOf(error);
  if (status === 401) {
    await sessionWatch.fetch(`${ENDPOINT}/signed-in`, { method: 'HEAD', headers: { 'Tus-Resumable': '1.0.0' } }).catch(() => undefined);
    return 'AGAIN';
  }
  const reasons = isPassing(status) ? null : reasonsInBody((error as DetailedError).originalResponse?.getBody() ?? '');
  return reasons ? { kind: 'REFUSED', reasons } : { kind: 'BROKEN' };
}

function statusOf(error: Error | DetailedError): number {
  return error instanceof DetailedError ? (error.originalResponse?.getStatus() ?? 0) : 0;
}

function isPassing(status: number): boolean {
  return status === 0 || status >= 500 || PASSING.includes(status);
}

async function take(address: string): Promise<Taken> {
  const answer = await sessionWatch.fetch(`${new URL(address, window.location.href).pathname}/file`, { method: 'POST', credentials: 'same-origin' }).catch(() => null);
  if (!answer) return { kind: 'BROKEN', reasons: [] };
  const body = await answer.text();
  if (answer.ok) return { kind: 'KEPT', fileId: (JSON.parse(body) as { readonly id: string }).id };
  return { kind: isPassing(answer.status) ? 'BROKEN' : 'REFUSED', reasons: reasonsInBody(body) ?? [] };
}
