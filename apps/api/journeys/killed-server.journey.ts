import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import type { Browser } from 'playwright-core';
import { startProgram, type Program } from '../src/testing/program';
import { isJourneyMade, openBrowser } from './browser';
import { arrived } from './harness';

(isJourneyMade() ? describe : describe.skip)('a server that is killed while somebody writes', () => {
  let database: SpecDatabase;
  let browser: Browser;
  let program: Program;
  let state: string;

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    state = mkdtempSync(join(tmpdir(), 'toroku-journey-'));
    program = await startProgram({ databaseUrl: database.url, state });
    browser = await openBrowser();
  }, 240_000);
  afterAll(async () => {
    program.child.kill('SIGKILL');
    await browser.close();
    await database.close();
    rmSync(state, { recursive: true, force: true });
  });

  it('keeps what was acknowledged, and what was typed meanwhile is saved once it is back, without signing in again', async () => {
    const context = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo', reducedMotion: 'reduce' });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    await page.goto(`${program.origin}/auth/login?person=aozora-author&return=/csp/services/new`);
    await arrived(page);
    await page.getByRole('textbox', { name: '名称（日本語）' }).fill('嵐ノート');
    await page.getByRole('textbox', { name: '名称（英語）' }).fill('Arashi Notes');
    await page.getByRole('textbox', { name: '概要（日本語）' }).fill('覚書を共有する');
    await page.getByRole('button', { name: 'この内容で知らせる' }).click();
    await page.waitForURL(/\/services\/[0-9a-f-]{36}$/);
    await page.goto(`${page.url()}/fact-sheet`);
    await page.getByRole('textbox', { name: /^サービスの機能/ }).fill('止まる前に書いた機能');
    await page.getByText('に保存しました', { exact: false }).first().waitFor();

    const port = Number(new URL(program.origin).port);
    const ended = new Promise((done) => program.child.once('exit', done));
    program.child.kill('SIGKILL');
    await ended;
    await page.getByRole('textbox', { name: /^サーバの所在地/ }).fill('止まっている間に書いた場所');
    await page.getByText('通信できません', { exact: false }).waitFor();
    expect(await stored()).toMatchObject([{ functions: '止まる前に書いた機能' }]);

    program = await startProgram({ databaseUrl: database.url, state, port });
    await page.getByText('に保存しました', { exact: false }).first().waitFor({ timeout: 60_000 });
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await stored()).toMatchObject([{ functions: '止まる前に書いた機能', server_locations: ['止まっている間に書いた場所'] }]);
  }, 180_000);

  async function stored(): Promise<readonly unknown[]> {
    return (await database.root.query(`select functions, server_locations from service_fact_sheet join cloud_service on cloud_service.id = service_id where name_ja = '嵐ノート'`)).rows as unknown[];
  }
});
