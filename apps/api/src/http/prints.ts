import { randomUUID } from 'node:crypto';
import { momentOf, Refused, RequestContext, type Clock } from '@toroku/gate';
import { NotPrinted, printDoors, type Printable, type Printer } from '@toroku/server-print';
import { scopeInToken } from '@toroku/domain-access';
import type { RefusalCode } from '@toroku/words';
import { Router, type RequestHandler, type Response } from 'express';
import type { DataSource } from 'typeorm';
import { visitorOf } from './actor-of-request';
import { problem, sendProblem, sendProblems } from './problem';
import { requestIdOf } from './request-id';
import { Throttle } from './throttle';

interface PrintRoutes {
  readonly source: DataSource;
  readonly clock: Clock;
  readonly printer: Printer;
}

/** `GET /prints/{kind}/{id}.pdf` and `.html`: frozen documents for whoever may see them, made anew every time and kept nowhere. */
export function printRoutes({ source, clock, printer }: PrintRoutes): Router {
  const routes = Router();
  routes.use('/prints', admitted(new Throttle({ times: 10, inMs: 10_000 })));
  routes.get('/prints/:kind/:file', async (request, response) => {
    const [, id = '', form = ''] = /^([0-9a-f-]{36})\.(pdf|html)$/.exec(request.params.file) ?? [];
    const door = printDoors.get(request.params.kind);
    if (!door || !id) return sendProblem(response, 404, problem('NOT_THERE'));
    const { actor } = visitorOf(request);
    const context = new RequestContext({ source, actor, moment: momentOf(clock), requestId: requestIdOf(request) ?? randomUUID() });
    const found = await door(context, id).finally(() => context.end());
    if (!found) return sendProblem(response, 404, problem('NOT_THERE'));
    if (found instanceof Refused) return sendProblems(response, 403, found.refusals.map(({ code, facts }) => problem(code as RefusalCode, facts)));
    if (form === 'html') return void response.set(fileHeaders(found.fileName, 'html')).send(found.html);
    return sendPdf(response, found, { printer, html: `/prints/${request.params.kind}/${id}.html` });
  });
  return routes;
}

async function sendPdf(response: Response, { html: document, fileName }: Printable, { printer, html }: { readonly printer: Printer; readonly html: string }): Promise<void> {
  try {
    const pdf = await printer.printPdf(document);
    response.set(fileHeaders(fileName, 'pdf')).send(pdf);
  } catch (error) {
    if (!(error instanceof NotPrinted)) throw error;
    if (error.code === 'PRINTER_BUSY') response.set('Retry-After', '10');
    sendProblem(response, 503, problem(error.code, { html }));
  }
}

/** Nothing is made for somebody unknown, nor too often for anybody. */
function admitted(throttle: Throttle): RequestHandler {
  return (request, response, next) => {
    const { actor, scopes } = visitorOf(request);
    response.set('Cache-Control', 'no-store');
    if (!actor) return sendProblem(response, 401, problem('NOT_SIGNED_IN'));
    if (!scopes.includes('TOROKU_READ')) return sendProblem(response, 403, problem('SCOPE_MISSING', { scope: scopeInToken.TOROKU_READ }));
    if (!throttle.admits(actor.id)) return sendProblem(response.set('Retry-After', '10'), 429, problem('TOO_OFTEN'));
    return next();
  };
}

const TYPES = { pdf: 'application/pdf', html: 'text/html; charset=utf-8' } as const;

function fileHeaders(name: string, ending: keyof typeof TYPES): Readonly<Record<string, string>> {
  const safe = name.replace(/[\\/:*?"<>|\s]+/g, '_').slice(0, 120).replace(/[\ud800-\udbff]$/, '');
  return { 'Content-Type': TYPES[ending], 'X-Content-Type-Options': 'nosniff', 'Content-Disposition': `attachment; filename="document.${ending}"; filename*=UTF-8''${encodeURIComponent(safe)}.${ending}` };
}
