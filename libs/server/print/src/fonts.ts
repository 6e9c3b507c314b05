import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The weights that documents use. */
const WEIGHTS = ['400', '700'] as const;
const FILE = /^noto-sans-jp-[a-z0-9-]+-(?:400|700)-normal\.woff2$/;
const PACKAGE = '@fontsource/noto-sans-jp';

/** Where a document that is being printed finds its fonts. */
export const FONTS = '/fonts/';

/** The fonts' style sheet: one face a range of characters, so that only the ranges in use are read. */
export async function fontStyle(): Promise<string> {
  const sheets = await Promise.all(WEIGHTS.map((weight) => readFile(placeOf(`${weight}.css`), 'utf8')));
  return sheets.join('\n').replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, '').replaceAll('./files/', FONTS);
}

/** One file of the fonts, or null for any other name. */
export async function fontFile(name: string): Promise<Buffer | null> {
  return FILE.test(name) ? readFile(placeOf(join('files', name))).catch(() => null) : null;
}

function placeOf(path: string): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  return join(dirname(require.resolve(`${PACKAGE}/package.json`)), path);
}
