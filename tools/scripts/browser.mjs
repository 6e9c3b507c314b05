import { existsSync, readFileSync } from 'node:fs';
import { run, step } from './steps.mjs';

const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/** The browser that the journeys use, or null. */
export function findBrowser() {
  const known = JSON.parse(readFileSync('apps/api/journeys/browsers.json', 'utf8'));
  return [process.env.TOROKU_BROWSER, ...known].find((path) => path && existsSync(path)) ?? null;
}

/**
 * Makes sure of a browser for the journeys. On CI it is installed where Debian's packages can be, and its lack is a failure; elsewhere
 * the journeys are skipped without one, and that is said. Answers whether things are as they must be.
 */
export async function ensureBrowser(isRequired) {
  if (findBrowser()) return true;
  if (!isRequired) {
    process.stdout.write('▸ ブラウザが見つからないため、画面の通し確認（journeys）を飛ばします。Chromium を入れるか TOROKU_BROWSER で場所を指定してください。\n');
    process.stdout.write('  No browser was found: the journeys are skipped. Install Chromium, or say where it is with TOROKU_BROWSER.\n');
    return true;
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) await step('ブラウザを入れる / installing a browser (apt-get)', installByApt);
  if (findBrowser()) return true;
  process.stdout.write('  ブラウザがありません。CI では journeys を飛ばしません / there is no browser, and on CI the journeys are not skipped\n');
  return false;
}

async function installByApt() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const { code } = await run('apt-get', ['update', '-q'], { env });
  return code === 0 && (await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...PACKAGES], { env })).code === 0;
}
