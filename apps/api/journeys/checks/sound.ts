import type { Page } from 'playwright-core';
import { axe } from './axe';
import { keyboard } from './keyboard';
import { markup } from './markup';
import { noSidewaysScroll } from './sideways';

/** Fails with whatever a check finds on the page as it is: accessibility, markup, width, keyboard. */
export async function sound(page: Page): Promise<void> {
  await soundToLookAt(page);
  await keyboard(page);
}

/** The same without the keyboard: for a page that differs from one already walked through in its words alone. */
export async function soundToLookAt(page: Page): Promise<void> {
  await axe(page);
  await markup(page);
  await noSidewaysScroll(page);
}
