import type { RequestHandler } from 'express';
import { visitorOf } from './actor-of-request';
import { problem, sendProblem } from './problem';

/**
 * A request that changes something and carries a cookie must come from a page of the platform: its Origin says so.
 * Browsers always send one with a POST; whoever sends none must prove itself with a token instead of a cookie.
 */
export function sameOriginOnly(origins: readonly string[], isAlways = false): RequestHandler {
  return (request, response, next) => {
    const isSafe = request.method === 'GET' || request.method === 'HEAD';
    const isByCookie = isAlways || visitorOf(request).proof === 'COOKIE';
    const { origin } = request.headers;
    if (isSafe || (origin === undefined && !isByCookie) || (origin !== undefined && (origins.includes(origin) || visitorOf(request).proof === 'TOKEN'))) next();
    else sendProblem(response, 403, problem('ORIGIN_NOT_ALLOWED'));
  };
}
