import { webWords, type Language } from '@toroku/words';
import type { Page } from 'playwright-core';
import type { PersonKey } from '../src/demonstration/people';
import { shoot } from './checks/shoot';
import { sound, soundToLookAt } from './checks/sound';
import { arrived, journey, type Stage } from './harness';
import { everyRoute, filled, parametersOf, type Route } from './routes/every-route';
import { examples, questionFor } from './routes/examples';
import { somebodyElse, visitsOf, whoDoesNotSee, type Visit } from './routes/visits';

const LANGUAGES = ['ja', 'en'] as const;
/** Headings of screens that say that there is nothing to see here: the address leads nowhere, or the app is for others. */
const CLOSED: Readonly<Record<Language, RegExp>> = { ja: headingOf('ja'), en: headingOf('en') };

function headingOf(language: Language): RegExp {
  return new RegExp(`^(?:${webWords.notFound[language]}|${webWords.notForYou[language].replace('{app}', '.+')})$`);
}

it('knows an example for every parameter of every route', () => {
  const parameters = everyRoute.flatMap(({ path }) => parametersOf(path));
  expect(parameters.filter((parameter) => !(parameter in examples) && !((parameter.split('/')[0] ?? '') in examples))).toEqual([]);
});

it('has no example that no route asks for', () => {
  const asked = new Set(everyRoute.flatMap(({ path }) => parametersOf(path)).map(questionFor));
  expect(Object.keys(examples).filter((word) => !asked.has(questionFor(word)))).toEqual([]);
});

journey('every route', { isWhole: true }, (stage) => {
  const pages = new Map<string, Page>();
  /** What was found sound already: the same screen is not judged twice. */
  const judged = new Set<string>();

  it.each(everyRoute.map((route) => [`/${route.app}${route.path}`, route] as const))(
    '%s is sound for those who may see it and closed to those who may not, in both languages',
    async (_, route) => {
      const walk = new Walk(stage(), pages, judged);
      if (route.path.endsWith('*')) return walk.findNothing(route);
      const opened = await walk.firstOpen(route);
      await walk.everyState(route, opened);
      await walk.closedTo(route, await whoDoesNotSee(stage(), route, opened), opened);
    },
    240_000,
  );
});

/** One walk over a route, with pages kept open for the next. */
class Walk {
  constructor(
    private readonly stage: Stage,
    private readonly pages: Map<string, Page>,
    private readonly judged: Set<string>,
  ) {}

  /** The first address of the route that shows somebody a screen; that screen is sound in both languages. */
  async firstOpen(route: Route): Promise<Visit> {
    const visits = await visitsOf(this.stage, route);
    for (const visit of visits) {
      if (await this.isClosed(await this.go(route, visit.person, { path: visit.path, language: 'ja' }), 'ja')) continue;
      for (const language of LANGUAGES) await this.judge(await this.go(route, visit.person, { path: visit.path, language }), { name: `${route.app}${visit.path.replace(/[^\w-]+/g, '_')}-${language}`, isWalked: language === 'ja' });
      return visit;
    }
    throw new Error(`/${route.app}${route.path} shows nobody a screen; tried: ${visits.map(({ person, path }) => `${path} as ${person}`).join(', ')}`);
  }

  /** The same screen for each other state of what it shows. */
  async everyState(route: Route, { states }: Visit): Promise<void> {
    const seen = new Set([states.join()]);
    for (const visit of await visitsOf(this.stage, route)) {
      if (seen.has(visit.states.join())) continue;
      const page = await this.go(route, visit.person, { path: visit.path, language: 'ja' });
      if (await this.isClosed(page, 'ja')) continue;
      seen.add(visit.states.join());
      await this.judge(page, { name: `${route.app}${route.path.replace(/[^\w-]+/g, '_')}-${visit.states.join('-')}`, isWalked: false });
    }
  }

  /** Whoever may not see the address is told so, soundly. */
  async closedTo(route: Route, person: PersonKey, { path }: Visit): Promise<void> {
    for (const language of LANGUAGES) {
      const page = await this.go(route, person, { path, language });
      if (!(await this.isClosed(page, language))) throw new Error(`/${route.app}${path} is open to ${person}`);
      if (this.isNew(`closed ${route.app} ${language}`)) await sound(page);
    }
  }

  /** An address that leads nowhere says so to everybody. */
  async findNothing(route: Route): Promise<void> {
    await this.closedTo(route, (await visitsOf(this.stage, { ...route, path: '/' }))[0]?.person ?? somebodyElse(route.app), { person: 'platform-admin', path: filled(route.path, []), states: [] });
  }

  private async go({ app }: Route, person: PersonKey, { path, language }: { readonly path: string; readonly language: Language }): Promise<Page> {
    const known = this.pages.get(`${person} ${language}`);
    const address = `/${app}${path}`;
    if (!known) {
      const page = await this.stage.visitor(person, { path: address, language });
      this.pages.set(`${person} ${language}`, page);
      return page;
    }
    await known.goto(`${this.stage.rehearsal.origin}${address}?lang=${language}`);
    await arrived(known);
    return known;
  }

  private async isClosed(page: Page, language: Language): Promise<boolean> {
    const headings = await page.getByRole('heading', { level: 1 }).allInnerTexts();
    return headings.some((heading) => CLOSED[language].test(heading.trim()));
  }

  private async judge(page: Page, { name, isWalked }: { readonly name: string; readonly isWalked: boolean }): Promise<void> {
    if (!this.isNew(await page.locator('body').innerHTML())) return;
    await (isWalked ? sound(page) : soundToLookAt(page));
    await shoot(page, name);
  }

  private isNew(screen: string): boolean {
    return !this.judged.has(screen) && this.judged.add(screen) !== undefined;
  }
}
