import { parentPort } from 'node:worker_threads';
import { MLEngine } from 'markuplint';

const config = { extends: ['markuplint:recommended'] };

let engine = null;
let turn = Promise.resolve();

parentPort.on('message', ({ number, html }) => {
  turn = turn.then(async () => parentPort.postMessage({ number, violations: await judge(html) }));
});

async function judge(html) {
  if (engine) await engine.setCode(html);
  else engine = await MLEngine.fromCode(html, { name: 'page.html', config, locale: 'en', noSearchConfig: true });
  const result = await engine.exec();
  return (result?.violations ?? []).map(({ ruleId, message, line, col, raw }) => `${ruleId} at ${line}:${col}: ${message} — ${raw.slice(0, 160)}`);
}
