import { withRetry } from '@toroku/gate';
import connectPgSimple from 'connect-pg-simple';
import session, { type SessionData } from 'express-session';
import type { Pool } from 'pg';

/**
 * Sessions in the database. A database that is away is a fault, never "no session": express-session takes the error code
 * ENOENT, which a missing socket has too, for a session that does not exist, and would sign people out.
 */
export function sessionStore(pool: Pool): session.Store {
  const PgStore = connectPgSimple(session);
  class FaithfulStore extends PgStore {
    override get(sid: string, tell: (error: unknown, found?: SessionData | null) => void): void {
      const read = (): Promise<SessionData | null> =>
        new Promise((done, fail) => super.get(sid, (error: unknown, found?: SessionData | null) => (error ? fail(error as Error) : done(found ?? null))));
      withRetry(read).then(
        (found) => tell(null, found),
        (cause: unknown) => tell(new Error('connection error: sessions cannot be read', { cause })),
      );
    }
  }
  return new FaithfulStore({ pool, schemaName: 'toroku', tableName: 'web_session', disableTouch: true, pruneSessionInterval: 900, errorLog: () => undefined });
}
