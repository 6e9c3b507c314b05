import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { run, step } from './steps.mjs';

const STAMP = 'node_modules/.toroku-lock';

/** Installs the packages of the lock file, unless they are there already. Packages that are linked in are somebody else's to keep. */
export async function install() {
  if (existsSync('node_modules') && lstatSync('node_modules').isSymbolicLink()) return;
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).update(process.versions.modules).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  const args = ['ci', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const { code } = await step('パッケージを入れる / installing packages (npm ci)', () => run('npm', args));
  if (code !== 0) process.exit(code);
  writeFileSync(STAMP, wanted);
}
