import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every TypeScript file of the house under its path from the root, in order. */
export function sourceFiles(root: string): readonly string[] {
  return ['apps', 'libs', 'tools']
    .flatMap((room) => readdirSync(join(root, room), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('node_modules'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function textOf(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** `applicationIsInTime` as its file is named. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]|\d+/g, (letter) => `-${letter.toLowerCase()}`);
}
