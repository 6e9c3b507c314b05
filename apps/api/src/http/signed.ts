import { randomUUID } from 'node:crypto';
import { digestOfText, momentOf, RequestContext, type Clock } from '@toroku/gate';
import { SignatureTable } from '@toroku/server-access';
import { Router } from 'express';
import type { DataSource } from 'typeorm';
import { visitorOf } from './actor-of-request';
import { problem, sendProblem } from './problem';
import { requestIdOf } from './request-id';

/** `GET /signed/{id}`: the very bytes that a person signed, for whoever may see the signature. They are hashed anew each time: bytes that no longer fit their digest are a fault, never an answer. */
export function signedRoutes({ source, clock }: { readonly source: DataSource; readonly clock: Clock }): Router {
  const routes = Router();
  routes.get('/signed/:id', async (request, response) => {
    const { actor } = visitorOf(request);
    response.set('Cache-Control', 'no-store');
    if (!actor) return sendProblem(response, 401, problem('NOT_SIGNED_IN'));
    const context = new RequestContext({ source, actor, moment: momentOf(clock), requestId: requestIdOf(request) ?? randomUUID() });
    try {
      const signature = await context.read.one(SignatureTable, request.params.id);
      if (!signature) return sendProblem(response, 404, problem('NOT_THERE'));
      const { id, kind, content, digest } = signature;
      if (digestOfText(content) !== digest) throw new Error(`signature ${id}: what is kept is not what was signed`);
      response.set({ 'Content-Type': 'application/json; charset=utf-8', 'X-Content-Type-Options': 'nosniff', 'X-Content-Digest': `sha-256=${digest}`, 'Content-Disposition': `attachment; filename="${kind.toLowerCase()}-${digest.slice(0, 12)}.json"` });
      return response.send(Buffer.from(content, 'utf8'));
    } finally {
      await context.end();
    }
  });
  return routes;
}
