import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';

const numbers = new WeakMap<Request, string>();

/** The number of a request: what a person tells the office when something went wrong. */
export function requestIdOf(request: Request): string | undefined {
  return numbers.get(request);
}

/** Numbers every request and logs it when it is answered: method, path, status, time. Never what was said in it. */
export function numbered(log: Logger): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    const startedAt = performance.now();
    const { path } = request;
    numbers.set(request, requestId);
    response.set('X-Request-Id', requestId);
    response.on('close', () => {
      const outcome = { requestId, method: request.method, path, status: response.statusCode, ms: Math.round(performance.now() - startedAt) };
      log.info(outcome, response.writableFinished ? 'answered' : 'left');
    });
    next();
  };
}
