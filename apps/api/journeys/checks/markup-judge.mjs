import { parentPort } from 'node:worker_threads';
import { MLEngine } from 'markuplint';

// A blocked button stays in the tab order with its reason: `aria-disabled` without `disabled` is meant, and ARIA in HTML allows it.
const config = { extends: ['markuplint:recommended'], rules: { 'wai-aria': { options: { disallowSetImplicitProps: false } } } };

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
