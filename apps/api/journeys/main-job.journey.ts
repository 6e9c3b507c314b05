import type { Page } from 'playwright-core';
import { statementFile } from '../src/story/statement-part';
import { arrived, journey } from './harness';

const SERVICE = '海風チャット';
/** The address of a case of its own. */
const OF_CASE = /\/[0-9a-f]{8}-[0-9a-f-]{27}$/;

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: typeof name === 'string' }).first().click();
const follow = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('link', { name, exact: typeof name === 'string' }).first().click();
const dialog = (page: Page) => page.getByRole('dialog');

/** Presses, and presses once more in the question that follows. */
async function pressTwice(page: Page, name: string): Promise<void> {
  await press(page, name);
  await dialog(page).getByRole('button', { name, exact: true }).click();
  await dialog(page).waitFor({ state: 'hidden' });
}

async function fill(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(answers)) await page.getByRole('textbox', { name: new RegExp(`^${label}`) }).last().fill(text);
}

/** Waits until the form says that it is saved. */
async function saved(page: Page): Promise<void> {
  await page.getByText('に保存しました', { exact: false }).first().waitFor();
}

async function state(page: Page, words: string): Promise<void> {
  await page.getByText(words, { exact: true }).first().waitFor();
}

journey('a service from impact assessment to the public register, by clicking alone', { isWhole: true }, (stage) => {
  const places: Record<string, string> = {};
  const visit = (person: Parameters<ReturnType<typeof stage>['visitor']>[0], path: string): Promise<Page> => stage().visitor(person, { path });
  const arrivedAt = async (page: Page, name: string): Promise<void> => {
    await page.waitForURL(OF_CASE);
    await arrived(page);
    places[name] = new URL(page.url()).pathname;
  };

  it('begins with the service and its fact sheet', async () => {
    const page = await visit('aozora-author', '/csp/services');
    await follow(page, 'サービスを知らせる');
    await arrived(page);
    await fill(page, { '名称（日本語）': SERVICE, '名称（英語）': 'Umikaze Chat', '概要（日本語）': '所掌の事実についての問合せに答える' });
    await press(page, 'この内容で知らせる');
    await arrivedAt(page, 'service');
    await follow(page, '様式1-2（申請者記入部分）を書く');
    await arrived(page);
    await fill(page, { サービスの機能: '問合せに自動で答える', サーバの所在地: '東京都', データの保存場所: '東京都\n大阪府' });
    await press(page, 'セキュリティ機能を追加');
    await fill(page, { 機能の名称: '多要素認証' });
    await saved(page);
    await follow(page, 'サービスに戻る');
    await follow(page, '府省庁等に影響度評価をしてもらう');
    await arrived(page);
    await page.getByLabel('依頼する府省庁等').selectOption({ label: '暮らし省' });
    await press(page, '影響度評価を依頼する');
    await arrivedAt(page, 'assessment');
  });

  it('is assessed by the ministry that was asked, with the level computed as it is typed', async () => {
    const page = await visit('kurashi-assessor', '/agency/');
    await follow(page, `影響度評価：${SERVICE}`);
    await arrived(page);
    await fill(page, { 調達の必要: '来年度から使う計画がある', 評価する人の氏名と役職: '情報化担当 家中' });
    await page.getByRole('radio', { name: '対象業務', exact: true }).check();
    await page.getByLabel('一覧のどの業務ですか').selectOption('8');
    for (const condition of await page.getByRole('group', { name: /当てはまるものを確認/ }).getByRole('checkbox').all()) await condition.check();
    await fill(page, { そう判断した理由: '事実の問合せに答える業務である' });
    await press(page, '業務を追加');
    await fill(page, { 業務の名称: '問合せ対応', 業務の概要: '所掌の事実についての問合せに答える' });
    await press(page, '情報を追加');
    await fill(page, { 情報の名称: '問合せの内容' });
    for (const level of await page.getByRole('radio', { name: /^1：/ }).all()) await level.check();
    for (const reason of await page.getByRole('textbox', { name: 'そのレベルとした理由' }).all()) await reason.fill('業務への影響から判断した');
    await page.getByText('低位です（レベル 1', { exact: false }).first().waitFor();
    await page.getByText('足りないものはありません').waitFor();
    await pressTwice(page, '内容を確かめて確定する');
    await state(page, '確定');
  });

  it('is found eligible by its pre-application', async () => {
    const page = await visit('aozora-author', places['service'] ?? '');
    await follow(page, '事前申請（様式1-1）で該当の結果を得る');
    await arrived(page);
    await page.getByLabel('一覧のどの業務ですか').selectOption('8');
    await press(page, '事前申請を始める');
    await arrivedAt(page, 'preApplication');
    await fill(page, { 代表者の氏名: '代表 花子', 担当者の氏名: '担当 太郎', 担当者のメールアドレス: 'contact@provider.example', 担当者の電話番号: '03-0000-0000', 想定する業務の概要: '府省庁の問合せ対応に使われる' });
    await saved(page);
    await page.getByRole('checkbox', { name: /暮らし省/ }).check();
    await press(page, '選んだ評価を付ける');
    await page.getByText('足りないものはありません').waitFor();
    await pressTwice(page, '事前申請を提出する');
    await state(page, '提出済み');

    const receptionist = await visit('shien-receptionist', '/operations/');
    await follow(receptionist, `事前申請：${SERVICE}`);
    await arrived(receptionist);
    for (const check of ['定められた方法で提出されている', '記入と書類がそろっている', '日本語で書かれている']) await receptionist.getByRole('checkbox', { name: check }).check();
    await press(receptionist, '事前申請を受理する');
    await state(receptionist, '受理');
    const official = await visit('charge-official', '/operations/');
    await follow(official, `事前申請：${SERVICE}`);
    await arrived(official);
    await press(official, '該当性の審査を始める');
    await official.getByRole('radio', { name: '該当', exact: true }).check();
    await fill(official, { 理由: '一覧の番号8に当たり、低位である' });
    await press(official, '該当性を判断する');
    await state(official, '該当');
  });

  it('is stated control by control, from a file, and declared by the representative', async () => {
    const page = await visit('aozora-author', places['service'] ?? '');
    await follow(page, '言明書を書いて言明する');
    await arrived(page);
    await fill(page, { 対象期間の初日: '令和7年10月1日', 対象期間の末日: '2026-09-30' });
    await press(page, /言明書/);
    await arrivedAt(page, 'statement');
    await page.locator('#part-scopeJa').waitFor();
    for (const part of await page.locator('textarea[id^="part-"]').all()) await part.fill('記載事項の本文');
    await saved(page);
    await page.getByText('ファイル（CSV）から読み込む').first().click();
    await page.locator('input[type=file]').setInputFiles({ name: 'controls.csv', mimeType: 'text/csv', buffer: Buffer.from(statementFile()) });
    await page.getByText('足りないものはありません').waitFor({ timeout: 60_000 });
    const representative = await visit('aozora-representative', places['statement'] ?? '');
    await pressTwice(representative, '言明する');
    await state(representative, '言明済み');
  }, 120_000);

  it('is audited by the provider itself', async () => {
    const page = await visit('aozora-internal-auditor', places['service'] ?? '');
    await follow(page, '内部監査をして報告書（様式2-3）を確定する');
    await arrived(page);
    await press(page, /内部監査/);
    await arrivedAt(page, 'internalAudit');
    await fill(page, { 監査体制: '内部監査室', 責任者: '監査 実', 実施者: '点検 花子', 監査の方法: '閲覧、質問、サンプルテスト' });
    await press(page, /計画を定める/);
    await page.getByRole('textbox', { name: '結果の概要' }).waitFor();
    await page.getByRole('rowheader', { name: '5.1.1', exact: true }).click();
    await page.keyboard.press('2');
    await page.getByText('1 件を2年目に移しました。').waitFor();
    await press(page, '計画を保存する');
    await page.getByText('保存しました', { exact: true }).waitFor();
    await fill(page, { 方法: 'サンプルテスト', 結果の概要: '実施されている' });
    await press(page, /結果を記録/);
    await page.getByText('足りないものはありません').waitFor();
    await pressTwice(page, '内部監査の報告書（様式2-3）を確定する');
    await state(page, '報告済み');
  }, 60_000);

  it('is audited by an audit body and signed for by the management', async () => {
    const page = await visit('aozora-author', places['service'] ?? '');
    await follow(page, '監査機関の監査を受けて報告書を得る');
    await arrived(page);
    await page.getByLabel('監査機関').last().selectOption({ label: 'あかつき監査法人' });
    await press(page, /監査/);
    await arrivedAt(page, 'engagement');
    const id = (places['engagement'] ?? '').split('/').at(-1) ?? '';
    const lead = await visit('akatsuki-lead', `/auditor/engagements/${id}`);
    await playAudit(lead, id);
    const representative = await visit('aozora-representative', places['engagement'] ?? '');
    for (const box of await representative.getByRole('checkbox', { name: 'このとおり確認する' }).all()) await box.check();
    await press(representative, '経営者確認書に署名する');
    await state(representative, '経営者確認書入手済み');
    const door = await stage().stranger();
    await press(door, /翌日に進める/);
    await door.getByText('2026-11-24', { exact: false }).first().waitFor();
    await lead.goto(`${stage().rehearsal.origin}/auditor/engagements/${id}/report`);
    await lead.getByText('足りないものはありません').waitFor();
    await press(lead, '実施結果報告書を出す');
    await lead.getByText('に発行しました', { exact: false }).waitFor();
  }, 120_000);

  it('is applied for, reviewed and put before the committee', async () => {
    const page = await visit('aozora-author', places['service'] ?? '');
    await follow(page, '登録を申請する');
    await arrived(page);
    await press(page, /登録申請|申請/);
    await arrivedAt(page, 'application');
    await press(page, '書類を添える');
    await fill(page, { 担当者の氏名: '担当 太郎', 担当者のメールアドレス: 'contact@provider.example', 担当者の電話番号: '03-0000-0000' });
    await press(page, '申請書を書く');
    await page.getByText('足りないものはありません').waitFor();
    const representative = await visit('aozora-representative', places['application'] ?? '');
    await pressTwice(representative, '申請する');
    await state(representative, '申請済み');
    const id = (places['application'] ?? '').split('/').at(-1) ?? '';
    const receptionist = await visit('shien-receptionist', `/operations/applications/${id}`);
    await receptionist.getByRole('checkbox', { name: '書類がそろっている' }).check();
    await receptionist.getByRole('checkbox', { name: '日本語で書かれている' }).check();
    await press(receptionist, '受理する');
    await receptionist.getByRole('checkbox', { name: '見城 徹' }).check();
    await press(receptionist, '審査担当者を割り当てる');
    const reviewer = await visit('shien-reviewer', '/operations/');
    await follow(reviewer, `登録申請：${SERVICE}`);
    await arrived(reviewer);
    await press(reviewer, '技術的審査を始める');
    await fill(reviewer, { 照会の内容: '方針の見直しの時期を教えてください' });
    await press(reviewer, '照会する');
    await state(reviewer, '照会中');
    const author = await visit('aozora-author', places['application'] ?? '');
    await fill(author, { 答え: '毎年四月に見直します' });
    await press(author, '照会に答える');
    await author.getByText('毎年四月に見直します').waitFor();
    await reviewer.reload();
    await press(reviewer, '照会を終える');
    await reviewer.getByRole('radio', { name: '妥当', exact: true }).check();
    await reviewer.getByRole('textbox', { name: '理由' }).first().fill('対象範囲に搬入口がないことを確かめた');
    await press(reviewer, '除外理由を判断する');
    await reviewer.getByText('対象範囲に搬入口がないことを確かめた').waitFor();
    await reviewer.getByRole('radio', { name: /満たす/ }).first().check();
    await fill(reviewer, { 審査意見: '基本言明要件を満たす' });
    await press(reviewer, '審査意見を書く');
    await pressTwice(reviewer, '運営委員会に付議する');
    await state(reviewer, '運営委員会で審議中');
  }, 120_000);

  it('is decided by the committee and stands on the public register at once', async () => {
    const id = (places['application'] ?? '').split('/').at(-1) ?? '';
    for (const member of ['committee-1', 'committee-2'] as const) {
      const page = await visit(member, `/operations/applications/${id}`);
      await page.getByRole('radio', { name: '賛成' }).check();
      await page.getByRole('textbox', { name: '理由' }).first().fill('審査意見のとおり');
      await press(page, '議決に加わる');
      await page.getByText('あなたの議決：賛成').waitFor();
    }
    const chair = await visit('committee-1', `/operations/applications/${id}`);
    await chair.getByRole('radio', { name: '登録する' }).check();
    await chair.getByRole('textbox', { name: '理由' }).last().fill('要件を満たすため');
    await press(chair, '登録を決定する');
    await state(chair, '登録');
    const citizen = await stage().stranger({ path: `/register/?search=${encodeURIComponent(SERVICE)}`, hasScripts: false });
    await citizen.getByRole('link', { name: SERVICE }).first().click();
    expect(await citizen.getByRole('heading', { level: 1 }).innerText()).toContain(SERVICE);
  }, 60_000);
});

/** The work of the audit body, from the contract to the results. */
async function playAudit(lead: Page, id: string): Promise<void> {
  await press(lead, /受ける/);
  if (await dialog(lead).count()) await dialog(lead).getByRole('button', { name: /受ける/ }).click();
  for (const step of [/計画/, /整備状況評価を始める/, /運用状況評価を始める/]) {
    await press(lead, step);
    await dialog(lead).getByRole('button', { name: step }).click();
    await dialog(lead).waitFor({ state: 'hidden' });
  }
  await lead.goto(`${new URL(lead.url()).origin}/auditor/engagements/${id}/results`);
  await arrived(lead);
  await lead.getByText('まとめて記録する').first().click();
  await fill(lead, { 整備状況の手続: '規程と設定を閲覧した', 運用状況の手続: '記録を抽出して確かめた' });
  await press(lead, '実施結果を記録する');
  await lead.getByText('まとめて記録する').first().waitFor({ state: 'hidden', timeout: 60_000 });
}
