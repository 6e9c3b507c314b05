import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router, type RequestHandler, type Response } from 'express';
import { sendNotBuilt, sendNotThere } from './absent-page';
import { onlyOwnFiles } from './page-security';

/** The apps that run in the browser; the register is rendered here. */
export const browserApps = ['csp', 'auditor', 'operations', 'agency'] as const;

const A_YEAR = 31_536_000;
/** What the build wrote smaller copies of, best first. */
const PACKED = [['br', '.br'], ['gzip', '.gz']] as const;
const PACKABLE = /^\/assets\/[\w.-]+\.(?:js|css|svg|json)$/;

/**
 * Serves each built app below its own name: files named by their content for a year, the page itself never from a memory, and the page for every address
 * that the app knows and the server does not. An app that is not built says how to build it.
 */
export function appRoutes(folder: string): Router {
  const routes = Router();
  for (const app of browserApps) routes.use(`/${app}`, onlyOwnFiles, ...oneApp(join(folder, app)));
  return routes;
}

function oneApp(folder: string): readonly RequestHandler[] {
  const isBuilt: RequestHandler = (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next('router');
    if (!existsSync(join(folder, 'index.html'))) return sendNotBuilt(response);
    return request.originalUrl.split('?')[0] === request.baseUrl ? response.redirect(308, request.originalUrl.replace(request.baseUrl, `${request.baseUrl}/`)) : next();
  };
  const files = express.static(folder, { index: false, redirect: false, cacheControl: false, setHeaders: (response: Response, path: string) => keep(response, path.startsWith(join(folder, 'assets'))) });
  return [isBuilt, packed(folder), files, pageOrNothing(folder)];
}

/** Takes the smaller copy that the visitor can read, where the build wrote one. */
function packed(folder: string): RequestHandler {
  return (request, response, next) => {
    if (!PACKABLE.test(request.path)) return next();
    response.vary('Accept-Encoding');
    const found = PACKED.find(([encoding, ending]) => request.acceptsEncodings(encoding) && existsSync(join(folder, `${request.path}${ending}`)));
    if (!found) return next();
    response.type(request.path.slice(request.path.lastIndexOf('.'))).set('Content-Encoding', found[0]);
    request.url = request.url.replace(request.path, `${request.path}${found[1]}`);
    return next();
  };
}

function keep(response: Response, isNamedByContent: boolean): void {
  response.set('Cache-Control', isNamedByContent ? `public, max-age=${A_YEAR}, immutable` : 'no-cache');
}

/** The app's page for an address of the app; a page that says so for a file that is not there. */
function pageOrNothing(folder: string): RequestHandler {
  return (request, response, next) => {
    const isPlace = !request.path.startsWith('/assets/') && !/\.\w+$/.test(request.path) && request.accepts(['json', 'html']) === 'html';
    if (!isPlace) return sendNotThere(response);
    return response.set('Cache-Control', 'no-cache').sendFile(join(folder, 'index.html'), { cacheControl: false }, (error) => error && next(error));
  };
}
