import type { Page } from 'playwright-core';
import { axe } from './checks/axe';
import { arrived, journey } from './harness';

const AWAY = /Failed to load resource|Failed to fetch|ERR_/;

/** The form that the journey types into. */
const functions = (page: Page) => page.getByRole('textbox', { name: /^サービスの機能/ });

async function saved(page: Page): Promise<void> {
  await page.getByText('に保存しました', { exact: false }).first().waitFor();
}

journey('nothing that was typed is lost', {}, (stage) => {
  let factSheet = '';

  /** A service of its own, with its fact sheet open. */
  async function openFactSheet(): Promise<Page> {
    const page = await stage().visitor('aozora-author', { path: factSheet || '/csp/services/new' });
    if (factSheet) return page;
    await page.getByRole('textbox', { name: '名称（日本語）' }).fill('潮風ノート');
    await page.getByRole('textbox', { name: '名称（英語）' }).fill('Shiokaze Notes');
    await page.getByRole('textbox', { name: '概要（日本語）' }).fill('覚書を共有する');
    await page.getByRole('button', { name: 'この内容で知らせる' }).click();
    await page.waitForURL(/\/services\/[0-9a-f-]{36}$/);
    factSheet = `${new URL(page.url()).pathname}/fact-sheet`;
    await page.goto(`${stage().rehearsal.origin}${factSheet}`);
    await arrived(page);
    return page;
  }

  it('when a form is sent with a field left empty: every other text stays, and the error leads to the field', async () => {
    const page = await stage().visitor('aozora-author', { path: '/csp/services/new' });
    await page.getByRole('textbox', { name: '名称（英語）' }).fill('Half Told');
    await page.getByRole('button', { name: 'この内容で知らせる' }).click();
    const summary = page.getByRole('alert').or(page.getByRole('group', { name: /次の理由/ })).first();
    await summary.waitFor();
    await axe(page);
    await page.getByRole('link', { name: /入力がありません/ }).first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('service-nameJa');
    expect(await page.getByRole('textbox', { name: '名称（英語）' }).inputValue()).toBe('Half Told');
  });

  it('when the page is closed before the form was sent', async () => {
    const page = await stage().visitor('aozora-author', { path: '/csp/services/new' });
    await page.getByRole('textbox', { name: '名称（日本語）' }).fill('書きかけの名称');
    const again = await page.context().newPage();
    await page.close();
    await again.goto(`${stage().rehearsal.origin}/csp/services/new`);
    await arrived(again);
    expect(await again.getByRole('textbox', { name: '名称（日本語）' }).inputValue()).toBe('書きかけの名称');
  });

  it('when somebody else signs in at the same browser: nothing of it is shown to them', async () => {
    const page = await stage().visitor('aozora-author', { path: '/csp/services/new' });
    await page.getByRole('textbox', { name: '名称（日本語）' }).fill('青山だけの下書き');
    await page.goto(`${stage().rehearsal.origin}/auth/login?person=midori-author&return=/csp/services/new`);
    await arrived(page);
    expect(await page.getByRole('banner').innerText()).toContain('緑川 葵');
    expect(await page.getByRole('textbox', { name: '名称（日本語）' }).inputValue()).toBe('');
  });

  it('when the language is changed: the place and the text stay', async () => {
    const page = await openFactSheet();
    await functions(page).fill('覚書を書いて、同じ組織の人と分け合う');
    await page.getByRole('link', { name: 'English' }).or(page.getByRole('button', { name: 'English' })).first().click();
    await page.getByRole('textbox', { name: /^What the service does/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe(factSheet);
    expect(await page.getByRole('textbox', { name: /^What the service does/ }).inputValue()).toBe('覚書を書いて、同じ組織の人と分け合う');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.getByText(/Saved at/).first().waitFor();
  });

  it('when the connection is gone and the browser is closed: it is there again and goes to the server', async () => {
    const page = await openFactSheet();
    stage().expectTrouble(page, AWAY);
    await page.context().setOffline(true);
    await functions(page).fill('つながらない間に書いた機能');
    await page.getByText('通信できません', { exact: false }).waitFor();
    const context = page.context();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(`${stage().rehearsal.origin}${factSheet}`);
    await again.getByText('前回保存されていなかった入力を復元しました。').waitFor();
    expect(await functions(again).inputValue()).toBe('つながらない間に書いた機能');
    await saved(again);
    expect((await stage().database.root.query(`select functions from service_fact_sheet where functions like 'つながらない間%'`)).rows).toHaveLength(1);
  });

  it('when the session has ended: the same person signs in again in another window and goes on', async () => {
    const page = await openFactSheet();
    stage().expectTrouble(page, AWAY);
    await page.context().clearCookies();
    await functions(page).fill('期限が切れてから書いた機能');
    await page.getByRole('dialog', { name: 'サインインの期限が切れました' }).waitFor();
    await axe(page);
    const [other] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('dialog').getByRole('link', { name: /別の窓でサインイン/ }).click()]);
    await other.getByRole('button', { name: '青山 文' }).click();
    await other.getByRole('heading', { name: 'サインインしました' }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await saved(page);
    expect((await stage().database.root.query(`select functions from service_fact_sheet where functions = '期限が切れてから書いた機能'`)).rows).toHaveLength(1);
  });

  it('when two people write the same field: they see each other, and the later one sees both texts', async () => {
    const author = await openFactSheet();
    const representative = await stage().visitor('aozora-representative', { path: factSheet });
    await representative.getByText('この文書を今開いている人：青山 文').waitFor();
    await author.getByText('この文書を今開いている人：空野 大地').waitFor({ timeout: 30_000 });
    await functions(author).fill('青山が書いた機能');
    await saved(author);
    await functions(representative).fill('空野が書いた機能');
    await representative.getByText('同じ欄を他の人も変更しました').waitFor();
    const shown = (await representative.getByRole('main').innerText()).replace(/[\s·［］]|相違：/g, '');
    expect(shown).toContain('あなたの入力空野が書いた機能保存されている内容青山が書いた機能');
    expect(await functions(representative).inputValue()).toBe('空野が書いた機能');
    await axe(representative);
    await representative.getByRole('button', { name: 'あなたの入力を残す' }).click();
    await saved(representative);
    expect((await stage().database.root.query(`select functions from service_fact_sheet where functions = '空野が書いた機能'`)).rows).toHaveLength(1);
  }, 60_000);

  it('when two people write different fields: both are kept', async () => {
    const author = await openFactSheet();
    const representative = await stage().visitor('aozora-representative', { path: factSheet });
    await author.getByRole('textbox', { name: /^サーバの所在地/ }).fill('北海道');
    await saved(author);
    await representative.getByRole('textbox', { name: /^データの保存場所/ }).fill('沖縄県');
    await representative.getByText('他の人が同じ文書の別の欄を変更したので、取り込みました。').waitFor();
    await saved(representative);
    expect(await representative.getByRole('textbox', { name: /^サーバの所在地/ }).inputValue()).toBe('北海道');
    expect((await stage().database.root.query(`select 1 from service_fact_sheet where server_locations::text like '%北海道%' and data_locations::text like '%沖縄県%'`)).rows).toHaveLength(1);
  });
});
