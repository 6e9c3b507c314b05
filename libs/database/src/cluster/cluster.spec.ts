import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers } from './answers';
import { startCluster } from './cluster';

/** Larger than any process number that Linux gives. */
const NOBODYS_PID = '99999999';

describe('the embedded server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'toroku-cluster-'));
  beforeAll(() => chmodSync(folder, 0o755));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is joined while the process that started it lives, and left running', async () => {
    const first = await startCluster({ folder, unsafe: true });
    writeFileSync(join(folder, 'owner.pid'), String(process.ppid));
    const guest = await startCluster({ folder, unsafe: true });
    await guest.stop();
    expect(await answers(first.url('postgres'))).toBe(true);
  });

  it('is taken over, and stopped, once that process is gone', async () => {
    writeFileSync(join(folder, 'owner.pid'), NOBODYS_PID);
    const heir = await startCluster({ folder, unsafe: true });
    expect(await answers(heir.url('postgres'))).toBe(true);
    await heir.stop();
    expect(await answers(heir.url('postgres'))).toBe(false);
  });

  it('starts again over the same data', async () => {
    const again = await startCluster({ folder, unsafe: true });
    expect(await answers(again.url('postgres'))).toBe(true);
    await again.stop();
  });
});
