import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answers } from './answers';

/** Remembers which process started the server over a folder. */
export async function claim(home: string): Promise<void> {
  await writeFile(join(home, 'owner.pid'), String(process.pid));
}

/** Whether the process that started the server over a folder is gone. Whoever finds an orphan owns it from now on. */
export async function isOrphan(home: string): Promise<boolean> {
  const owner = Number(await readFile(join(home, 'owner.pid'), 'utf8').catch(() => '0'));
  if (owner > 0 && owner !== process.pid && isAlive(owner)) return false;
  await claim(home);
  return true;
}

/** Stops a server that this process did not start, by the number that the server itself keeps in its data folder. */
export async function stopOrphan(data: string, url: string): Promise<void> {
  const [pid] = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n');
  process.kill(Number(pid), 'SIGINT');
  for (let tries = 0; tries < 300 && (await answers(url)); tries += 1) await sleep(50);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
