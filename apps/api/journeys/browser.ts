import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import known from './browsers.json';

/** Nothing but the page: no first-run pages, no calls home. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The browser that the journeys use, or null where this machine has none. `TOROKU_BROWSER` says where another one is. */
export function findBrowser(): string | null {
  return [process.env['TOROKU_BROWSER'], ...known].find((path): path is string => !!path && existsSync(path)) ?? null;
}

/** Whether the journeys are made here: with a browser always, without one only to fail where they must not be skipped. */
export function isJourneyMade(): boolean {
  const { TOROKU_JOURNEYS: wanted, CI: ci } = process.env;
  return findBrowser() !== null || (wanted === undefined ? ci === 'true' : wanted === 'required');
}

/** Opens the browser without a window. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser was found and the journeys may not be skipped here: install Chromium, or say where it is with TOROKU_BROWSER');
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
