import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sound, soundToLookAt } from './checks/sound';
import { arrived, journey, type Stage } from './harness';

const CHUNK = 8 * 1_024 * 1_024;
const BYTES = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2.5 * CHUNK, 'evidence ')]);
const NAME = '権限の棚卸し.pdf';
const PURPOSE = '運用状況の評価のため';

journey('evidence from its upload to the auditor who opens it', { isWhole: true }, (stage: () => Stage) => {
  let fileId = '';
  let statementId = '';

  it('goes on by itself where the line broke, and nothing is sent twice', async () => {
    const { visitor, expectTrouble } = stage();
    const page = await visitor('aozora-author', { path: '/csp/evidence' });
    expectTrouble(page, /ERR_INTERNET_DISCONNECTED|Failed to load resource/);
    const offsets: number[] = [];
    await page.route('**/files/uploads/*', async (route) => {
      const request = route.request();
      if (request.method() !== 'PATCH') return route.continue();
      offsets.push(Number(await request.headerValue('upload-offset')));
      if (offsets.length !== 2) return route.continue();
      await page.context().setOffline(true);
      return route.abort('internetdisconnected');
    });
    await page.locator('input[type=file]').setInputFiles({ name: NAME, mimeType: 'application/pdf', buffer: BYTES });
    await page.getByText('中断（続きから送れます）').waitFor();
    await sound(page);
    await page.context().setOffline(false);
    await page.getByText('1 件中 1 件を登録しました').waitFor();
    expect(offsets).toEqual([0, CHUNK, CHUNK, 2 * CHUNK]);
    await page.getByRole('table').getByRole('link', { name: NAME }).click();
    await page.getByText('SHA-256').waitFor();
    await page.getByText(createHash('sha256').update(BYTES).digest('hex')).waitFor();
    fileId = page.url().split('/').at(-1) ?? '';
  }, 120_000);

  it('is linked to a control of the audited statement by its id', async () => {
    const { visitor, database } = stage();
    const { rows } = await database.root.query<{ id: string; service: string }>(
      `select s.id, c.id as service from statement s join cloud_service c on c.id = s.service_id join engagement e on e.statement_id = s.id join organisation o on o.id = s.provider_id
       where o.name_en = 'Aozora Cloud' and s.state = 'DECLARED' order by s.id limit 1`,
    );
    statementId = rows[0]?.id ?? '';
    const page = await visitor('aozora-author', { path: `/csp/evidence/${fileId}` });
    await page.getByLabel('サービス').selectOption(rows[0]?.service ?? '');
    await page.getByRole('radio').first().check();
    await page.getByRole('textbox', { name: /管理策番号/ }).fill('９．２．３、9.2.3.11.PB');
    await page.getByRole('button', { name: '証跡を管理策に紐付ける' }).click();
    await page.getByRole('rowheader', { name: '9.2.3.11.PB' }).waitFor();
    expect(await page.getByRole('cell', { name: '言明した後は外せません' }).count()).toBe(2);
  }, 60_000);

  it('is opened by the auditor beside the control, with a reason, and is the same file', async () => {
    const page = await stage().visitor('akatsuki-lead', { path: `/auditor/statements/${statementId}` });
    await page.getByRole('searchbox').fill('9.2.3.11.PB');
    await page.getByText('1 件を表示しています').waitFor();
    await page.getByRole('grid').getByRole('rowheader', { name: '9.2.3.11.PB' }).dblclick();
    await soundToLookAt(page);
    const row = page.getByRole('dialog').getByRole('listitem').filter({ hasText: NAME });
    await row.getByRole('button', { name: /証跡ファイルを開く/ }).click();
    await row.getByRole('textbox', { name: /開く目的/ }).fill(PURPOSE);
    const [download] = await Promise.all([page.waitForEvent('download'), row.getByRole('button', { name: '目的を記録してダウンロードする' }).click()]);
    expect(download.suggestedFilename()).toBe(NAME);
    expect((await readFile(await download.path())).equals(BYTES)).toBe(true);
  }, 60_000);

  it('tells its owner who opened it and why', async () => {
    const page = await stage().visitor('aozora-representative', { path: `/csp/evidence/${fileId}` });
    await arrived(page);
    const row = page.getByRole('row').filter({ hasText: PURPOSE });
    await row.waitFor();
    await sound(page);
    expect(await row.innerText()).toContain('あかつき監査法人');
  }, 60_000);
});
