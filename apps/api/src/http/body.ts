import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { isForAPerson, sendNotThere, sendProblemPage } from './absent-page';
import { visitorOf } from './actor-of-request';
import { codeOf } from './mark-faults';
import { problem, sendProblem } from './problem';
import { requestIdOf } from './request-id';

/** Bytes of a request's body: a whole statement with its texts for those signed in, a query for everybody else. */
export const bodyLimits = { signedIn: 40 * 1024 * 1024, anonymous: 256 * 1024 } as const;

const bySize: Readonly<Record<keyof typeof bodyLimits, RequestHandler>> = {
  signedIn: express.json({ limit: bodyLimits.signedIn }),
  anonymous: express.json({ limit: bodyLimits.anonymous }),
};

/** Reads a JSON body, as large as the visitor may send. */
export const jsonBody: RequestHandler = (request, response, next) => {
  const read = bySize[visitorOf(request).actor ? 'signedIn' : 'anonymous'];
  read(request, response, next);
};

interface BodyFault {
  readonly type?: string;
  readonly limit?: number;
}

/** The last word when a request failed before or beside GraphQL: too large, not JSON, a database that is away, a bug. */
export function lastWord(log: Logger): ErrorRequestHandler {
  // eslint-disable-next-line max-params -- Express knows an error handler by its four parameters
  return (error: Error & BodyFault, request, response, next) => {
    if (response.headersSent) return next(error);
    if (error.type === 'entity.too.large') return sendProblem(response.set('Connection', 'close'), 413, problem('BODY_TOO_LARGE', { limit: error.limit }));
    if (error.type?.startsWith('entity.') || error.type?.startsWith('encoding.') || error.type?.startsWith('charset.') || error.type?.startsWith('request.')) return sendProblem(response, 400, problem('BODY_MALFORMED'));
    const requestId = requestIdOf(request);
    log.error({ err: error, requestId }, 'request failed');
    const isAway = codeOf(error) === 'UNAVAILABLE';
    const [status, said] = isAway ? [503, problem('UNAVAILABLE')] as const : [500, problem('INTERNAL', { correlationId: requestId })] as const;
    if (isAway) response.set('Retry-After', '5');
    return isForAPerson(request) ? sendProblemPage(response, status, said) : sendProblem(response, status, said);
  };
}

/** Nothing is here: a page for a person, a problem for a program. */
export const nothingHere: RequestHandler = (request, response) => {
  if (isForAPerson(request)) sendNotThere(response);
  else sendProblem(response, 404, problem('NOT_THERE'));
};
