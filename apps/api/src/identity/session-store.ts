import { withRetry } from '@toroku/gate';
import connectPgSimple from 'connect-pg-simple';
import session, { type SessionData } from 'express-session';
import type { Pool } from 'pg';

const READ = { name: 'web_session_of_cookie', text: 'select sess from toroku.web_session where sid = $1 and expire >= now()' };

/**
 * Sessions in the database, read by a prepared statement. A database that is away is a fault, never "no session":
 * express-session takes the error code ENOENT, which a missing socket has too, for a session that does not exist, and would sign people out.
 */
export function sessionStore(pool: Pool): session.Store {
  const PgStore = connectPgSimple(session);
  class FaithfulStore extends PgStore {
    override get(sid: string, tell: (error: unknown, found?: SessionData | null) => void): void {
      withRetry(() => pool.query<{ sess: SessionData }>({ ...READ, values: [sid] })).then(
        ({ rows }) => tell(null, rows[0]?.sess ?? null),
        (cause: unknown) => tell(new Error('connection error: sessions cannot be read', { cause })),
      );
    }
  }
  return new FaithfulStore({ pool, schemaName: 'toroku', tableName: 'web_session', disableTouch: true, pruneSessionInterval: 900, errorLog: () => undefined });
}
