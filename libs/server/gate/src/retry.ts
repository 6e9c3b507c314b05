import { setTimeout as sleep } from 'node:timers/promises';

/** serialization_failure, deadlock_detected: PostgreSQL asks for the whole transaction again. */
const AGAIN = new Set(['40001', '40P01']);
/** admin_shutdown, crash_shutdown, cannot_connect_now, connection failures: the server went away. */
const GONE = new Set(['57P01', '57P02', '57P03', '08000', '08003', '08006', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ENOENT']);
const GONE_TEXT = /connection terminated|connection error|not queryable|query runner was already released/i;

/** Whether the same work may succeed when it is done again from its beginning. */
export function isTransient(error: unknown): boolean {
  return AGAIN.has(codeOf(error)) || isServerGone(error);
}

/** Whether the database server went away under the work. */
export function isServerGone(error: unknown): boolean {
  return GONE.has(codeOf(error)) || GONE_TEXT.test((error as Error).message);
}

/**
 * Does the work, again after a transient failure, `tries` times in all. Safe to repeat even when the failure hid a
 * commit: the receipt of the first run answers the second.
 */
export async function withRetry<Result>(work: () => Promise<Result>, tries = 3): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= tries || !isTransient(error)) throw error;
      await sleep(isServerGone(error) ? 300 * attempt : 20 * attempt);
    }
  }
}

function codeOf(error: unknown): string {
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  return String(driverError?.code ?? code ?? '');
}
