import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { scopeInToken, type Actor } from '@toroku/domain-access';
import { evidenceParameters, type EvidenceFile } from '@toroku/domain-evidence';
import { momentOf, Refused, RequestContext, type Clock } from '@toroku/gate';
import { isId, valueOn } from '@toroku/kernel';
import { EvidenceFileTable, hasOpened } from '@toroku/server-evidence';
import type { RefusalCode } from '@toroku/words';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { visitorOf } from './actor-of-request';
import type { FileRoom } from './file-room';
import { problem, sendProblem, sendProblems } from './problem';
import { examine, takeIn, type WholeUpload } from './receive-file';
import { requestIdOf } from './request-id';
import { isOwn, uploadServer, UPLOADS } from './upload-server';

interface FileRoutes {
  readonly source: DataSource;
  readonly clock: Clock;
  readonly room: FileRoom;
  readonly log: Logger;
}
interface Asked {
  readonly request: Request;
  readonly response: Response;
  readonly actor: Actor;
  readonly context: RequestContext;
}

/**
 * Files of people: `/files/uploads` speaks tus; `POST /files/uploads/{id}/file` takes a whole upload in and answers the key of its file, as often as it is
 * asked; `GET /files/{id}` gives the bytes to whoever has opened the file.
 */
export function fileRoutes({ source, clock, room, log }: FileRoutes): Router {
  const { server, uploads } = uploadServer({ folder: room.uploadsFolder, clock });
  const routes = Router();
  const asked = (answer: (one: Asked) => Promise<unknown>): RequestHandler => async (request, response) => {
    const { actor, scopes } = visitorOf(request);
    const scope = request.method === 'GET' || request.method === 'HEAD' ? 'TOROKU_READ' : 'TOROKU_WRITE';
    response.set('Cache-Control', 'no-store');
    if (!actor) return sendProblem(response, 401, problem('NOT_SIGNED_IN'));
    if (!scopes.includes(scope)) return sendProblem(response, 403, problem('SCOPE_MISSING', { scope: scopeInToken[scope] }));
    const context = new RequestContext({ source, actor, moment: momentOf(clock), requestId: requestIdOf(request) ?? randomUUID() });
    try {
      await answer({ request, response, actor, context });
    } finally {
      await context.end();
    }
  };
  const wholeUpload = async (id: string, actor: Actor): Promise<WholeUpload | 'NOT_THERE' | 'UPLOAD_INCOMPLETE'> => {
    const upload = isId(id) ? await uploads.getUpload(id).catch(() => null) : null;
    if (!upload || !isOwn(upload.metadata, actor)) return 'NOT_THERE';
    const { size = 0, offset } = upload;
    return offset === size ? { uploadId: id, name: upload.metadata?.['filename'] ?? '', size, path: join(room.uploadsFolder, id) } : 'UPLOAD_INCOMPLETE';
  };

  routes.post(`${UPLOADS}/:id/file`, asked(async ({ request, response, actor, context }) => {
    const id = String(request.params['id']);
    const [earlier] = isId(id) ? await context.read.list(EvidenceFileTable, 'uploadId', id) : [];
    if (earlier) return response.json({ id: earlier.id });
    const upload = await wholeUpload(id, actor);
    if (typeof upload === 'string') return sendProblem(response, upload === 'NOT_THERE' ? 404 : 409, problem(upload));
    const received = await examine(upload, room).catch((error: unknown) => void log.warn({ err: error, requestId: context.requestId }, 'a file could not be examined'));
    if (!received) return sendProblem(response.set('Retry-After', '30'), 503, problem('FILE_NOT_EXAMINED'));
    const result = await takeIn(received, upload.path, { context, room });
    await uploads.remove(id).catch(() => undefined);
    if (result instanceof Refused) return sendProblems(response, 422, result.refusals.map(({ code, facts }) => problem(code as RefusalCode, facts)));
    return response.status(201).json({ id: result.id });
  }));
  routes.all([UPLOADS, `${UPLOADS}/:id`], asked(async ({ request, response, context }) => {
    await context.end();
    await server.handle(request, response);
  }));
  routes.get('/files/:id', asked(async ({ request, response, actor, context }) => {
    const minutes = valueOn(evidenceParameters.openingMinutes, context.moment.today);
    const file = await context.read.one(EvidenceFileTable, String(request.params['id']));
    if (!file) return sendProblem(response, 404, problem('NOT_THERE'));
    if (!(await hasOpened(context.read, { fileId: file.id, actorId: actor.id, now: context.moment.now, minutes }))) return sendProblem(response, 403, problem('FILE_NOT_OPENED', { minutes }));
    await context.end();
    return sendFile(response, file, room);
  }));
  return routes;
}

/** Always to be saved, never to be shown: what somebody else wrote must not run as a page of the platform. */
async function sendFile(response: Response, { digest, name, mediaType, size }: EvidenceFile, { store }: FileRoom): Promise<void> {
  const bytes = await store.open(digest);
  if (!bytes) throw new Error(`no bytes are kept under ${digest}`);
  response.set({
    'Content-Type': mediaType,
    'Content-Length': String(size),
    'Content-Disposition': `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': `default-src 'none'; sandbox`,
    'Content-Digest': `sha-256=:${Buffer.from(digest, 'hex').toString('base64')}:`,
  });
  // A reader who leaves in the middle is no fault of the platform.
  await pipeline(bytes, response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}
