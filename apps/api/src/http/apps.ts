import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Router, type RequestHandler } from 'express';
import { isForAPerson, sendNotBuilt, sendNotThere } from './absent-page';
import { builtFiles } from './built-files';
import { onlyOwnFiles } from './page-security';

/** The apps that run in the browser; the register is rendered here. */
export const browserApps = ['csp', 'auditor', 'operations', 'agency'] as const;

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
  return [isBuilt, ...builtFiles(folder), pageOrNothing(folder)];
}

/** The app's page for an address of the app; a page that says so for a file that is not there. */
function pageOrNothing(folder: string): RequestHandler {
  return (request, response, next) => {
    const isPlace = !request.path.startsWith('/assets/') && !/\.\w+$/.test(request.path) && isForAPerson(request);
    if (!isPlace) return sendNotThere(response);
    return response.set('Cache-Control', 'no-cache').sendFile(join(folder, 'index.html'), { cacheControl: false }, (error) => error && next(error));
  };
}
