import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** `nobody`: PostgreSQL refuses to run as root, and this user exists on every system. */
export const NOBODY = 65_534;

/** Whether this process is root and must hand the server to another user. */
export function mustDropRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The user a server process is started as; nothing when the present one will do. */
export function serverUser(): { readonly uid?: number; readonly gid?: number } {
  return mustDropRoot() ? { uid: NOBODY, gid: NOBODY } : {};
}

/** Whether the server's user can reach a path: every folder above it lets others pass. */
export function isReachable(path: string): boolean {
  if (!mustDropRoot()) return canRead(path);
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && statSync(folder).isDirectory() && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function canRead(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
