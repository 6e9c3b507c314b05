import type { Logger } from 'pino';

/** Tells whoever starts the platform what is happening, a line a step. */
export interface Progress {
  readonly step: <Result>(ja: string, en: string, work: () => Promise<Result>) => Promise<Result>;
  readonly detail: (text: string) => void;
}

/** Progress as plain lines on the console. */
export function consoleProgress(write: (line: string) => void): Progress {
  const step = async <Result>(ja: string, en: string, work: () => Promise<Result>): Promise<Result> => {
    const startedAt = performance.now();
    write(`▸ ${ja} / ${en}`);
    const result = await work();
    write(`  ${((performance.now() - startedAt) / 1_000).toFixed(2)} s`);
    return result;
  };
  return { step, detail: (text) => write(`  · ${text}`) };
}

/** Progress as log entries, where nobody watches. */
export function loggedProgress(log: Logger): Progress {
  const step = async <Result>(_ja: string, en: string, work: () => Promise<Result>): Promise<Result> => {
    const startedAt = performance.now();
    const result = await work();
    log.info({ ms: Math.round(performance.now() - startedAt) }, en);
    return result;
  };
  return { step, detail: (text) => log.debug(text) };
}
