import type { Page } from 'playwright-core';
import { pagePaths } from '../../register/src/pages';
import { shoot } from './checks/shoot';
import { sound } from './checks/sound';
import { journey } from './harness';

const LANGUAGES = ['ja', 'en'] as const;
/** The answers that are no pages for people. */
const htmlPaths = pagePaths.filter((path) => !/\.\w+$/.test(path));

journey('the public register, without scripts', { isWhole: true }, (stage) => {
  const visit = (path: string): Promise<Page> => stage().stranger({ path, language: 'ja', hasScripts: false });
  /** The same page in a browser with scripts: the checks need them, the page has none. */
  const inspect = async (path: string, language: 'ja' | 'en'): Promise<Page> => {
    const page = await stage().stranger({ path: '/register/about' });
    stage().expectTrouble(page, /404/);
    await page.goto(`${stage().rehearsal.origin}/register${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    return page;
  };
  const shownNumbers = async (page: Page): Promise<readonly string[]> => (await page.locator('a[href*="/register/entries/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))).map((href) => /entries\/([^?]+)/.exec(href)?.[1] ?? '');

  it.each(LANGUAGES.flatMap((language) => [...htmlPaths, '/?search=%E3%81%AA%E3%81%84%E3%81%AF%E3%81%9A', '/?standing=VALID&order=EXPIRING', '/nowhere'].map((path) => [path, language] as const)))(
    '%s is sound in %s',
    async (path, language) => {
      const page = await inspect(path, language);
      await sound(page);
      await shoot(page, `register${path}-${language}`);
    },
    60_000,
  );

  it('is searched and narrowed by a form, step by step, and each narrowing can be taken off', async () => {
    const page = await visit('/register/');
    const all = await shownNumbers(page);
    expect(all.length).toBeGreaterThan(1);
    await page.getByRole('combobox', { name: '状態' }).or(page.getByRole('radio', { name: /^有効/ })).first().click();
    await page.getByRole('textbox', { name: /サービス名・事業者名・登録番号/ }).fill(all[0] ?? '');
    await page.getByRole('button', { name: 'この条件で探す' }).click();
    expect(await shownNumbers(page)).toEqual([all[0]]);
    await page.getByRole('link', { name: /外す/ }).first().click();
    expect(await shownNumbers(page)).toEqual(all);
  });

  it('shows an entry under its permanent address with its history, and in the other language at the same place', async () => {
    const list = await visit('/register/');
    await list.locator('a[href*="/register/entries/"]').first().click();
    const address = new URL(list.url()).pathname;
    expect(address).toMatch(/^\/register\/entries\/[A-Z0-9-]+$/);
    for (const language of LANGUAGES) {
      const page = await inspect(address.replace('/register', ''), language);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(await page.locator('ol li').count()).toBeGreaterThan(0);
      await sound(page);
      await shoot(page, `register-entry-${language}`);
    }
    await list.getByRole('link', { name: 'English' }).click();
    expect(new URL(list.url()).pathname).toBe(address);
    expect(await list.locator('html').getAttribute('lang')).toBe('en');
  }, 60_000);

  it('gives every list to other systems under the address of the same search', async () => {
    const page = await visit('/register/?standing=VALID');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'この結果を CSV で保存' }).click()]);
    expect(download.url()).toContain('standing=VALID');
    const feed = await page.request.get(`${stage().rehearsal.origin}/register/changes.atom`);
    expect(feed.headers()['content-type']).toContain('application/atom+xml');
  });
});
