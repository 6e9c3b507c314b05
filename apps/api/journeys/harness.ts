import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { day, type LegalDay } from '@toroku/kernel';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { uiWords, type Language } from '@toroku/words';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { personOf, demonstrationOrganisations, type PersonKey } from '../src/demonstration/people';
import { appOfKind } from '../src/identity/app-of-kind';
import { startRehearsal, type Rehearsal } from '../src/testing/rehearsal';
import { isJourneyMade, openBrowser } from './browser';
import { closeMarkupJudge } from './checks/markup';
import { keepPicture } from './checks/shoot';

export interface JourneyOptions {
  /** The day on which the journey begins. */
  readonly today?: LegalDay;
  /** Whether the whole demonstration is there, not only its people. */
  readonly isWhole?: boolean;
}

export interface VisitOptions {
  /** Where to go; the start of the person's own app unless told. */
  readonly path?: string;
  readonly language?: Language;
  readonly width?: number;
  /** Whether pages work without scripts: for the public register. */
  readonly hasScripts?: boolean;
}

/** The platform with its built apps, and people in front of it. */
export interface Stage {
  readonly rehearsal: Rehearsal;
  /** Looks at what really stands in the database. */
  readonly database: SpecDatabase;
  /** A page of a browser of its own, signed in as a person of the demonstration by one click. */
  readonly visitor: (person: PersonKey, options?: VisitOptions) => Promise<Page>;
  /** A page of somebody unknown, at the front door unless told. */
  readonly stranger: (options?: VisitOptions) => Promise<Page>;
  /** From here on the page may complain in its console as far as the words fit: for journeys that break something. */
  readonly expectTrouble: (page: Page, words: RegExp) => void;
  /** What pages complained about in this step so far; it is forgotten with that. */
  readonly complaints: () => readonly string[];
}

/**
 * A journey in a real browser: `describe` with the platform and its built apps behind it. What a page says in its console as an error, and what its
 * content policy turned away, fails the step in which it was said. Skipped where there is no browser, except on CI.
 */
export function journey(title: string, options: JourneyOptions, play: (stage: () => Stage) => void): void {
  if (!isJourneyMade()) process.stderr.write(`journeys: ${title}: ブラウザがないため飛ばします / skipped, there is no browser\n`);
  (isJourneyMade() ? describe : describe.skip)(title, () => {
    let opened: OpenStage | null = null;
    beforeAll(async () => void (opened = await openStage(options)), 240_000);
    afterEach(async () => opened?.endOfStep());
    afterAll(() => opened?.close());
    play(() => {
      if (!opened) throw new Error('the stage is not open yet: use it inside a step');
      return opened;
    });
  });
}

interface OpenStage extends Stage {
  readonly endOfStep: () => Promise<void>;
  readonly close: () => Promise<void>;
}

async function openStage({ today = day('2026-11-23'), isWhole = false }: JourneyOptions): Promise<OpenStage> {
  if (!existsSync(resolve('dist/apps/csp/index.html'))) throw new Error('the apps are not built: run ./toroku build');
  const database = await openSpecDatabase([]);
  const rehearsal = await startRehearsal({ ownerUrl: database.url, today, isWhole });
  const browser = await openBrowser();
  const said: string[] = [];
  const expected = new Map<Page, RegExp>();
  const open = (options: VisitOptions) => openPage(browser, options, (page, complaint) => (expected.get(page)?.test(complaint) ? undefined : said.push(complaint)));
  const go = async (path: string, options: VisitOptions): Promise<Page> => {
    const page = await open(options);
    await page.goto(`${rehearsal.origin}${path}`);
    await arrived(page);
    return page;
  };
  return {
    rehearsal,
    database,
    stranger: (options = {}) => go(inLanguage(options.path ?? '/', options.language), options),
    visitor: (person, options = {}) => go(`/auth/login?person=${person}&return=${encodeURIComponent(inLanguage(options.path ?? startOf(person), options.language))}`, options),
    expectTrouble: (page, words) => void expected.set(page, words),
    complaints: () => said.splice(0),
    endOfStep: async () => {
      await picture(browser);
      const complaints = said.splice(0);
      if (complaints.length > 0) throw new Error(`pages complained:\n${complaints.join('\n')}`);
    },
    close: async () => {
      await browser.close();
      await closeMarkupJudge();
      await rehearsal.close();
      await database.close();
    },
  };
}

async function openPage(browser: Browser, { width = 1_440, language = 'ja', hasScripts = true }: VisitOptions, complain: (page: Page, complaint: string) => void): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport: { width, height: 900 }, locale: language === 'ja' ? 'ja-JP' : 'en-GB', timezoneId: 'Asia/Tokyo', reducedMotion: 'reduce', javaScriptEnabled: hasScripts });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && complain(page, `${page.url()}: ${message.text()} ${message.location().url}`));
  page.on('pageerror', (error) => complain(page, `${page.url()}: ${error.stack ?? error.message}`));
  return page;
}

/** What each open page shows at the end of a step: to look at when the step failed. */
async function picture(browser: Browser): Promise<void> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [at, page] of pages.entries()) await keepPicture(page, `step-${(expect.getState().currentTestName ?? '').slice(-60)}-${String(at)}`);
}

/** Waits until the screen is there and nothing on it is still being loaded. */
export async function arrived(page: Page): Promise<void> {
  const waiting = [uiWords.loading.ja, uiWords.loading.en];
  await page.locator('h1, [role=alert]').first().waitFor();
  await page.waitForFunction((words) => !words.some((word) => document.body.innerText.includes(word)) && document.querySelector('h1, [role=alert]') !== null, waiting);
}

/** Waits until something is so, ten seconds at most. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let asked = 0; asked < 100; asked += 1) {
    if (await isSo()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('it did not come about within ten seconds');
}

function startOf(person: PersonKey): string {
  const organisation = demonstrationOrganisations.find(({ key }) => key === personOf(person).organisation);
  return `/${appOfKind[organisation?.kind ?? 'PLATFORM']}/`;
}

function inLanguage(path: string, language: Language | undefined): string {
  return language ? `${path}${path.includes('?') ? '&' : '?'}lang=${language}` : path;
}
