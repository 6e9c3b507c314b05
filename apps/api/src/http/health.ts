import { poolOf } from '@toroku/database';
import { Router } from 'express';
import type { DataSource } from 'typeorm';

/** `/healthz`: the process lives. `/readyz`: it can answer, database and all. */
export function healthRoutes(source: DataSource, isClosing: () => boolean): Router {
  const routes = Router();
  routes.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  routes.get('/readyz', async (_request, response) => {
    const isThere = !isClosing() && (await poolOf(source).query('select 1').then(() => true, () => false));
    response.status(isThere ? 200 : 503).json({ status: isThere ? 'ready' : 'not ready' });
  });
  return routes;
}
