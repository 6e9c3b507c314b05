import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const WIDTHS = [375, 768, 1_440];

/** Pictures of the page at three widths, when `TOROKU_SHOTS` is set: into the folder that it names, or a temporary one when it is `1`. */
export async function shoot(page: Page, name: string): Promise<void> {
  const wanted = process.env['TOROKU_SHOTS'];
  if (!wanted) return;
  const folder = wanted === '1' ? join(tmpdir(), 'toroku-shots') : wanted;
  mkdirSync(folder, { recursive: true });
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
  if (before) await page.setViewportSize(before);
}
