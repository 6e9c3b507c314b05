import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packAssets } from './pack-assets.mjs';
import { run, step } from './steps.mjs';

/** In the order in which they take longest. */
const APPS = ['operations', 'csp', 'api', 'auditor', 'agency', 'register'];
const AT_ONCE = 2;
const SHARED = ['libs', 'package-lock.json', 'tsconfig.base.json'];
/** What every app in the browser is made from beside. */
const SHARED_BY_PAGES = ['vite.web.ts', 'codegen.ts'];
/** Written from other sources, or never part of a build. */
const NOT_A_SOURCE = /\.generated\.ts$|\.spec\.tsx?$|^libs\/testing\//;
const ONLY_IN_PAGES = /^libs\/(?:ui|web)\//;

/** Builds the server and the apps whose sources are not what they were, two at a time. Answers whether everything is built. */
export async function build() {
  const digests = new Map();
  const wanted = APPS.filter((app) => existsSync(configOf(app))).map((app) => ({ app, digest: digestOf(app, digests) }));
  const stale = wanted.filter(({ app, digest }) => !isBuiltFrom(app, digest));
  if (stale.length === 0) return true;
  if (stale.some(({ app }) => app !== 'api') && !(await generate())) return false;
  return step(`組み立てる / building: ${stale.map(({ app }) => app).join(', ')}`, () => inTurns(stale));
}

/** Writes the types of the schema and of every document. */
export async function generate() {
  return step('型を書き出す / generating types', async () => (await run(process.execPath, ['node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.ts', '--silent'])).code === 0);
}

async function inTurns(stale) {
  const waiting = [...stale];
  const results = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await buildOne(next));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results.every(Boolean);
}

async function buildOne({ app, digest }) {
  const startedAt = performance.now();
  const { code } = await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', `apps/${app}`, '--config', configOf(app)]);
  if (code === 0 && app !== 'api') packAssets(`dist/apps/${app}`);
  if (code === 0) writeFileSync(stampOf(app), digest);
  process.stdout.write(`  ${code === 0 ? '✓' : '✗'} ${app} ${((performance.now() - startedAt) / 1_000).toFixed(2)} s\n`);
  return code === 0;
}

function isBuiltFrom(app, digest) {
  return existsSync(stampOf(app)) && readFileSync(stampOf(app), 'utf8') === digest;
}

function stampOf(app) {
  return `dist/apps/${app}/.built-from`;
}

function configOf(app) {
  return `apps/${app}/vite.config.ts`;
}

/** Names the sources of an app; files that several apps share are read once. */
function digestOf(app, digests) {
  const digest = createHash('sha256');
  for (const path of [`apps/${app}`, ...SHARED, ...(app === 'api' ? [] : SHARED_BY_PAGES)]) {
    for (const file of filesOf(path)) {
      if (NOT_A_SOURCE.test(file) || (app === 'api' && ONLY_IN_PAGES.test(file))) continue;
      if (!digests.has(file)) digests.set(file, createHash('sha256').update(readFileSync(file)).digest('hex'));
      digest.update(`${file} ${digests.get(file)}\n`);
    }
  }
  return digest.digest('hex');
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).sort().flatMap((name) => filesOf(join(path, name)));
}
