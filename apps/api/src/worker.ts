import 'reflect-metadata';
import { resolve } from 'node:path';
import { openDataSource, poolOf, urlFor } from '@toroku/database';
import { systemClock } from '@toroku/gate';
import { startWorker } from '@toroku/server-worker';
import { keptSecrets } from './identity/secrets';
import { openLog } from './start/log';
import { untilToldToStop } from './start/until-told-to-stop';

const environment = process.env;
const log = openLog(environment['TOROKU_LOG'] ?? 'info');

/** The worker in a process of its own, beside platforms that are told `TOROKU_WORKER=elsewhere`. Wiring only. */
async function start(): Promise<() => Promise<void>> {
  const address = environment['DATABASE_URL'];
  if (!address) throw new Error('DATABASE_URL: どのデータベースかを指定してください / say which database');
  const { passwords } = await keptSecrets(resolve(environment['TOROKU_STATE'] ?? '.toroku'));
  const source = await openDataSource({ url: urlFor('worker', address, passwords.worker), tables: [], poolSize: 3 });
  poolOf(source).on('error', (error) => log.warn({ err: error }, 'a connection broke'));
  const worker = startWorker({ source, clock: systemClock, log });
  return async () => {
    await worker.stop();
    await source.destroy();
  };
}

untilToldToStop(start, log);
