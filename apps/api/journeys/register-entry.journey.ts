import type { Page } from 'playwright-core';
import { axe } from './checks/axe';
import { arrived, journey } from './harness';

const NUMBER = 'L26-4321-2';
const SERVICE = '浜風メモ';
/** The address of a case of its own. */
const OF_CASE = /\/[0-9a-f]{8}-[0-9a-f-]{27}$/;

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();
const follow = (page: Page, name: string): Promise<void> => page.getByRole('link', { name, exact: true }).first().click();
const says = (page: Page, words: string): Promise<void> => page.getByText(words, { exact: false }).first().waitFor();

async function fill(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(answers)) await page.getByRole('textbox', { name: new RegExp(`^${label}`) }).last().fill(text);
}

journey('an entry from before the platform, until it is off the register', { isWhole: true }, (stage) => {
  const places = { entry: '', incident: '' };
  const visit = (person: Parameters<ReturnType<typeof stage>['visitor']>[0], path: string): Promise<Page> => stage().visitor(person, { path });
  const arrivedAt = async (page: Page, name: keyof typeof places): Promise<void> => {
    await page.waitForURL(OF_CASE);
    await arrived(page);
    places[name] = new URL(page.url()).pathname;
  };

  it('is recorded as the official list shows it, once every answer is right', async () => {
    const page = await visit('shien-receptionist', '/operations/entries');
    await follow(page, '既存の登録を記録する');
    await arrived(page);
    await page.getByRole('radio', { name: 'ISMAP-LIU' }).check();
    await fill(page, { 登録番号: '4321', 登録日: '令和8年1月20日', 'サービス名（日本語）': SERVICE, '事業者（日本語）': '青空クラウド株式会社', '言明の対象範囲（日本語）': '本番環境', 監査の対象期間の初日: '2025-10-01', 監査の対象期間の末日: '2025-09-30' });
    await page.getByLabel('この基盤での事業者').selectOption({ label: '青空クラウド株式会社' });
    await press(page, '既存の登録を記録する');
    await says(page, '登録番号「4321」の書式が違います');
    await says(page, '開始日（2025-10-01）が終了日（2025-09-30）より後です');
    await axe(page);
    await fill(page, { 登録番号: NUMBER, 監査の対象期間の末日: '2026-09-30' });
    await press(page, '既存の登録を記録する');
    await arrivedAt(page, 'entry');
    await says(page, '2028-01-31まで有効です');
    await says(page, '運営委員会が決めます');
  });

  it('has an incident that its registrant did not report', async () => {
    const page = await visit('shien-receptionist', '/operations/incidents/new');
    await page.getByRole('searchbox').fill(SERVICE);
    await press(page, '検索');
    await follow(page, SERVICE);
    await arrived(page);
    await fill(page, { 知った日: '2026-11-22', 知った経緯: '報道で知った' });
    await press(page, '報告のないインシデントを記録する');
    await arrivedAt(page, 'incident');
    await says(page, '登録者からの報告はまだありません');
  });

  it('is suspended by the committee on that incident, and only once it is judged', async () => {
    const page = await visit('committee-1', places.entry);
    await says(page, '根拠になるインシデントが今はありません');
    const incident = await visit('committee-1', places.incident);
    await incident.getByRole('radio', { name: '重大', exact: true }).check();
    await fill(incident, { 理由: '利用者の情報が見えた' });
    await press(incident, 'インシデントの影響を判断する');
    await says(incident, '影響を判断済み');
    await page.reload();
    await page.getByText('2026-11-22のインシデントを根拠に一時停止する').click();
    await page.getByRole('radio', { name: '報告されなかったインシデント' }).check();
    await page.getByRole('textbox', { name: /^理由（公開されます）/ }).first().fill('報告のない重大なインシデントがあった');
    await press(page, '登録を一時停止する');
    await says(page, '2026-11-23に一時停止されました');
    const reader = await stage().stranger({ path: `/register/entries/${NUMBER}`, hasScripts: false });
    await says(reader, '報告のない重大なインシデントがあった');
  });

  it('is back on the register, then off it for good, both with their reasons', async () => {
    const page = await visit('committee-1', places.entry);
    await page.getByRole('textbox', { name: /^理由（公開されます）/ }).first().fill('是正を確かめた');
    await press(page, '一時停止を解除する');
    await says(page, '2028-01-31まで有効です');
    const incident = await visit('committee-1', places.incident);
    await press(incident, 'インシデントを終える');
    await incident.getByRole('dialog').getByRole('button', { name: 'インシデントを終える', exact: true }).click();
    await incident.getByText('終了', { exact: true }).first().waitFor();
    await page.reload();
    await page.locator('summary', { hasText: '登録を取り消す' }).click();
    await page.getByRole('textbox', { name: /^理由（公開されます）/ }).last().fill('事業を終えた');
    await press(page, '登録を取り消す');
    await says(page, '2026-11-23に委員会が登録を取り消しました');
    await page.getByRole('button', { name: '登録を取り消す' }).waitFor({ state: 'detached' });
    const events = await stage().database.root.query<{ kind: string }>('select v.kind from register_event v join register_entry e on e.id = v.entry_id where e.number = $1 order by v.id', [NUMBER]);
    expect(events.rows.map(({ kind }) => kind)).toEqual(['RECORDED', 'SUSPENDED', 'SUSPENSION_LIFTED', 'CANCELLED']);
  });
});
