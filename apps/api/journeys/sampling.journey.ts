import type { Locator, Page } from 'playwright-core';
import { sound, soundToLookAt } from './checks/sound';
import { shoot } from './checks/shoot';
import { arrived, journey } from './harness';

/** What deviates among what is drawn, and what was seen of it. */
const DEVIATING = { reference: '申請 4', note: '承認の記録がない' } as const;

const items = (page: Page): Locator => page.getByRole('grid', { name: 'サンプルの項目' });

/** Twenty-five items of a sheet, pasted; the fourth is marked by keyboard, the rest at once. */
async function draw(page: Page): Promise<void> {
  await page.getByLabel('取り出した項目を貼り付ける').fill(Array.from({ length: 25 }, (_, index) => `申請 ${String(index + 1)}`).join('\n'));
  await page.getByRole('button', { name: '項目に加える' }).click();
  await items(page).getByText(DEVIATING.reference, { exact: true }).click();
  await page.keyboard.press('x');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(DEVIATING.note);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '未確認の項目をすべて例外なしにする' }).click();
  await page.getByLabel('選び方', { exact: true }).selectOption({ label: '無作為' });
  await page.getByRole('button', { name: 'サンプルを記録する' }).click();
}

journey('samples and the findings that come of them', { isWhole: true }, (stage) => {
  const atWork = async (): Promise<{ id: string; control: string }> => {
    const { rows } = await stage().database.root.query<{ id: string; control: string }>(
      `select e.id, (select c.control_id from engagement_control c where c.engagement_id = e.id and c.depth = 'DESIGN_AND_OPERATION' and not exists (select 1 from finding f where f.case_id = e.id and f.control_id = c.control_id) order by c.sort_key limit 1) as control
       from engagement e where e.state = 'OPERATIONAL_ASSESSMENT' and e.lead_id in (select id::text from member where subject = 'akatsuki-lead')`,
    );
    if (!rows[0]) throw new Error('the demonstration has no audit in its operational assessment');
    return rows[0];
  };

  it('the lead sets the table that samples are measured by, with where it comes from', async () => {
    const { rows } = await stage().database.root.query<{ id: string }>(`select e.id from engagement e where e.state = 'DESIGN_ASSESSMENT' and e.lead_id in (select id::text from member where subject = 'akatsuki-lead')`);
    const page = await stage().visitor('akatsuki-lead', { path: `/auditor/engagements/${rows[0]?.id ?? ''}/samples` });
    await page.getByText('サンプル数の目安', { exact: true }).first().click();
    await page.getByRole('button', { name: 'サンプル数の目安を定める' }).click();
    await soundToLookAt(page);
    const dialog = page.getByRole('dialog');
    const size = dialog.getByRole('group', { name: '日次' }).getByLabel('サンプル数');
    await size.fill('６００');
    await dialog.getByLabel('目安の根拠').fill('監査マニュアル 4.2');
    await dialog.getByRole('button', { name: 'サンプル数の目安を定める' }).click();
    await dialog.getByText('600').first().waitFor();
    expect(await size.getAttribute('aria-invalid')).toBe('true');
    await size.fill('４０');
    await dialog.getByRole('button', { name: 'サンプル数の目安を定める' }).click();
    await page.getByText(/根拠：監査マニュアル 4.2/).waitFor();
    await soundToLookAt(page);
    await shoot(page, 'sample-sizes');
    const found = await stage().database.root.query<{ rows: readonly { frequency: string; size: number }[] }>('select rows from engagement_sample_sizes where id = $1', [rows[0]?.id]);
    expect(found.rows[0]?.rows.find(({ frequency }) => frequency === 'DAILY')?.size).toBe(40);
  }, 60_000);

  it('an auditor records a population and a sample, and an exception becomes a finding with nothing typed again', async () => {
    const { id, control } = await atWork();
    const page = await stage().visitor('akatsuki-lead', { path: `/auditor/engagements/${id}/samples?control=${control}` });
    await sound(page);
    await page.getByRole('button', { name: '新しい母集団を記録する' }).click();
    await page.getByLabel('母集団の名前').fill('権限申請');
    await page.getByLabel('出どころ').fill('申請システムから全件を出力した');
    await page.getByLabel('母集団の件数').fill('240');
    await page.getByLabel('統制の頻度').selectOption({ label: '日次' });
    await page.getByRole('button', { name: '母集団を記録する' }).click();
    await draw(page);
    await page.getByRole('button', { name: 'この結果を記録する' }).click();
    await page.getByRole('button', { name: 'この結果を記録する' }).waitFor({ state: 'detached' });
    await page.reload();
    await arrived(page);
    await sound(page);
    await shoot(page, 'samples');
    await page.getByRole('button', { name: '母集団を直す' }).click();
    await page.getByRole('heading', { name: '母集団「権限申請」を直す' }).waitFor();
    await soundToLookAt(page);
    const { rows } = await stage().database.root.query('select r.operational_result, jsonb_array_length(s.items) as drawn from audit_sample s join control_result r on r.engagement_id = s.engagement_id and r.control_id = s.control_id where s.engagement_id = $1 and s.control_id = $2', [id, control]);
    expect(rows).toEqual([{ operational_result: 'EXCEPTION', drawn: 25 }]);

    await page.goto(`${stage().rehearsal.origin}/auditor/engagements/${id}/raise`);
    await arrived(page);
    await sound(page);
    await page.getByRole('link', { name: `${control} の例外（運用状況評価）を発見事項にする` }).click();
    await arrived(page);
    expect(await page.getByLabel('説明').inputValue()).toBe(`権限申請から 25 件を抽出して確かめた。例外は 1 件だった。\n権限申請 ${DEVIATING.reference}: ${DEVIATING.note}`);
    await page.getByRole('button', { name: '発見事項を挙げる' }).click();
    await page.waitForURL(/\/findings\/[0-9a-f-]{36}$/);
    await arrived(page);
    await page.getByRole('heading', { name: '元になった例外（運用状況評価）' }).waitFor();
    await sound(await stage().visitor('akatsuki-lead', { path: new URL(page.url()).pathname }));
    const found = await stage().database.root.query('select exception_of, result_id is not null as tied from finding where engagement_id = $1 and control_id = $2', [id, control]);
    expect(found.rows).toEqual([{ exception_of: 'OPERATION', tied: true }]);
  }, 120_000);

  it('the report is rehearsed before it can be issued, and each reason leads to where it is mended', async () => {
    const { id } = await atWork();
    const page = await stage().visitor('akatsuki-lead', { path: `/auditor/engagements/${id}/report` });
    await page.getByRole('heading', { name: '報告書の下読み' }).waitFor();
    await sound(page);
    await page.getByText('そのとき固定される内容').click();
    await soundToLookAt(page);
    await page.getByRole('link', { name: /軽微かどうか判定されていません/ }).first().click();
    await page.waitForURL(/\/findings\/[0-9a-f-]{36}$/);
    const { rows } = await stage().database.root.query('select 1 from audit_report where engagement_id = $1', [id]);
    expect(rows).toEqual([]);
  }, 60_000);
});
