import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { build, generate } from './build.mjs';
import { startOlderServer } from './older-server.mjs';
import { run, step } from './steps.mjs';

const isCi = process.env.CI === 'true';
/** Programs are told to behave as on CI everywhere; whether journeys may be skipped is told apart. */
const quietly = { NX_DAEMON: 'false', NX_TUI: 'false', CI: 'true', FORCE_COLOR: '0', TOROKU_JOURNEYS: isCi ? 'required' : 'possible' };
/** What depends on the server's version: migrations, row security, commands. */
const ON_THE_OLDER_SERVER = ['libs/database', '\\.(command|rls)\\.spec\\.ts$'];

/**
 * Lock file, types, lint, builds, specs and journeys, and the database specs once more on PostgreSQL 15 where it is installed. Everything runs even
 * when something fails before it, so that one run tells all; the last line counts specs and checks together.
 */
export async function testEverything(specs) {
  const checks = [
    await check('錠ファイル / lock file', ['tools/scripts/lock-check.cjs']),
    await generate(),
    await check('型（サーバー）/ types of the server', ['node_modules/tsgo/bin/tsc', '-p', 'tsconfig.json']),
    await check('型（画面）/ types of the apps', ['node_modules/tsgo/bin/tsc', '-p', 'tsconfig.web.json']),
    await check('書き方 / lint', ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'lint', '--parallel=2', '--output-style=stream']),
    await build(),
    await ensureBrowser(isCi),
  ];
  const runs = [await runSpecs('仕様 / specs', specs), ...(specs.length === 0 ? [await runOnOlderServer()] : [])];
  const passed = checks.filter(Boolean).length + sum(runs.map((one) => one.passed));
  const failed = checks.filter((isGood) => !isGood).length + sum(runs.map((one) => one.failed));
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

async function check(title, args) {
  return step(title, async () => (await run(process.execPath, args, { env: quietly })).code === 0);
}

async function runOnOlderServer() {
  const server = await startOlderServer();
  if (!server) return { passed: 0, failed: 0 };
  try {
    return await runSpecs('PostgreSQL 15 での仕様 / specs on PostgreSQL 15', ON_THE_OLDER_SERVER, { TOROKU_TEST_DATABASE_URL: server.url });
  } finally {
    await server.stop();
  }
}

/** The specs in one run; a run that ends without a report counts as one failure. */
async function runSpecs(title, specs, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'toroku-report-'));
  const report = join(folder, 'report.json');
  const args = ['node_modules/jest/bin/jest.js', '--config', 'jest.config.cjs', '--json', `--outputFile=${report}`, '--silent', ...specs];
  await step(title, () => run(process.execPath, args, { env: { ...quietly, ...env } }));
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}
