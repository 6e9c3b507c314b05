import { poolOf } from '@toroku/database';
import type { RequestHandler } from 'express';
import session from 'express-session';
import type { DataSource } from 'typeorm';
import type { PendingSignIn } from './relying-party';
import { sessionStore } from './session-store';

declare module 'express-session' {
  // eslint-disable-next-line house/plain-names -- the package's own name
  interface SessionData {
    /** The member who is signed in. What the member may do is read anew at every request. */
    memberId: string;
    pending: PendingSignIn;
  }
}

/** Hours after which a person signs in again (platform's choice: a working day). */
const HOURS = 8;

export interface SessionOptions {
  readonly source: DataSource;
  readonly secret: string;
  readonly origin: string;
}

/** Sessions in the database behind a signed cookie that no script reads and no other site sends with a POST. */
export function sessions({ source, secret, origin }: SessionOptions): RequestHandler {
  const isSecure = origin.startsWith('https:');
  return session({
    store: sessionStore(poolOf(source)),
    name: cookieName(origin),
    secret,
    resave: false,
    saveUninitialized: false,
    proxy: isSecure,
    cookie: { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/', maxAge: HOURS * 3_600_000 },
  });
}

/** The cookie's name; with a certificate it is tied to this very host. */
export function cookieName(origin: string): string {
  return origin.startsWith('https:') ? '__Host-toroku' : 'toroku';
}
