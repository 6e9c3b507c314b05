import { mkdtempSync, rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, startCluster } from '@toroku/database';

/** A migrated database on a server of its own, gone when it is closed: for the scenario and for measurements. */
export interface OwnDatabase {
  readonly ownerUrl: string;
  readonly close: () => Promise<void>;
}

/** Starts it below the machine's temporary folder. */
export async function openOwnDatabase(): Promise<OwnDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'toroku-own-'));
  await chmod(folder, 0o755);
  const cluster = await startCluster({ folder, unsafe: true });
  const ownerUrl = cluster.url('postgres');
  await migrate({ ownerUrl, folder: join(process.cwd(), 'libs/database/migrations') });
  const close = async (): Promise<void> => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ownerUrl, close };
}
