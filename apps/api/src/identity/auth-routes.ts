import { randomUUID } from 'node:crypto';
import { poolOf } from '@toroku/database';
import { momentOf, Refused, RequestContext, withRetry } from '@toroku/gate';
import { acceptInvitation, readActingMember, readMemberSigningIn } from '@toroku/server-access';
import { edgeWords, frontWords, type EdgeCode, type Phrase } from '@toroku/words';
import { Router, type Request, type Response } from 'express';
import type { Clock } from '@toroku/gate';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { isForAPerson } from '../http/absent-page';
import { sameOriginOnly } from '../http/origin-check';
import type { Issuer } from './issuer';
import { both, escaped, lines, linkTo, sendPage } from './page';
import { RelyingParty, type SignedIn } from './relying-party';
import { safeReturn } from './safe-return';
import { cookieName } from './session';

/** Milliseconds in which a person comes back from the issuer: what is only begun is not kept for a day. */
const PENDING_MS = 600_000;

export interface AuthOptions {
  readonly issuers: readonly Issuer[];
  readonly origin: string;
  readonly origins: readonly string[];
  readonly source: DataSource;
  readonly clock: Clock;
  readonly log: Logger;
}

/** `/auth/login`, `/auth/callback`, `/auth/logout`, `/auth/me`. */
export function authRoutes(options: AuthOptions): Router {
  const party = new RelyingParty(`${options.origin}/auth/callback`);
  const routes = Router();
  routes.get('/auth/login', (request, response) => beginSignIn(options, party, { request, response }));
  routes.get('/auth/callback', (request, response) => completeSignIn(options, party, { request, response }));
  routes.post('/auth/logout', sameOriginOnly(options.origins, true), (request, response) => signOut(options, request, response));
  routes.get('/auth/me', async (request, response) => {
    const { memberId } = request.session;
    const actor = memberId ? await withRetry(() => readActingMember(poolOf(options.source), memberId)) : null;
    response.set('Cache-Control', 'no-store').json(actor ? { signedIn: true, memberId: actor.id, organisationId: actor.organisationId, organisationKind: actor.organisationKind, duties: actor.duties } : { signedIn: false });
  });
  return routes;
}

interface Visit {
  readonly request: Request;
  readonly response: Response;
}

async function beginSignIn({ issuers, log }: AuthOptions, party: RelyingParty, { request, response }: Visit): Promise<void> {
  const wanted = request.query['issuer'];
  const returnTo = safeReturn(request.query['return']);
  const { person } = request.query;
  const issuer = issuers.length === 1 && wanted === undefined ? issuers[0] : issuers.find(({ key }) => key === wanted);
  if (!issuer) return wanted === undefined ? sendChoice(response, issuers, returnTo) : explain(response, 404, 'ISSUER_UNKNOWN');
  const begun = await party.begin(issuer, returnTo, typeof person === 'string' ? person : null).catch((error: unknown) => {
    log.error({ err: error, issuer: issuer.key }, 'ISSUER_UNREACHABLE');
    return null;
  });
  if (!begun) return explain(response, 503, 'ISSUER_UNREACHABLE');
  request.session.pending = begun.pending;
  request.session.cookie.maxAge = PENDING_MS;
  await leadOn({ request, response }, begun.address);
}

async function completeSignIn(options: AuthOptions, party: RelyingParty, { request, response }: Visit): Promise<void> {
  const { pending } = request.session;
  const issuer = options.issuers.find(({ key }) => key === pending?.issuer);
  if (!pending || !issuer) return explain(response, 400, 'SIGN_IN_EXPIRED');
  delete request.session.pending;
  const signedIn = await party.complete(issuer, pending, request.url.split('?')[1] ?? '').catch((error: unknown) => {
    options.log.warn({ err: error, issuer: issuer.key }, 'SIGN_IN_EXPIRED');
    return null;
  });
  if (!signedIn) return explain(response, 400, 'SIGN_IN_EXPIRED');
  const memberId = await memberOf(options, issuer, signedIn);
  if (!memberId) return explain(response, 403, 'NOT_A_MEMBER');
  await new Promise<void>((done, fail) => request.session.regenerate((error: unknown) => (error ? fail(error as Error) : done())));
  request.session.memberId = memberId;
  await leadOn({ request, response }, pending.returnTo);
}

/** Leads the browser on once the session is kept. Left to the session's own end of the answer, the redirect would be on its way before. */
async function leadOn({ request, response }: Visit, address: string): Promise<void> {
  await new Promise<void>((done, fail) => request.session.save((error: unknown) => (error ? fail(error as Error) : done())));
  response.set('Cache-Control', 'no-store').redirect(303, address);
}

/** The member whom the issuer names; a first sign-in accepts the invitation through the gate, like every change. */
async function memberOf({ source, clock }: AuthOptions, issuer: Issuer, { subject, verifiedEmail }: SignedIn): Promise<string | null> {
  const found = await withRetry(() => readMemberSigningIn(poolOf(source), { issuer: issuer.name, subject, verifiedEmail, kinds: issuer.kinds }));
  if (!found || found.state === 'ACTIVE') return found?.actor.id ?? null;
  const context = new RequestContext({ source, actor: found.actor, moment: momentOf(clock), requestId: randomUUID() });
  try {
    const identity = { issuer: issuer.name, subject, verifiedEmail, kinds: issuer.kinds };
    const accepted = await context.run(acceptInvitation, { idempotencyKey: `accept:${found.actor.id}`, id: found.actor.id, identity });
    return accepted instanceof Refused ? null : accepted.id;
  } finally {
    await context.end();
  }
}

async function signOut({ origin }: AuthOptions, request: Request, response: Response): Promise<void> {
  await new Promise<void>((done, fail) => request.session.destroy((error: unknown) => (error ? fail(error as Error) : done())));
  response.clearCookie(cookieName(origin), { path: '/' });
  // A form of a page comes back to the front door; an app decides for itself.
  if (isForAPerson(request)) response.redirect(303, '/');
  else response.status(204).end();
}

const ISSUERS: Readonly<Record<string, Phrase>> = { csp: frontWords.issuerCsp, official: frontWords.issuerOfficial, auditor: frontWords.issuerAuditor, platform: frontWords.issuerPlatform };

function sendChoice(response: Response, issuers: readonly Issuer[], returnTo: string): void {
  const links = issuers.map(({ key }) => {
    const address = `/auth/login?issuer=${encodeURIComponent(key)}&return=${encodeURIComponent(returnTo)}`;
    return `<li><a class="step" href="${escaped(address)}">${both(ISSUERS[key] ?? { ja: key, en: key })}</a></li>`;
  });
  sendPage(response, frontWords.signIn, `<ul>${links.join('\n')}</ul>`);
}

function explain(response: Response, status: number, code: EdgeCode): void {
  sendPage(response.status(status), frontWords.signInFailed, `<p>${lines(edgeWords[code])}</p>${linkTo('/auth/login', frontWords.beginAgain)}`);
}
