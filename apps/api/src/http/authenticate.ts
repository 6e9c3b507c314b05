import { poolOf } from '@toroku/database';
import { isServerGone, withRetry } from '@toroku/gate';
import { readActingMember } from '@toroku/server-access';
import type { RequestHandler } from 'express';
import type { DataSource } from 'typeorm';
import type { BearerTokens } from '../identity/bearer';
import { rememberVisitor } from './actor-of-request';
import { problem, sendProblem } from './problem';

/** Finds out who asks: by token, else by session; as the member or system stands at this very moment. */
export function authenticate(tokens: BearerTokens, source: DataSource): RequestHandler {
  return async (request, response, next) => {
    const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token !== undefined) {
      const visitor = await tokens.visitor(token).catch((error: unknown) => unreachable(error));
      if (typeof visitor !== 'string') rememberVisitor(request, visitor);
      else if (visitor === 'ISSUER_UNREACHABLE') return sendProblem(response, 503, problem('ISSUER_UNREACHABLE'));
      else return sendProblem(response.set('WWW-Authenticate', 'Bearer error="invalid_token"'), 401, problem('TOKEN_INVALID', { reason: visitor }));
      return next();
    }
    const { memberId } = request.session;
    // A page says for whom it was drawn: what is typed on it is never done as somebody else, nor as nobody.
    const expected = request.get('x-toroku-member');
    if (expected !== undefined && expected !== memberId) return sendProblem(response, 401, problem('SESSION_CHANGED'));
    if (!memberId) return next();
    const actor = await withRetry(() => readActingMember(poolOf(source), memberId));
    rememberVisitor(request, { actor, proof: 'COOKIE', scopes: ['TOROKU_READ', 'TOROKU_WRITE'] });
    return next();
  };
}

function unreachable(error: unknown): 'ISSUER_UNREACHABLE' {
  if (isServerGone(error)) throw error;
  return 'ISSUER_UNREACHABLE';
}
