import type { Logger } from 'pino';

/**
 * Runs until SIGTERM or SIGINT, then stops in order; told a second time, it stops at once. A signal during the start
 * is obeyed as soon as there is something to stop.
 */
export function untilToldToStop(start: () => Promise<() => Promise<void>>, log: Logger): void {
  const started = start();
  let isTold = false;
  const stop = (): void => {
    if (isTold) process.exit(130);
    isTold = true;
    started.then((end) => end()).then(
      () => process.exit(0),
      (error: unknown) => fail(error, log),
    );
  };
  process.on('SIGTERM', stop).on('SIGINT', stop).on('SIGHUP', stop);
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a promise nobody waited for failed'));
  started.catch((error: unknown) => fail(error, log));
}

function fail(error: unknown, log: Logger): void {
  log.debug({ err: error }, 'did not start');
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
