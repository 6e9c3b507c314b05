import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The oldest server the migrations are written for, where this machine has it installed. */
const BINARIES = '/usr/lib/postgresql/15/bin';
/** PostgreSQL refuses to run as root; `nobody` exists everywhere. */
const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Starts a throw-away PostgreSQL 15 and answers its address and its end; null where there is none. */
export async function startOlderServer() {
  if (!existsSync(join(BINARIES, 'postgres'))) return null;
  const folder = mkdtempSync(join(tmpdir(), 'toroku-15-'));
  if (user.uid) chownSync(folder, user.uid, user.gid);
  const made = spawnSync(join(BINARIES, 'initdb'), ['-D', join(folder, 'data'), '-U', 'toroku_root', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'], { ...user, stdio: 'ignore' });
  if (made.status !== 0) throw new Error('PostgreSQL 15 is installed but its data could not be made');
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'max_connections=200', 'timezone=UTC', 'fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];
  const server = spawn(join(BINARIES, 'postgres'), ['-D', join(folder, 'data'), ...settings.flatMap((setting) => ['-c', setting])], { ...user, stdio: 'ignore' });
  for (let tries = 0; tries < 100 && !existsSync(join(folder, '.s.PGSQL.5432')); tries += 1) await sleep(50);
  const stop = async () => {
    const gone = new Promise((done) => server.once('exit', done));
    server.kill('SIGINT');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://toroku_root@localhost/postgres?host=${encodeURIComponent(folder)}`, stop };
}
