import { openParts, bookBytes, filledTemplate, type FormMapping, type NewCell } from '@toroku/workbook';
import ExcelJS from 'exceljs';
import { statementForm } from './forms/statement-form';
import { readFile } from './report';
import { returnedFile } from './returned-files';
import { aSmallStatement, smallEdition } from './spec/small-statement';
import { edited } from './spec/spoil';

const text = (value: string): NewCell => ({ look: 'text', value });
const blank = (count: number): readonly NewCell[] => Array.from({ length: count }, () => text(''));

/** A workbook of somebody else's making: no mark, no heading of ours, its own notes above, beside and below. */
const official = () =>
  bookBytes({
    title: '様式',
    properties: {},
    sheets: [
      { name: '様式3', widths: [], headingRows: 0, rows: () => [[text('言明書')], [text('１'), text('対象'), text('')]] },
      {
        name: '別添3',
        widths: [],
        headingRows: 0,
        rows: () => [[text('注意書き')], [text('項番'), text('番号'), text('有無'), text('内容'), text('理由')], ...smallEdition.map((_, index) => [text(String(index + 1)), ...blank(4), text('記入不要')])],
      },
    ],
  });
const mapping: FormMapping = {
  sheets: [
    { sheet: 'parts', name: '様式3', places: { scopeJa: 'C2' } },
    { sheet: 'controls', name: '別添3', firstRow: 3, places: { controlId: 'B', selected: 'C', individualControl: 'D', reasonNotSelected: 'E' } },
  ],
};
const answers = smallEdition.map(({ controlId }) => ({ controlId, selected: true, individualControls: [`${controlId} を定める`], reasonNotSelected: '', changes: [] }));

describe('an official workbook that an operator mapped', () => {
  it('goes out with the content in its places and every other cell as it was', async () => {
    const parts = await openParts(await official());
    const filled = await filledTemplate(parts, statementForm, { mapping, content: aSmallStatement({ answers }).content });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(filled as never);
    const sheet = book.getWorksheet('別添3')!;
    expect([sheet.getCell('A1').text, sheet.getCell('B3').text, sheet.getCell('C3').text, sheet.getCell('D3').text, sheet.getCell('F3').text]).toEqual(['注意書き', '3.1.2.1', '採用', '3.1.2.1 を定める', '記入不要']);
    expect(book.getWorksheet('様式3')!.getCell('C2').text).toContain('青空チャット');
    const after = await openParts(filled);
    for (const { filename } of parts.entries.filter((entry) => !entry.filename.startsWith('xl/worksheets'))) expect(await after.text(filename)).toBe(await parts.text(filename));
  });

  it('comes in by its mapping: filled in elsewhere, with its slips named on its own cells', async () => {
    const open = aSmallStatement({ answers });
    const filled = filledTemplate(await openParts(await official()), statementForm, { mapping, content: open.content });
    const changed = await edited(filled, (book) => {
      book.getWorksheet('別添3')!.getCell('D3').value = '新しい内容';
      book.getWorksheet('別添3')!.getCell('C4').value = 'たぶん';
    });
    const file = await readFile(statementForm, open, { bytes: changed, mapping });
    expect(file.report.notes.filter(({ severity }) => severity === 'ERROR').map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([['CHOICE_UNKNOWN', '別添3', 'C4']]);
    expect(file.report.changes.map(({ row, field, after }) => [row, field, after])).toEqual([['3.1.2.1 1', 'individualControl', '新しい内容'], [expect.any(String), 'selected', null]]);
    const taken = await readFile(statementForm, open, { bytes: await edited(Promise.resolve(changed), (book) => void (book.getWorksheet('別添3')!.getCell('C4').value = '採用')), mapping });
    expect(taken.report).toMatchObject({ isTakeable: true, input: { parts: { regions: ['東京', '大阪'] } } });
    const marked = await returnedFile('marked', { form: statementForm, open, file });
    expect((await openParts(marked)).entries.length).toBeGreaterThan(file.parts.entries.length);
  });
});
