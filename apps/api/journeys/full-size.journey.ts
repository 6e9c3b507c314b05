import { readFile } from 'node:fs/promises';
import { day } from '@toroku/kernel';
import { catalogueCsv, FULL_SIZE, fullSizeControls } from '@toroku/testing';
import { assessmentResultWords } from '@toroku/words';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { rehearsedStage } from '../scenario/rehearsed-stage';
import { reportAudit } from '../src/story/audit-part';
import { organisationIds } from '../src/story/scheme-part';
import { seen, type Stage as Story } from '../src/story/stage';
import type { Answered } from '../src/story/voice';
import { axe } from './checks/axe';
import { arrived, journey, until } from './harness';

const period = { periodStartOn: day('2025-10-01'), periodEndOn: day('2026-09-30') };
const author = 'aozora-author';
const representative = 'aozora-representative';
const lead = 'akatsuki-lead';
const provider = { author, representative, internalAuditor: 'aozora-internal-auditor' } as const;
/** Controls that people touch beside the file. */
const SHARED = '9.2.3.1';
const ALONE = '9.4.1.1';
/** A control that gets a second individual control beside its first of two lines. */
const MANY = '9.4.1.2';
const SECOND = '利用者の一覧を作る。\n四半期ごとに見直す。';
/** Controls that the auditor marks one after the other by keyboard. */
const MARKED_BY_HAND = 12;

/** What a file says of a control: selection, individual controls, reason. */
type Said = Readonly<Record<string, readonly (string | null)[]>>;

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: typeof name === 'string' }).first().click();

/** The workbook as the screen hands it out. */
async function download(page: Page): Promise<ExcelJS.Workbook> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'ワークブックを書き出す' }).click()]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await readFile(await file.path())) as never);
  return book;
}

async function choose(page: Page, book: ExcelJS.Workbook): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name: '手元で書いた.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(await book.xlsx.writeBuffer()) });
}

async function take(page: Page): Promise<void> {
  await page.getByRole('heading', { name: /取り込めます/ }).waitFor({ timeout: 60_000 });
  await press(page, '取り込む');
  await page.getByRole('heading', { name: '取り込みました' }).waitFor({ timeout: 60_000 });
}

/** Columns of a sheet by what their heading says. */
function columnsOf(sheet: ExcelJS.Worksheet): Readonly<Record<string, number>> {
  const columns: Record<string, number> = {};
  sheet.getRow(2).eachCell((cell, column) => void (columns[cell.text] = column));
  return columns;
}

function rowsOf(sheet: ExcelJS.Worksheet): readonly ExcelJS.Row[] {
  const rows: ExcelJS.Row[] = [];
  sheet.eachRow((row, number) => void (number > 3 && row.getCell(1).text !== '' && rows.push(row)));
  return rows;
}

/** Rows of the same control stand for its further individual controls. */
function saidIn(sheet: ExcelJS.Worksheet, headings: readonly string[]): Said {
  const columns = columnsOf(sheet);
  const said: Record<string, readonly (string | null)[]> = {};
  for (const row of rowsOf(sheet)) {
    const id = row.getCell(1).text;
    said[id] = headings.map((heading, at) => [said[id]?.[at], row.getCell(columns[heading] ?? 0).text].filter(Boolean).join(' + '));
  }
  return said;
}

