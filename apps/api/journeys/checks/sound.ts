import type { Page } from 'playwright-core';
import { axe } from './axe';
import { keyboard } from './keyboard';
import { markup } from './markup';
import { noSidewaysScroll } from './sideways';

/** Fails with whatever a check finds on the page as it is: accessibility, markup, width, keyboard. */
export async function sound(page: Page): Promise<void> {
  await axe(page);
  await markup(page);
  await noSidewaysScroll(page);
  await keyboard(page);
}
