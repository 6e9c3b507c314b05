import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Page } from 'playwright-core';

interface Verdict {
  readonly number: number;
  readonly violations: readonly string[];
}

let judge: Worker | null = null;
let asked = 0;

/** Fails with what the recommended rules of markuplint find in the page as the browser holds it. */
export async function markup(page: Page): Promise<void> {
  const found = await violationsIn(await page.content());
  if (found.length > 0) throw new Error(`markuplint on ${page.url()}:\n${found.join('\n')}`);
}

/** What markuplint finds in a text of HTML. */
export async function violationsIn(html: string): Promise<readonly string[]> {
  // The package comes as ES modules only, which the specs' runner does not load: it works in a thread of its own.
  const worker = (judge ??= new Worker(join(__dirname, 'markup-judge.mjs')));
  const number = (asked += 1);
  return new Promise((done, fail) => {
    const listen = (verdict: Verdict): void => {
      if (verdict.number !== number) return;
      worker.off('message', listen).off('error', fail);
      done(verdict.violations);
    };
    worker.on('message', listen).once('error', fail);
    worker.postMessage({ number, html });
  });
}

/** Ends the thread; the next question starts it anew. */
export async function closeMarkupJudge(): Promise<void> {
  await judge?.terminate();
  judge = null;
}
