import { day } from '@toroku/kernel';
import { rehearsedStage } from '../scenario/rehearsed-stage';
import type { Stage as Story } from '../src/story/stage';
import { sound, soundToLookAt } from './checks/sound';
import { journey, until } from './harness';

const author = 'aozora-author';
const colleague = 'aozora-internal-auditor';
const CONTROL = '9.2.3.11.PB';
const FILE = '適用宣言書.pdf';
const csv = (name: string, ...rows: readonly string[]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });

journey('help for writing: guidance, certificates, colleagues', { today: day('2026-10-05') }, (stage) => {
  let statementId = '';
  const partsOf = async () => (await stage().database.root.query<{ parts: unknown }>('select parts from statement where id = $1', [statementId])).rows[0]?.parts;

  beforeAll(async () => {
    const story: Story = rehearsedStage(stage().rehearsal);
    await story.do('platform-admin', 'loadKnownEdition', { rule: 'Control Criteria 2022-04', editionId: '2022-04' });
    const service = await story.do(author, 'registerCloudService', { rule: 'LIU rules 2.1', nameJa: '沖波ノート', nameEn: 'Okinami Notes', summaryJa: '覚書を共有する', deliveryModel: 'SAAS' });
    const statement = await story.do(author, 'openStatement', { rule: 'Control Criteria 2.2', serviceId: service.id, editionId: '2022-04', periodStartOn: '2025-10-01', periodEndOn: '2026-09-30' });
    statementId = statement.id;
  }, 60_000);

  it('an operator loads guidance and a mapping; a fault names its row and column, and nothing is loaded', async () => {
    const page = await stage().visitor('shien-reviewer', { path: '/operations/catalogue' });
    const load = page.getByRole('button', { name: 'ファイルから読み込む' });
    await page.getByText('ファイルから読み込む').first().click();
    await page.getByRole('textbox', { name: /出典/ }).fill('手引き 2022年版');
    await page.locator('#help-csv').setInputFiles(csv('手引き.csv', 'control_id,text_ja,text_en', `${CONTROL},"特権の付与を、\n誰が認めるかを書く。",`, '99.9.9,知らない管理策,'));
    await page.getByText('2 行を読みました。まだ保存していません。').waitFor();
    await load.click();
    await page.getByText(/3行目の control_id/).waitFor();
    await page.locator('#help-csv').setInputFiles(csv('手引き.csv', 'control_id,text_ja,text_en', `${CONTROL},"特権の付与を、\n誰が認めるかを書く。",`));
    await load.click();
    await page.getByText('読み込みました', { exact: true }).waitFor();
    await page.getByRole('combobox', { name: /種類/ }).selectOption('ISO_27001');
    await page.locator('#help-csv').setInputFiles(csv('対応表.csv', 'reference,control_id', `A.5.15,${CONTROL}`, 'A.5.15,9.2.3', 'A.8.2,6.1.1.13.PB'));
    await load.click();
    await page.getByRole('row', { name: /ISO\/IEC 27001/ }).waitFor();
    await soundToLookAt(page);
  }, 60_000);

  it('the author names a certificate, and finds guidance and requirements beside the control that the tree leads to', async () => {
    const page = await stage().visitor(author, { path: `/csp/statements/${statementId}` });
    await page.getByRole('button', { name: '認証を追加' }).click();
    const certificate = page.locator('#part-certificates');
    await certificate.getByRole('textbox', { name: '名称' }).fill('ISMS 認証');
    await certificate.getByRole('combobox', { name: '制度' }).selectOption('ISO_27001');
    await certificate.getByRole('textbox', { name: '有効期限' }).fill('令和9年3月31日');
    await page.getByRole('button', { name: 'サービスを追加' }).click();
    await page.locator('#part-underlyingServices').getByRole('textbox', { name: '名称' }).fill('青空基盤');
    await until(async () => JSON.stringify(await partsOf()).includes('青空基盤'));
    expect(await partsOf()).toMatchObject({ certificates: [{ name: 'ISMS 認証', scheme: 'ISO_27001', validThroughOn: '2027-03-31' }], underlyingServices: [{ name: '青空基盤', registrationNumber: '' }] });
    await page.getByText(/^第9章（/).click();
    await page.getByRole('button', { name: /^9\.2\.3 / }).click();
    await page.getByText('2 件を表示しています').waitFor();
    await soundToLookAt(page);
    await page.getByRole('rowheader', { name: CONTROL }).dblclick();
    const panel = page.getByRole('dialog');
    await panel.getByText('誰が認めるかを書く。').waitFor();
    await panel.getByText('ISO/IEC 27001 A.5.15').waitFor();
    await soundToLookAt(page);
    await panel.getByRole('button', { name: '担当と書き込み' }).click();
    await panel.getByRole('textbox', { name: '書き込み' }).fill('特権の一覧はどこか');
    await panel.getByRole('button', { name: /書き込む/ }).click();
    await panel.getByText('特権の一覧はどこか').last().waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('表示中の 2 件の担当を決める').click();
    await page.getByRole('combobox', { name: '担当' }).selectOption({ index: 2 });
    await page.getByRole('button', { name: /担当を決める/ }).click();
    await page.getByText('2 件の担当を決めました').waitFor();
  }, 60_000);

  it('a colleague finds what is talked about and what is theirs, and settles it', async () => {
    const page = await stage().visitor(colleague, { path: `/csp/statements/${statementId}` });
    await page.getByRole('combobox', { name: '絞り込み' }).selectOption('COMMENTED');
    await page.getByText('1 件を表示しています').waitFor();
    await page.getByRole('rowheader', { name: CONTROL }).dblclick();
    const panel = page.getByRole('dialog');
    await panel.getByRole('button', { name: '担当と書き込み' }).click();
    await panel.getByRole('button', { name: /解決/ }).click();
    await panel.getByText(/が解決済みにしました/).waitFor();
  }, 60_000);

  it('evidence of the certificate is linked to every control that its requirement touches; it never stands in for the audit (S-157)', async () => {
    const page = await stage().visitor(author, { path: '/csp/evidence' });
    await page.locator('input[type=file]').setInputFiles({ name: FILE, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n適用宣言書') });
    await page.getByText('1 件中 1 件を登録しました').waitFor();
    await page.goto(page.url().replace('/evidence', `/statements/${statementId}/crosswalk`));
    await page.getByText(/監査に代わるものとしては認められません/).waitFor();
    await page.getByText('3 件を表示しています').waitFor();
    await sound(page);
    await page.getByRole('combobox', { name: '制度' }).selectOption('ISO_27001');
    await page.getByRole('combobox', { name: '要求事項' }).selectOption('A.5.15');
    await page.getByText('2 件を表示しています').waitFor();
    await page.getByText('表示中の 2 件にまとめて紐付ける').click();
    await page.getByRole('button', { name: `紐付ける ${FILE}` }).or(page.getByRole('button', { name: /^紐付ける/ })).first().click();
    await page.getByText(`「${FILE}」を紐付けました`).waitFor();
    await page.getByRole('checkbox', { name: '証跡のないものだけ' }).check();
    await page.getByText('0 件を表示しています').waitFor();
    await soundToLookAt(page);
    const { rows } = await stage().database.root.query<{ control_id: string }>('select control_id from evidence_link where statement_id = $1 order by 1', [statementId]);
    expect(rows.map(({ control_id }) => control_id)).toEqual(['9.2.3', CONTROL]);
  }, 60_000);
});
