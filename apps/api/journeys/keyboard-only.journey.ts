import type { Page } from 'playwright-core';
import { demonstrationPeople, type PersonKey } from '../src/demonstration/people';
import { arrived, journey, until } from './harness';

/** Presses the tab key until the focus stands on what is called so. */
async function reach(page: Page, name: string | RegExp): Promise<void> {
  const called = typeof name === 'string' ? new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : name;
  for (let pressed = 0; pressed < 150; pressed += 1) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || !focused.matches('a, button, input, textarea, select, summary')) return '';
      const labels = 'labels' in focused ? [...((focused as HTMLInputElement).labels ?? [])].map((label) => label.innerText) : [];
      return [focused.getAttribute('aria-label') ?? '', ...labels, focused.innerText].join(' ');
    });
    if (called.test(said)) return;
  }
  throw new Error(`the tab key does not reach ${String(name)} on ${page.url()}`);
}

const focusedText = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');

journey('by keyboard alone', { isWhole: true }, (stage) => {
  it('a person signs in, tells of a service and writes its fact sheet', async () => {
    const page = await stage().stranger();
    await reach(page, '青山 文');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/csp/');
    await arrived(page);
    await reach(page, /^\s*サービス\s*$/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/csp/services');
    await arrived(page);
    await reach(page, 'サービスを知らせる');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/services/new');
    await arrived(page);
    for (const [label, text] of [['名称（日本語）', '鍵盤ノート'], ['名称（英語）', 'Kenban Notes'], ['概要（日本語）', '覚書を共有する']] as const) {
      await reach(page, label);
      await page.keyboard.type(text);
    }
    await reach(page, 'この内容で知らせる');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/services\/[0-9a-f-]{36}$/);
    await arrived(page);
    await reach(page, '様式1-2');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fact-sheet');
    await arrived(page);
    await reach(page, 'セキュリティ機能を追加');
    await page.keyboard.press('Enter');
    await reach(page, '機能の名称');
    await page.keyboard.type('多要素認証');
    await until(async () => (await stage().database.root.query(`select 1 from service_fact_sheet join cloud_service on cloud_service.id = service_id where name_ja = '鍵盤ノート' and security_functions::text like '%多要素認証%'`)).rows.length === 1);
  }, 60_000);

  it('a question is asked in a dialog that keeps the focus, and gives it back when it is closed', async () => {
    const [invited] = (await stage().database.root.query<{ subject: string }>(`select subject from member where subject = 'aozora-representative'`)).rows;
    const page = await stage().visitor(invited?.subject as PersonKey, { path: '/csp/organisation' });
    await reach(page, /変える.*青山 文|青山 文.*変える|変える/);
    const before = await focusedText(page);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    for (let pressed = 0; pressed < 30; pressed += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focusedText(page)).toBe(before);
  });

  it('a thousand controls are worked through with the arrows and a letter each', async () => {
    const [draft] = (
      await stage().database.root.query<{ id: string; subject: string }>(`select s.id, m.subject from statement s join member m on m.organisation_id = s.provider_id and 'STATEMENT_AUTHOR' = any(m.duties) and m.state = 'ACTIVE' where s.state = 'DRAFT'`)
    ).rows.filter(({ subject }) => demonstrationPeople.some(({ key }) => key === subject));
    const page = await stage().visitor(draft?.subject as PersonKey, { path: `/csp/statements/${draft?.id ?? ''}` });
    const grid = page.getByRole('grid');
    await grid.waitFor();
    await page.evaluate(() => document.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')?.scrollIntoView({ block: 'center' }));
    for (let pressed = 0; pressed < 120 && !(await page.evaluate(() => document.activeElement?.closest('[role=grid]') !== null)); pressed += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role=grid]') !== null)).toBe(true);
    await page.keyboard.press('Control+Home');
    const control = (await focusedText(page)).trim();
    const before = await stage().database.root.query<{ selected: boolean | null }>('select selected from statement_control where statement_id = $1 and control_id = $2', [draft?.id, control]);
    await page.keyboard.press(before.rows[0]?.selected === false ? 'y' : 'n');
    const wanted = before.rows[0]?.selected === false;
    await until(async () => (await stage().database.root.query<{ selected: boolean | null }>('select selected from statement_control where statement_id = $1 and control_id = $2', [draft?.id, control])).rows[0]?.selected === wanted);
    await page.keyboard.press('ArrowDown');
    expect((await focusedText(page)).trim()).not.toBe(control);
    // As fast as a hand goes, and twice over on the way back: the last letter stands.
    const marked: string[] = [];
    for (let line = 0; line < 12; line += 1) {
      marked.push((await focusedText(page)).trim());
      await page.keyboard.press(line % 2 === 0 ? 'y' : 'n');
      await page.keyboard.press(line % 3 === 0 ? 'n' : 'y');
      await page.keyboard.press('ArrowDown');
    }
    const stands = async () => (await stage().database.root.query<{ id: string; selected: boolean | null }>('select control_id as id, selected from statement_control where statement_id = $1 and control_id = any($2)', [draft?.id, marked])).rows;
    await until(async () => {
      const found = new Map((await stands()).map(({ id, selected }) => [id, selected]));
      return marked.every((id, line) => found.get(id) === (line % 3 !== 0));
    });
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.keyboard.press('Control+End');
    expect(await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    })).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role=grid]') ?? null)).toBeNull();
  }, 60_000);
});
