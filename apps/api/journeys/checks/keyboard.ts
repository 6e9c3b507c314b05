import type { Page } from 'playwright-core';

/** Where the keyboard came: what stands there, and what is wrong with it. */
interface Stop {
  readonly index: number | null;
  readonly faults: readonly string[];
}

/** Stops walked beyond those that were counted: scrolling regions are stops of the browser's own. */
const SPARE = 40;

/**
 * Walks through the page by the tab key and fails with what axe cannot see: a control that is never reached or is reached out of order, a focus that is
 * out of sight, covered or not drawn, a target under 24 pixels, and a trap (WCAG 2.1.2, 2.4.3, 2.4.7, 2.4.11, 2.5.8).
 */
export async function keyboard(page: Page): Promise<void> {
  await drawn(page);
  const expected = await page.evaluate(countStops);
  const faults: string[] = [];
  const reached: number[] = [];
  for (let pressed = 0; pressed < expected.length + SPARE; pressed += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtStop);
    if (stop === null) break;
    faults.push(...stop.faults);
    if (stop.index !== null && reached.includes(stop.index)) break;
    if (stop.index !== null) reached.push(stop.index);
  }
  const missed = expected.filter((_, index) => !reached.includes(index));
  faults.push(...missed.map((control) => `never reached: ${control}`));
  const late = reached.findIndex((index, at) => at > 0 && index < (reached[at - 1] ?? 0));
  if (late > 0) faults.push(`reached out of order: ${expected[reached[late] ?? 0] ?? ''}`);
  if (faults.length > 0) throw new Error(`keyboard on ${page.url()}:\n${[...new Set(faults)].join('\n')}`);
}

/** Waits until what changed was drawn: two frames, the second of which shows the first. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** In the page: numbers the controls that the tab key must reach, in the order of the page, from where nothing is focused. */
function countStops(): readonly string[] {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.getSelection()?.removeAllRanges();
  window.scrollTo(0, 0);
  const groups = new Set<string>();
  const isStop = (element: HTMLElement): boolean => {
    if (element.tabIndex < 0 || element.matches(':disabled, [inert] *') || !element.checkVisibility({ checkVisibilityCSS: true })) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(({ name, form }) => name === element.name && form === element.form);
    if (group.some(({ checked }) => checked)) return element.checked;
    return !groups.has(element.name) && groups.add(element.name) !== undefined;
  };
  const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter(isStop);
  controls.forEach((control, index) => control.setAttribute('data-stop', String(index)));
  return controls.map((control) => control.outerHTML.slice(0, 120));
}

/** In the page: what has the focus once that is drawn, and whether a person sees it; null where the focus has left the page. */
async function lookAtStop(): Promise<Stop | null> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  const faults: string[] = [];
  const name = focused.outerHTML.slice(0, 120);
  const box = focused.getBoundingClientRect();
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  if (right <= left || bottom <= top) faults.push(`out of sight: ${name}`);
  else {
    // Not obscured altogether: at least one of the middle and the corners shows the control, or something in it or around it.
    const corners = [[(left + right) / 2, (top + bottom) / 2], [left + 2, top + 2], [right - 2, top + 2], [left + 2, bottom - 2], [right - 2, bottom - 2]] as const;
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : null;
    const isShown = corners.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (focused.contains(there) || there.contains(focused) || label?.contains(there) === true);
    });
    if (!isShown) faults.push(`covered: ${name}`);
  }
  const around = [focused, focused.parentElement, focused.nextElementSibling, focused.previousElementSibling].filter((one) => one !== null);
  const isDrawn = around.some((one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
  if (!isDrawn) faults.push(`focus not drawn: ${name}`);
  const isInText = getComputedStyle(focused).display === 'inline';
  const target = focused instanceof HTMLInputElement ? (focused.closest('label') ?? focused.labels?.[0] ?? focused) : focused;
  const { width, height } = target.getBoundingClientRect();
  if (!isInText && (width < 24 || height < 24)) faults.push(`target under 24 pixels (${Math.round(width)} by ${Math.round(height)}): ${name}`);
  const index = focused.getAttribute('data-stop');
  return { index: index === null ? null : Number(index), faults };
}
