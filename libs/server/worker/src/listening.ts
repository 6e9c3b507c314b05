import type { Pool, PoolClient } from 'pg';

/** Hears the outbox announced. */
export interface Listening {
  /** Listens again after its connection broke; does nothing while it stands. */
  readonly ensure: () => Promise<void>;
  readonly stop: () => void;
}

/** Listens on a connection of its own from the pool and tells `onAnnounced`. A broken connection is given up until `ensure` is asked again. */
export function listening(pool: Pool, onAnnounced: () => void): Listening {
  let client: PoolClient | null = null;
  const stop = (): void => {
    client?.removeAllListeners('notification');
    client?.release(true);
    client = null;
  };
  const ensure = async (): Promise<void> => {
    if (client) return;
    const opened = await pool.connect();
    client = opened;
    const giveUp = (): void => (client === opened ? stop() : undefined);
    opened.on('notification', onAnnounced).on('error', giveUp).on('end', giveUp);
    await opened.query('listen toroku_outbox').catch((error: unknown) => {
      giveUp();
      throw error;
    });
  };
  return { ensure, stop };
}
