import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demonstrationClientSecret, keptSecrets } from './secrets';

describe('the secrets of an installation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'toroku-secrets-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are made once, kept for the next start, and readable by nobody else', async () => {
    const state = join(folder, 'state');
    const first = await keptSecrets(state);
    expect(await keptSecrets(state)).toEqual(first);
    expect(statSync(join(state, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('differ between installations, between logins and between clients', async () => {
    const one = await keptSecrets(join(folder, 'one'));
    const other = await keptSecrets(join(folder, 'other'));
    const all = [one, other].flatMap((secrets) => [secrets.session, secrets.demonstrationSeed, ...Object.values(secrets.passwords), demonstrationClientSecret(secrets, 'a'), demonstrationClientSecret(secrets, 'b')]);
    expect(new Set(all).size).toBe(all.length);
  });
});
