import 'reflect-metadata';
import { resolve } from 'node:path';
import { systemClock } from '@toroku/gate';
import { demonstrationClock } from './demonstration/demonstration-clock';
import { seedDemonstration } from './demonstration/steps';
import { fileRoom } from './http/file-room';
import { assertDemonstrationAllowed } from './identity/demonstration-issuers';
import { issuersFrom } from './identity/issuer';
import { keptSecrets } from './identity/secrets';
import { migrateDatabase, openDatabase } from './start/database';
import { greeting } from './start/greeting';
import { openLog } from './start/log';
import { consoleProgress, loggedProgress } from './start/progress';
import { startPlatform } from './start/start-platform';
import { untilToldToStop } from './start/until-told-to-stop';

const environment = process.env;
const log = openLog(environment['TOROKU_LOG'] ?? (process.stdout.isTTY ? 'warn' : 'info'));
const { step, detail } = environment['NODE_ENV'] === 'production' ? loggedProgress(log) : consoleProgress((line) => process.stdout.write(`${line}\n`));

/** Starts everything in order. Wiring only. */
async function start(): Promise<() => Promise<void>> {
  const hasIssuers = issuersFrom(environment, '').people.length > 0;
  if (!hasIssuers) assertDemonstrationAllowed(environment);
  const stateFolder = resolve(environment['TOROKU_STATE'] ?? '.toroku');
  const secrets = await keptSecrets(stateFolder);
  const forward = hasIssuers ? null : demonstrationClock(stateFolder);
  const database = await step('データベースを起動', 'starting the database', () => openDatabase(environment['DATABASE_URL'], stateFolder));
  await step('表を整える', 'bringing the schema up to date', () => migrateDatabase(database, secrets, detail));
  const platform = await step('基盤を起動', 'starting the platform', () =>
    startPlatform({
      ownerUrl: database.ownerUrl,
      hasPasswords: database.hasPasswords,
      secrets,
      clock: forward ?? systemClock,
      ...(forward ? { nextDay: forward.nextDay } : {}),
      appsFolder: resolve('dist/apps'),
      files: fileRoom(environment, stateFolder),
      port: Number(environment['PORT'] ?? 3000),
      ...(environment['TOROKU_ORIGIN'] ? { origin: environment['TOROKU_ORIGIN'] } : {}),
      appOrigins: (environment['TOROKU_APP_ORIGINS'] ?? '').split(',').filter(Boolean),
      ...(hasIssuers ? { issuers: (origin: string) => issuersFrom(environment, origin) } : {}),
      log,
      hasWorker: environment['TOROKU_WORKER'] !== 'elsewhere',
      prepare: hasIssuers ? async () => undefined : (sources, ground) => seedDemonstration(sources, { ...ground, onStep: detail }),
    }).catch(async (error: unknown) => {
      await database.stop();
      throw error;
    }),
  );
  process.stdout.write(greeting(platform.origin, !hasIssuers));
  return async () => {
    await platform.close();
    await database.stop();
  };
}

untilToldToStop(start, log);
