import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const quietly = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', CI: 'true', FORCE_COLOR: '0' };

/** Lints a fixture as if it were a file of the house and answers the rules that refuse it. */
function rulesAgainst(fixture: string, place: string): readonly string[] {
  const input = readFileSync(join(__dirname, 'fixtures', fixture), 'utf8');
  const { stdout, stderr } = spawnSync(process.execPath, ['node_modules/eslint/bin/eslint.js', '--format', 'json', '--stdin', '--stdin-filename', place], { cwd: root, env: quietly, input, encoding: 'utf8' });
  expect(stderr).not.toContain('No cached ProjectGraph');
  const [{ messages }] = JSON.parse(stdout) as [{ messages: { ruleId: string; message: string }[] }];
  return messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe('the lint of the house', () => {
  // The rule of the rooms is silent without the project graph: it is made first, as `nx run-many` does.
  beforeAll(() => {
    const { status } = spawnSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], { cwd: root, env: quietly });
    expect(status).toBe(0);
  }, 120_000);

  it('refuses server and packages in the domain', () => {
    const found = rulesAgainst('server-in-domain.ts.txt', 'libs/domain/provider/src/reach.ts');
    expect(found.filter((one) => one.startsWith('@nx/enforce-module-boundaries'))).toHaveLength(2);
  });

  it('refuses a context against the arrows', () => {
    expect(rulesAgainst('registration-in-audit.ts.txt', 'libs/domain/audit/src/reach.ts').join()).toContain('@nx/enforce-module-boundaries');
  });

  it('refuses clock, chance and world in the domain', () => {
    const found = rulesAgainst('clock-in-domain.ts.txt', 'libs/domain/provider/src/moment.ts').filter((one) => one.startsWith('house/pure'));
    expect(found.map((one) => one.slice('house/pure: '.length).split(' is not')[0])).toEqual(['node:fs', 'Date.now', 'new Date()', 'Math.random', 'process']);
  });

  it('keeps the harness out of the source, and files without a named export', () => {
    const found = rulesAgainst('harness-in-source.ts.txt', 'libs/server/provider/src/reach.ts').join();
    expect(found).toContain('no-restricted-imports');
    expect(found).toContain('no-restricted-syntax');
    expect(found).toContain('@nx/enforce-module-boundaries');
  });

  it('lets the same harness into a spec', () => {
    expect(rulesAgainst('harness-in-spec.ts.txt', 'libs/server/provider/src/reach.spec.ts')).toEqual([]);
  });
});
