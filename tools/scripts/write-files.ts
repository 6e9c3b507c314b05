import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes generated files under their paths from the root of the repository. */
export async function writeFiles(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(process.cwd(), path)), { recursive: true });
    await writeFile(join(process.cwd(), path), text);
    process.stdout.write(`${path}\n`);
  }
}
