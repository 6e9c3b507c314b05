import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const WIDTHS = [375, 768, 1_440];

/** Where pictures are kept when `TOROKU_SHOTS` is set: the folder that it names, or a temporary one when it is `1`. */
function folderOfPictures(): string | null {
  const wanted = process.env['TOROKU_SHOTS'];
  if (!wanted) return null;
  const folder = wanted === '1' ? join(tmpdir(), 'toroku-shots') : wanted;
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Pictures of the page at three widths, when pictures are kept. */
export async function shoot(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const width of folderOfPictures() === null ? [] : WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await keepPicture(page, `${name}-${String(width)}`);
  }
  if (before) await page.setViewportSize(before);
}

/** A picture of the page as it is, when pictures are kept. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = folderOfPictures();
  if (folder) await page.screenshot({ path: join(folder, `${name.replace(/[^\p{L}\p{N}-]+/gu, '_')}.png`), fullPage: true });
}
