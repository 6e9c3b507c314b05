import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, step } from './steps.mjs';

const STAMP = 'dist/apps/api/.built-from';
const SOURCES = ['apps/api', 'libs', 'package-lock.json', 'tsconfig.base.json'];

/** Builds the server, unless its sources are what they were. */
export async function build() {
  const wanted = digestOf(SOURCES);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  const { code } = await step('組み立てる / building', () => run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', 'apps/api', '--config', 'apps/api/vite.config.ts']));
  if (code !== 0) process.exit(code);
  writeFileSync(STAMP, wanted);
}

function digestOf(paths) {
  const digest = createHash('sha256');
  for (const path of paths) for (const file of filesOf(path)) digest.update(file).update(readFileSync(file));
  return digest.digest('hex');
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).sort().flatMap((name) => filesOf(join(path, name)));
}