journey('a statement of the full size: by workbook, by two people, audited, certified, and compared', { today: day('2026-10-05') }, (stage) => {
  let story: Story;
  let statementId = '';
  let engagement: Answered;
  let sent: Said = {};
  const CONTROL_COLUMNS = ['採否', '個別管理策', '採用しない理由'];
  const RESULT_COLUMNS = ['整備状況の結果', '整備状況の手続', '運用状況の結果', '運用状況の手続'];
  const truth = async <Row extends object>(sql: string, values: readonly unknown[]): Promise<readonly Row[]> => (await stage().database.root.query<Row & Record<string, unknown>>(sql, [...values])).rows;
  const answerTo = async (controlId: string) => (await truth<{ selected: boolean; individual_controls: string[]; reason_not_selected: string }>('select selected, individual_controls, reason_not_selected from statement_control where statement_id = $1 and control_id = $2', [statementId, controlId]))[0];

  beforeAll(async () => {
    story = rehearsedStage(stage().rehearsal);
    await story.do('shien-reviewer', 'importCatalogueEdition', { rule: 'Control Criteria 2022-04', editionId: '2022-04', effectiveOn: '2022-04-01', csv: catalogueCsv(fullSizeControls()) });
    const auditBodyId = (await organisationIds(story)).get('あかつき監査法人');
    await story.do('committee-1', 'listAuditBody', { rule: 'audit-body rules (S-142)', auditBodyId, corporateForm: 'AUDIT_CORPORATION', listedOn: '2022-04-01', listedThroughOn: '2030-03-31' });
    const service = await story.do(author, 'registerCloudService', { rule: 'LIU rules 2.1', nameJa: '沖波ノート', nameEn: 'Okinami Notes', summaryJa: '覚書を共有する', deliveryModel: 'SAAS' });
    statementId = (await story.do(author, 'openStatement', { rule: 'criteria 2.2.5', serviceId: service.id, editionId: '2022-04', ...period })).id;
  });

  it('goes out as a workbook, is filled in elsewhere and comes in with its slips mended by one press', async () => {
    const page = await stage().visitor(author, { path: `/csp/statements/${statementId}/workbook` });
    const book = await download(page);
    const controls = book.getWorksheet('管理策')!;
    const at = columnsOf(controls);
    for (const row of rowsOf(controls)) {
      const isObjective = row.getCell(at['区分'] ?? 0).text === '統制目標';
      row.getCell(at['採否'] ?? 0).value = '採用';
      if (!isObjective) row.getCell(at['個別管理策'] ?? 0).value = `=${row.getCell(1).text} を規程に定め、\n四半期ごとに確かめる。`;
    }
    book.getWorksheet('本文と別添')!.eachRow((row, number) => void (number > 1 && (row.getCell(3).value = `${row.getCell(1).text}の本文`)));
    book.getWorksheet('リージョン')!.getCell('B4').value = '東京';
    sent = saidIn(controls, CONTROL_COLUMNS);
    const mandatory = rowsOf(controls).find((row) => row.getCell(1).text === '9.2.3.11.PB')!;
    mandatory.getCell(1).value = '９.2.3.11';
    rowsOf(controls)[5]!.getCell(at['採否'] ?? 0).value = '○';
    await choose(page, book);
    await page.getByRole('heading', { name: /まだ取り込めません/ }).waitFor({ timeout: 60_000 });
    await page.getByText('「9.2.3.11」という番号はありません。').waitFor();
    await axe(page);
    expect(await truth('select 1 from statement_control where statement_id = $1', [statementId])).toHaveLength(0);
    await press(page, /提案をすべて取り入れて読み直す/);
    await take(page);
    expect(await truth('select 1 from statement_control where statement_id = $1 and selected', [statementId])).toHaveLength(FULL_SIZE);
  }, 180_000);

  it('is edited in the grid by two people at once: different fields are both kept, the same field is shown to both', async () => {
    const [one, other] = await Promise.all([author, representative].map((person) => stage().visitor(person as typeof author, { path: `/csp/statements/${statementId}` })));
    if (!one || !other) throw new Error('two people are needed');
    const openPanel = async (page: Page, control: string): Promise<void> => {
      await page.getByRole('searchbox').fill(control);
      await page.getByRole('rowheader', { name: control, exact: true }).first().waitFor();
      await page.getByRole('rowheader', { name: control, exact: true }).first().dblclick();
      await page.getByRole('dialog').waitFor();
    };
    const save = (page: Page): Promise<void> => page.getByRole('dialog').getByRole('button', { name: /この管理策を保存|保存/ }).click();
    const box = (page: Page, name: RegExp) => page.getByRole('dialog').getByRole('textbox', { name });
    const closed = (page: Page): Promise<void> => page.getByRole('dialog').waitFor({ state: 'hidden' });
    await openPanel(one, SHARED);
    await openPanel(other, SHARED);
    await box(one, /実施している内容/).fill('特権は申請して使う。');
    await save(one);
    await closed(one);
    await openPanel(one, MANY);
    const [first] = (await answerTo(MANY))?.individual_controls ?? [];
    expect(first).toContain('\n');
    await press(one, '個別管理策を追加');
    await box(one, /実施している内容（2）/).fill(SECOND);
    await save(one);
    await closed(one);
    expect(await answerTo(MANY)).toMatchObject({ individual_controls: [first, SECOND] });
    await box(other, /理由/).fill('共同利用者の覚え');
    await save(other);
    await closed(other);
    expect(await answerTo(SHARED)).toMatchObject({ selected: true, individual_controls: ['特権は申請して使う。'], reason_not_selected: '共同利用者の覚え' });

    await openPanel(one, ALONE);
    await openPanel(other, ALONE);
    await box(one, /実施している内容/).fill('相手の文章');
    await save(one);
    await closed(one);
    await box(other, /実施している内容/).fill('自分の文章');
    await save(other);
    await other.getByRole('heading', { name: '同じ欄を他の人も変更しました' }).waitFor();
    await other.getByText('相手の文章').first().waitFor();
    await axe(other);
    expect(await answerTo(ALONE)).toMatchObject({ individual_controls: ['相手の文章'] });
    await press(other, /あなたの入力を残す/);
    await save(other);
    await closed(other);
    expect(await answerTo(ALONE)).toMatchObject({ selected: true, individual_controls: ['自分の文章'] });
  }, 120_000);

  it('is checked and declared', async () => {
    const page = await stage().visitor(representative, { path: `/csp/statements/${statementId}` });
    await page.getByText('足りないものはありません').waitFor();
    await press(page, '言明する');
    await page.getByRole('dialog').getByRole('button', { name: '言明する', exact: true }).click();
    await page.getByText('言明済み', { exact: true }).first().waitFor();
  }, 60_000);

  it('is audited by workbook and by keyboard', async () => {
    const auditBodyId = (await organisationIds(story)).get('あかつき監査法人');
    const proposed = await story.do(author, 'proposeEngagement', { rule: 'LIU rules 7.1', statementId, auditBodyId });
    let step = await story.do(lead, 'acceptEngagement', { rule: 'LIU rules 7.1', ...seen(proposed) });
    for (const verb of ['planEngagement', 'beginDesignAssessment', 'beginOperationalAssessment']) step = await story.do(lead, verb, { rule: 'standard procedures annex 3', ...seen(step) });
    const page = await stage().visitor(lead, { path: `/auditor/engagements/${step.id}/workbook` });
    const book = await download(page);
    const results = book.getWorksheet('実施結果')!;
    const at = columnsOf(results);
    for (const row of rowsOf(results)) {
      row.getCell(at['整備状況の結果'] ?? 0).value = '○';
      row.getCell(at['整備状況の手続'] ?? 0).value = `規程 ${row.getCell(1).text} を閲覧した`;
      if (row.getCell(at['評価の範囲'] ?? 0).text !== '整備状況') row.getCell(at['運用状況の結果'] ?? 0).value = '有効';
      if (row.getCell(at['評価の範囲'] ?? 0).text !== '整備状況') row.getCell(at['運用状況の手続'] ?? 0).value = '記録を抽出して確かめた';
    }
    await choose(page, book);
    await take(page);
    await page.goto(`${stage().rehearsal.origin}/auditor/engagements/${step.id}/results`);
    await arrived(page);
    await page.getByRole('gridcell').nth(2).click();
    // As fast as a hand goes: nobody waits for one to be saved before the next.
    for (let marked = 0; marked < MARKED_BY_HAND; marked += 1) {
      await page.keyboard.press('a');
      await page.keyboard.press('ArrowDown');
    }
    await until(async () => (await truth<{ count: number }>(`select count(*)::integer as count from control_result where engagement_id = $1 and design_result = 'NOT_APPLICABLE'`, [step.id]))[0]?.count === MARKED_BY_HAND);
    await page.getByRole('gridcell', { name: assessmentResultWords.NOT_APPLICABLE.ja }).first().waitFor();
    engagement = { id: step.id, version: (await truth<{ version: number }>('select version from engagement where id = $1', [step.id]))[0]?.version ?? 0 };
  }, 180_000);

  it('is certified by both sides', async () => {
    const report = await reportAudit(story, provider, engagement, period);
    expect(await truth('select 1 from audit_report where engagement_id = $1', [report.id])).toHaveLength(1);
    const page = await stage().visitor(representative, { path: `/csp/engagements/${report.id}` });
    await press(page, '実施結果報告書の受領を確認する');
    await page.getByRole('dialog').getByRole('button', { name: '実施結果報告書の受領を確認する' }).click();
    const kinds = async () => (await truth<{ kind: string }>('select kind from signature where statement_id = $1 order by signed_at', [statementId])).map(({ kind }) => kind);
    await until(async () => (await kinds()).length === 4);
    expect(await kinds()).toEqual(['STATEMENT', 'WRITTEN_REPRESENTATION', 'AUDIT_REPORT', 'AUDIT_REPORT_RECEIPT']);
  }, 60_000);

  it('goes out again: nothing is lost, and nothing is changed that was not meant', async () => {
    const page = await stage().visitor(author, { path: `/csp/statements/${statementId}/workbook` });
    const exported = saidIn((await download(page)).getWorksheet('管理策')!, CONTROL_COLUMNS);
    expect(exported).toEqual({ ...sent, [SHARED]: ['採用', '特権は申請して使う。', '共同利用者の覚え'], [ALONE]: ['採用', '自分の文章', ''], [MANY]: ['採用', `${sent[MANY]?.[1]} + ${SECOND}`, ''] });
    expect(Object.keys(exported)).toHaveLength(FULL_SIZE);
    const auditor = await stage().visitor(lead, { path: `/auditor/engagements/${engagement.id}/workbook` });
    const results = saidIn((await download(auditor)).getWorksheet('実施結果')!, RESULT_COLUMNS);
    expect(Object.values(results).filter(([design]) => design !== '有効')).toHaveLength(MARKED_BY_HAND);
    expect(Object.entries(results).filter(([id, [, procedure]]) => procedure !== `規程 ${id} を閲覧した`)).toEqual([]);
  }, 60_000);
});
