import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, step } from './steps.mjs';

const quietly = { NX_DAEMON: 'false', NX_TUI: 'false', CI: 'true', FORCE_COLOR: '0' };

/**
 * Lock file, types, lint, specs. Everything runs even when something fails before it, so that one run tells all;
 * the last line counts the specs and the checks together.
 */
export async function testEverything(specs) {
  const checks = [
    await check('錠ファイル / lock file', ['tools/scripts/lock-check.cjs']),
    await check('型 / types', ['node_modules/tsgo/bin/tsc', '-p', 'tsconfig.json']),
    ...(existsSync('eslint.config.mjs') ? [await check('書き方 / lint', ['node_modules/nx/bin/nx.js', 'run-many', '-t', 'lint', '--parallel=2', '--output-style=stream'])] : []),
  ];
  const { passed, failed } = await runSpecs(specs);
  const total = { passed: passed + checks.filter(Boolean).length, failed: failed + checks.filter((isGood) => !isGood).length };
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
}

async function check(title, args) {
  return step(title, async () => (await run(process.execPath, args, { env: quietly })).code === 0);
}

/** The specs in one run; a run that ends without a report counts as one failure. */
async function runSpecs(specs) {
  const folder = mkdtempSync(join(tmpdir(), 'toroku-report-'));
  const report = join(folder, 'report.json');
  const args = ['--max-old-space-size=4096', 'node_modules/jest/bin/jest.js', '--config', 'jest.config.cjs', '--json', `--outputFile=${report}`, '--silent', ...specs];
  await step('仕様 / specs', () => run(process.execPath, args, { env: quietly }));
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
