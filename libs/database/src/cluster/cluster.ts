import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, existsSync } from 'node:fs';
import { appendFile, chmod, mkdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answers } from './answers';
import { findBinaries, type Binaries } from './binaries';
import { claim, isOrphan, stopOrphan } from './orphan';
import { isReachable, mustDropRoot, NOBODY, serverUser } from './unprivileged';

export interface ClusterOptions {
  /** Where the data lives. Moved below /var/lib/toroku when the server's user could not reach it. */
  readonly folder: string;
  /** For specs only: trades the safety of the disk for speed. */
  readonly unsafe?: boolean;
}

/** A running server of our own: no TCP port, no password; whoever may open its socket folder is the owner. */
export interface Cluster {
  /** The superuser's address of the database `name`. */
  readonly url: (name: string) => string;
  readonly stop: () => Promise<void>;
}

const SUPERUSER = 'toroku_root';

/** Starts the embedded PostgreSQL over its folder, making the folder's cluster at the first time; joins one that already runs there. */
export async function startCluster({ folder, unsafe = false }: ClusterOptions): Promise<Cluster> {
  const home = homeFor(folder);
  const data = join(home, 'data');
  const sockets = socketFolder(home);
  const url = (name: string): string => `postgres://${SUPERUSER}@localhost/${name}?host=${encodeURIComponent(sockets)}`;
  await prepare(home, sockets);
  if (await answers(url('postgres'))) return { url, stop: (await isOrphan(home)) ? () => stopOrphan(data, url('postgres')).then(() => rm(sockets, { recursive: true, force: true })) : async () => undefined };
  const binaries = await findBinaries(join(home, '..', 'server'));
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(binaries, data, unsafe);
  const server = await launch(binaries, { data, sockets, url: url('postgres'), unsafe });
  await claim(home);
  return { url, stop: () => stop(server).then(() => rm(sockets, { recursive: true, force: true })) };
}

function homeFor(folder: string): string {
  return !mustDropRoot() || isReachable(folder) ? folder : join('/var/lib/toroku', shortHash(folder));
}

/** Socket paths are limited to about 107 bytes, so the socket lives apart from the data. */
function socketFolder(home: string): string {
  return join(tmpdir(), `toroku-${shortHash(resolve(home))}`);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

async function prepare(home: string, sockets: string): Promise<void> {
  for (const folder of [home, sockets]) await mkdir(folder, { recursive: true });
  await chmod(sockets, 0o700);
  if (!mustDropRoot()) return;
  for (const folder of [home, sockets]) chownSync(folder, NOBODY, NOBODY);
}

async function initialise(binaries: Binaries, data: string, unsafe: boolean): Promise<void> {
  const args = ['-D', data, '-U', SUPERUSER, '--auth=trust', '-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  await finished(spawn(binaries.initdb, [...args, ...(unsafe ? ['--no-sync'] : [])], { ...serverUser(), stdio: ['ignore', 'ignore', 'pipe'] }));
}

async function finished(child: ChildProcess): Promise<void> {
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  if (code !== 0) throw new Error(`initdb ended with ${String(code)}: ${complaint.trim()}`);
}

interface Launch {
  readonly data: string;
  readonly sockets: string;
  readonly url: string;
  readonly unsafe: boolean;
}

async function launch(binaries: Binaries, { data, sockets, url, unsafe }: Launch): Promise<ChildProcess> {
  const settings = ['listen_addresses=', `unix_socket_directories=${sockets}`, 'max_connections=200', 'timezone=UTC', 'shared_buffers=256MB', 'jit=off'];
  const risky = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];
  const args = [...settings, ...(unsafe ? risky : [])].flatMap((setting) => ['-c', setting]);
  const log = join(data, '..', 'postgres.log');
  const server = spawn(binaries.postgres, ['-D', data, ...args], { ...serverUser(), stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  server.stderr?.on('data', (chunk: Buffer) => void appendFile(log, chunk).catch(() => undefined));
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: ${(await readFile(log, 'utf8').catch(() => '')).slice(-2_000)}`);
    if (await answers(url)) return server;
    await sleep(20 + tries);
  }
  throw new Error('PostgreSQL did not answer in time');
}

/** SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, the disk is left clean. */
async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const closed = new Promise((done) => server.once('exit', done));
  server.kill('SIGINT');
  await closed;
}
