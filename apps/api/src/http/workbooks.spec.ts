import { randomUUID } from 'node:crypto';
import { day } from '@toroku/kernel';
import type { WorkbookReport } from '@toroku/server-workbooks';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { openParts, partLimits, readBook, type Book } from '@toroku/workbook';
import { rehearsedStage } from '../../scenario/rehearsed-stage';
import { prepareScheme } from '../story/scheme-part';
import type { Stage } from '../story/stage';
import type { Browser } from '../testing/browser';
import { startRehearsal, type Rehearsal } from '../testing/rehearsal';

const IMPORT = 'mutation ($input: ImportStatementInput!) { importStatement(input: $input) { ... on Statement { id version } ... on Refused { refusals { code } } } }';

describe('forms as workbooks over HTTP', () => {
  let database: SpecDatabase;
  let rehearsal: Rehearsal;
  let stage: Stage;
  let author: Browser;
  let statement: { readonly id: string; readonly version: number };
  const at = (step = '', id = statement.id, form = 'statement'): string => `/workbooks/${form}/${id}${step}`;
  const send = (browser: Browser, address: string, body: Uint8Array | string): Promise<Response> => browser.send(address, { method: 'POST', body: typeof body === 'string' ? body : Buffer.from(body) });
  const bytesOf = async (answer: Response): Promise<Uint8Array> => new Uint8Array(await answer.arrayBuffer());
  const read = async (bytes: Uint8Array): Promise<Book> => readBook(await openParts(bytes));

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    rehearsal = await startRehearsal({ ownerUrl: database.url, today: day('2022-11-10') });
    stage = rehearsedStage(rehearsal);
    await prepareScheme(stage);
    const service = await stage.do('aozora-author', 'registerCloudService', { rule: 'LIU rules 2.1', nameJa: '青空/帳票', nameEn: 'Aozora', summaryJa: '試し', deliveryModel: 'SAAS' });
    statement = await stage.do('aozora-author', 'openStatement', { rule: 'criteria 2.2.5', serviceId: service.id, editionId: '2022-04', periodStartOn: '2021-11-01', periodEndOn: '2022-10-31' });
    author = await rehearsal.signIn('aozora-author');
  });
  afterAll(async () => {
    await rehearsal?.close();
    await database.close();
  });

  it('a workbook goes out as a file with a name of its own, and comes in again as it is', async () => {
    const answer = await author.send(at());
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain('青空_帳票');
    const report = (await (await send(author, at('/report'), await bytesOf(answer))).json()) as WorkbookReport;
    expect(report).toMatchObject({ isTakeable: true, counts: { ERROR: 0, REMARK: 0 }, changes: [] });
  });

  it('reading a file stores nothing; its input is taken in by the verb, as any change', async () => {
    const bytes = await bytesOf(await author.send(at()));
    const report = (await (await send(author, at('/report'), bytes)).json()) as WorkbookReport;
    const before = await database.root.query('select count(*) from audit_entry');
    await send(author, at('/report'), bytes);
    expect((await database.root.query('select count(*) from audit_entry')).rows).toEqual(before.rows);
    const input = { ...report.input, controls: [{ controlId: '9.2.3.11.PB', selected: true, individualControls: ['規程'], reasonNotSelected: '', changes: [] }] };
    const { data } = await author.graphql<{ importStatement: { id?: string } }>(IMPORT, { input: { ...input, id: statement.id, expectedVersion: statement.version, idempotencyKey: randomUUID() } });
    expect(data?.importStatement).toMatchObject({ id: statement.id });
    const { data: again } = await author.graphql<{ importStatement: unknown }>(IMPORT, { input: { ...input, id: statement.id, expectedVersion: statement.version, idempotencyKey: randomUUID() } });
    expect(again?.importStatement).toMatchObject({ refusals: [{ code: 'STALE_VERSION' }] });
    const after = (await (await send(author, at('/report'), bytes)).json()) as WorkbookReport;
    expect(after.changes.map(({ row, field, before: was, after: is }) => [row, field, was, is])).toEqual(expect.arrayContaining([['9.2.3.11.PB 1', 'individualControl', '規程', null]]));
  });

  it('a bad file is reported, never refused without a word, and comes back marked', async () => {
    const report = (await (await send(author, at('/report'), 'no workbook')).json()) as WorkbookReport;
    expect(report).toMatchObject({ isTakeable: false, notes: [{ severity: 'ERROR', code: 'WORKBOOK_NOT_XLSX' }], input: null });
    expect((await send(author, at('/marked'), 'no workbook')).status).toBe(422);
    const marked = await read(await bytesOf(await send(author, at('/marked'), await bytesOf(await author.send(at())))));
    expect(marked.sheets.at(-1)?.name).toBe('確認結果');
  });

  it('a file beyond the limit is turned away', async () => {
    const answer = await send(author, at('/report'), new Uint8Array(partLimits.fileBytes + 1)).catch(() => null);
    if (answer) expect(answer.status).toBe(413);
  });

  it('whoever may not see the subject, or asks for what is not there, learns nothing', async () => {
    const other = await rehearsal.signIn('midori-author');
    const auditor = await rehearsal.signIn('akatsuki-lead');
    for (const browser of [other, auditor]) for (const address of [at(), at('', randomUUID()), at('', 'nonsense'), at('', statement.id, 'nothing'), at('', statement.id, '__proto__')]) expect((await browser.send(address)).status).toBe(404);
    expect((await send(other, at('/report'), 'x')).status).toBe(404);
    for (const step of ['', '/report', '/marked']) expect((await (step === '' ? rehearsal.stranger().send(at()) : send(rehearsal.stranger(), at(step), 'x'))).status).toBe(401);
  });

  it('a page of elsewhere cannot send a file in a person’s name', async () => {
    const answer = await author.send(at('/report'), { method: 'POST', body: 'x', headers: { origin: 'https://elsewhere.example' } });
    expect(answer.status).toBe(403);
  });
});
