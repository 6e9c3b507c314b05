import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AskRegister, CreateRegisterPages } from '@toroku/contract';
import { momentOf, type Clock } from '@toroku/gate';
import { Router } from 'express';
import { sendNotBuilt } from './absent-page';
import { builtFiles } from './built-files';
import { onlyOwnFiles } from './page-security';

export interface RegisterPagesPlace {
  /** Where the register's pages were built. */
  readonly folder: string;
  readonly ask: AskRegister;
  readonly origin: string;
  readonly clock: Clock;
}

type Answers = ReturnType<CreateRegisterPages>;

/** The public register as pages, rendered here; says how to build them where they are not built. */
export function registerPages({ folder, ask, origin, clock }: RegisterPagesPlace): Router {
  const program = join(folder, 'server', 'main.js');
  let loaded: Promise<Answers> | null = null;
  const load = async (): Promise<Answers> => {
    const { createRegisterPages } = (await import(/* @vite-ignore */ program)) as { readonly createRegisterPages: CreateRegisterPages };
    return createRegisterPages({ ask, origin, today: () => momentOf(clock).today });
  };
  const routes = Router();
  routes.use(onlyOwnFiles, ...builtFiles(join(folder, 'client')));
  routes.use(async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    if (!existsSync(program)) return sendNotBuilt(response);
    const [address = '/', query = ''] = request.originalUrl.split(/\?(.*)/s);
    if (address === request.baseUrl) return response.redirect(308, `${address}/${query ? `?${query}` : ''}`);
    loaded ??= load();
    loaded.catch(() => (loaded = null));
    const { status, headers, body } = await (await loaded)({ path: address.slice(request.baseUrl.length), query, acceptLanguage: request.get('accept-language'), cookie: request.get('cookie') });
    return response.status(status).set({ 'Cache-Control': 'no-cache', ...headers }).send(body);
  });
  return routes;
}
