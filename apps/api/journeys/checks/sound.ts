import type { Page } from 'playwright-core';
import { axe } from './axe';
import { keyboard } from './keyboard';
import { markup } from './markup';
import { noSidewaysScroll } from './sideways';

/** Fails with whatever a check finds on the page as it is: accessibility, markup, width, keyboard. */
export async function sound(page: Page): Promise<void> {
  await soundToLookAt(page);
  await markup(page);
  await keyboard(page);
}

/** Accessibility and width alone: for another language or state of a page whose markup and keyboard were judged. */
export async function soundToLookAt(page: Page): Promise<void> {
  await axe(page);
  await noSidewaysScroll(page);
}
