import type { Page } from 'playwright-core';

const NARROW = 375;

/** Fails when the page must be scrolled sideways on a narrow screen, with the elements that stick out. Leaves the page as wide as it was. */
export async function noSidewaysScroll(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: NARROW, height: before?.height ?? 900 });
  const { isWider, culprits } = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isHeld = (element: Element | null): boolean => element !== null && element !== document.body && (getComputedStyle(element).overflowX !== 'visible' || isHeld(element.parentElement));
    const out = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 1 && !isHeld(element.parentElement));
    const places = out.slice(0, 5).map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> to ${Math.round(element.getBoundingClientRect().right)}`);
    return { isWider: document.documentElement.scrollWidth > width + 1, culprits: places };
  });
  if (before) await page.setViewportSize(before);
  if (isWider) throw new Error(`${page.url()} scrolls sideways at ${NARROW} px: ${culprits.join(', ')}`);
}
