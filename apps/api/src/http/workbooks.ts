import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { momentOf, RequestContext, type Clock } from '@toroku/gate';
import { faultReport, formDoors, readFile, returnedFile, returnKinds, WorkbookTemplateTable, writeForm, type FormDoor, type OpenForm, type ReturnKind } from '@toroku/server-workbooks';
import type { WorkbookTemplate } from '@toroku/domain-catalogue';
import { FileFault, filledTemplate, openParts, partLimits } from '@toroku/workbook';
import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import type { DataSource } from 'typeorm';
import { visitorOf } from './actor-of-request';
import { problem, sendProblem } from './problem';
import { requestIdOf } from './request-id';
import { Throttle } from './throttle';

/** The media type of an Excel workbook. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const fileBody = express.raw({ type: () => true, limit: partLimits.fileBytes });

interface Opened {
  readonly door: FormDoor;
  readonly open: OpenForm;
  /** The official workbook that is used in place of our own; null for our own. */
  readonly template: WorkbookTemplate | null;
}

/**
 * Forms as workbooks, for whoever may see what they are about:
 * `GET /workbooks/{form}/{id}` writes one; `POST …/report` reads one and tells what is wrong with it, what it would change, and the input of the verb
 * that takes it in; with `?template={id}` an official workbook that an operator loaded takes the place of ours. `POST …/marked`, `/corrected` and `/filled` give the sent file back. None of them stores anything.
 */
export function workbookRoutes({ source, clock }: { readonly source: DataSource; readonly clock: Clock }): Router {
  const routes = Router();
  routes.use('/workbooks', admitted(new Throttle({ times: 20, inMs: 10_000 })));
  const opened = (answer: (opened: Opened, request: Request, response: Response) => Promise<unknown>): RequestHandler => async (request, response) => {
    const { actor } = visitorOf(request);
    const door = formDoors.get(String(request.params['form']));
    const context = new RequestContext({ source, actor, moment: momentOf(clock), requestId: requestIdOf(request) ?? randomUUID() });
    try {
      const open = door && (await door.open(context.read, String(request.params['id']), context.moment));
      const asked = request.query['template'];
      const template = typeof asked === 'string' ? await context.read.one(WorkbookTemplateTable, asked) : null;
      await context.end();
      const isThere = asked === undefined || template?.form === door?.form.id;
      return door && open && isThere ? await answer({ door, open, template }, request, response) : sendProblem(response, 404, problem('NOT_THERE'));
    } finally {
      await context.end();
    }
  };
  routes.get('/workbooks/:form/:id', opened((one, _, response) => giveOut(one, response)));
  routes.post('/workbooks/:form/:id/report', fileBody, opened(async (one, request, response) => response.json(await reportOn(one, request))));
  for (const kind of returnKinds) routes.post(`/workbooks/:form/:id/${kind}`, fileBody, opened((one, request, response) => giveBack(kind, one, { request, response })));
  return routes;
}

/** Nothing is read of what somebody unknown sends, nor of what comes too often. */
function admitted(throttle: Throttle): RequestHandler {
  return (request, response, next) => {
    const { actor } = visitorOf(request);
    response.set('Cache-Control', 'no-store');
    if (!actor) return sendProblem(response, 401, problem('NOT_SIGNED_IN'));
    if (!throttle.admits(actor.id)) return sendProblem(response.set('Retry-After', '10'), 429, problem('TOO_OFTEN'));
    return next();
  };
}

/** Our own workbook, written as it is sent; or the official one with the content in its places. */
async function giveOut({ door, open, template }: Opened, response: Response): Promise<unknown> {
  if (!template) return writeForm(door.form, open, asFile(response, open.fileName));
  const parts = await openParts(Buffer.from(template.file, 'base64'));
  const filled = await filledTemplate(parts, door.form, { mapping: template.mapping, content: open.content });
  return response.set(fileHeaders(`${template.name}_${open.fileName}`)).send(Buffer.from(filled));
}

async function reportOn({ door, open, template }: Opened, request: Request) {
  try {
    return (await readFile(door.form, open, { bytes: bytesOf(request), ...fixesOf(request), ...(template ? { mapping: template.mapping } : {}) })).report;
  } catch (error) {
    if (error instanceof FileFault) return faultReport(error);
    throw error;
  }
}

async function giveBack(kind: ReturnKind, { door, open, template }: Opened, { request, response }: { readonly request: Request; readonly response: Response }): Promise<unknown> {
  try {
    const file = await readFile(door.form, open, { bytes: bytesOf(request), ...(template ? { mapping: template.mapping } : {}) });
    const returned = await returnedFile(kind, { form: door.form, open, file });
    return response.set(fileHeaders(`${open.fileName}_${kind}`)).send(Buffer.from(returned));
  } catch (error) {
    if (error instanceof FileFault) return response.status(422).json(faultReport(error));
    throw error;
  }
}

function bytesOf(request: Request): Uint8Array {
  return Buffer.isBuffer(request.body) ? request.body : new Uint8Array();
}

/** `?fixes=all`, or the cells whose fix is taken: `?fixes=Sheet!B7&fixes=Sheet!B9`. */
function fixesOf({ query }: Request): { readonly fixes?: 'ALL' | ReadonlySet<string> } {
  const { fixes } = query;
  if (fixes === undefined) return {};
  return { fixes: fixes === 'all' ? 'ALL' : new Set([fixes].flat().map(String)) };
}

function fileHeaders(name: string): Readonly<Record<string, string>> {
  const safe = name.replace(/[\\/:*?"<>|\s]+/g, '_').slice(0, 120);
  return { 'Content-Type': XLSX, 'X-Content-Type-Options': 'nosniff', 'Content-Disposition': `attachment; filename="workbook.xlsx"; filename*=UTF-8''${encodeURIComponent(safe)}.xlsx` };
}

function asFile(response: Response, name: string): WritableStream<Uint8Array> {
  response.set(fileHeaders(name));
  return Writable.toWeb(response) as WritableStream<Uint8Array>;
}
