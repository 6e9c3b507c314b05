import { certificateSchemes } from '@toroku/domain-catalogue';
import type { StatedControl, StatementParts } from '@toroku/domain-statement';
import { day } from '@toroku/kernel';
import { openParts } from '@toroku/workbook';
import fc from 'fast-check';
import { statementForm } from './forms/statement-form';
import { textParts } from './forms/statement-form';
import { readFile } from './report';
import { returnedFile } from './returned-files';
import { aSmallStatement, smallEdition } from './spec/small-statement';
import { edited, written } from './spec/spoil';

const SEED = 20_221_101;
/** What the gate lets in: no control characters but tab, line feed and carriage return. */
const said = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom('', '=1', '+', '-', '@', ' 前後の空白 ', '行\n改\r\n行\t', '_x000D_', '採用', '個別管理策', '9.2.3')).map((text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\ud800-\udfff]/g, '')); // eslint-disable-line no-control-regex -- leaving control characters out is the point
const anyDay = fc.date({ min: new Date('1900-03-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true }).map((on) => day(on.toISOString().slice(0, 10)));
const filled = said.filter((text) => text !== '');
const answer = (controlId: string): fc.Arbitrary<StatedControl> =>
  fc.record({
    controlId: fc.constant(controlId),
    selected: fc.constantFrom(true, false, null),
    individualControls: fc.array(said, { maxLength: 3 }),
    reasonNotSelected: said,
    changes: fc.array(fc.record({ before: said, after: said, changedOn: anyDay }), { maxLength: 2 }),
  });
const answers = fc.tuple(...smallEdition.map(({ controlId }) => answer(controlId))).map((all) => all.filter(({ selected, individualControls, reasonNotSelected, changes }) => selected !== null || individualControls.length > 0 || reasonNotSelected !== '' || changes.length > 0));
const parts: fc.Arbitrary<StatementParts> = fc.record({
  ...(Object.fromEntries(textParts.map((key) => [key, said])) as Readonly<Record<(typeof textParts)[number], fc.Arbitrary<string>>>),
  regions: fc.array(filled, { maxLength: 3 }),
  underlyingServices: fc.array(fc.record({ name: filled, registrationNumber: said }), { maxLength: 2 }),
  certificates: fc.array(fc.record({ name: filled, scheme: fc.option(fc.constantFrom(...certificateSchemes)), validThroughOn: fc.option(anyDay) }), { maxLength: 2 }),
}) as unknown as fc.Arbitrary<StatementParts>;

/** Order among controls is the catalogue's, not the statement's. */
const inOrder = (all: readonly StatedControl[]) => [...all].sort((a, b) => (a.controlId < b.controlId ? -1 : 1));

/** Whole files are written and read many times over: minutes on a busy machine. */
jest.setTimeout(240_000);

describe('a statement as a workbook', () => {
  it('comes back as it went out: import(export(x)) = x', async () => {
    await fc.assert(
      fc.asyncProperty(parts, answers, async (saidOfParts, saidOfControls) => {
        const open = aSmallStatement({ parts: saidOfParts, answers: saidOfControls });
        const { report } = await readFile(statementForm, open, { bytes: await written(open) });
        expect(report.notes.filter(({ severity }) => severity !== 'OPEN')).toEqual([]);
        expect(report.changes).toEqual([]);
        expect(report.input).toEqual({ parts: saidOfParts, controls: expect.anything() as unknown });
        expect(inOrder(report.input?.['controls'] as StatedControl[])).toEqual(inOrder(saidOfControls));
      }),
      { seed: SEED, numRuns: 30 },
    );
  });

  it('comes back from another program too', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (saidOfControls) => {
        const open = aSmallStatement({ answers: saidOfControls.map((one) => ({ ...one, individualControls: one.individualControls.map(plain), reasonNotSelected: plain(one.reasonNotSelected), changes: [] })) });
        const { report } = await readFile(statementForm, open, { bytes: await edited(written(open), () => undefined) });
        expect(report.changes).toEqual([]);
      }),
      { seed: SEED, numRuns: 15 },
    );
  });

  it('shows what would change, and a file filled with what is held says nothing new', async () => {
    const [then, now] = [aSmallStatement(), aSmallStatement({ answers: [{ controlId: '9.2.3.1', selected: true, individualControls: ['新しい個別管理策。', '二つ目'], reasonNotSelected: '', changes: [] }] })];
    const file = await readFile(statementForm, now, { bytes: await written(then) });
    expect(file.report.changes.map(({ kind, sheet, row, field }) => [kind, sheet, row, field])).toEqual(
      expect.arrayContaining([
        ['CHANGED', 'controls', '9.2.3.1 1', 'individualControl'],
        ['ADDED', 'changes', '1', 'changedOn'],
      ]),
    );
    const filledFile = await readFile(statementForm, now, { bytes: await returnedFile('filled', { form: statementForm, open: now, file }) });
    expect(filledFile.report.changes.filter(({ sheet, row }) => sheet === 'controls' && row.startsWith('9.2.3.1 '))).toEqual([]);
  });
});

describe('a file that comes back', () => {
  const spoiled = () => edited(written(aSmallStatement()), (book) => {
    book.getWorksheet('管理策')!.getCell('A13').value = '9.2.3.11';
    book.getWorksheet('管理策')!.getCell('F4').value = '○';
  });

  it('is good once its proposals are written in, and only those cells differ', async () => {
    const bytes = await spoiled();
    const open = aSmallStatement();
    const file = await readFile(statementForm, open, { bytes });
    const corrected = await returnedFile('corrected', { form: statementForm, open, file });
    const again = await readFile(statementForm, open, { bytes: corrected });
    expect(again.report).toMatchObject({ isTakeable: true, changes: [] });
    expect(again.notes.filter(({ code }) => code !== 'FORM_NOT_MARKED')).toEqual([]);
    const [before, after] = [await openParts(bytes), await openParts(corrected)];
    const touched = await Promise.all(before.entries.map(async ({ filename }) => ((await before.text(filename)) === (await after.text(filename)) ? [] : [filename])));
    expect(touched.flat()).toEqual(['xl/worksheets/sheet6.xml']);
  });

  it('carries its marks on the cells and a list of them, keeps its values, and can be sent again', async () => {
    const open = aSmallStatement();
    const bytes = await spoiled();
    const file = await readFile(statementForm, open, { bytes });
    const marked = await returnedFile('marked', { form: statementForm, open, file });
    const again = await readFile(statementForm, open, { bytes: marked });
    expect(again.report.notes).toEqual(file.report.notes);
    expect(again.book.sheets.at(-1)).toMatchObject({ name: '確認結果' });
    const styleOf = (of: typeof file, ref: string) => of.book.sheets.find(({ name }) => name === '管理策')?.rows.flatMap(({ cells }) => cells).find((cell) => cell.ref === ref)?.style;
    expect(styleOf(again, 'A13')).not.toBe(styleOf(file, 'A13'));
    expect(styleOf(again, 'A12')).toBe(styleOf(file, 'A12'));
    const twice = await returnedFile('marked', { form: statementForm, open, file: again });
    expect((await readFile(statementForm, open, { bytes: twice })).book.sheets).toHaveLength(again.book.sheets.length);
  });

  it('is read with the fixes that are taken, one or all', async () => {
    const bytes = await spoiled();
    const one = await readFile(statementForm, aSmallStatement(), { bytes, fixes: new Set(['管理策!A13']) });
    const all = await readFile(statementForm, aSmallStatement(), { bytes, fixes: 'ALL' });
    for (const { report } of [one, all]) expect(report).toMatchObject({ isTakeable: true, counts: { ERROR: 0 } });
    expect(one.report.notes.map(({ code }) => code)).toContain('FIX_TAKEN');
  });
});

/** Other programs trim a lone carriage return or write an empty text as no cell. */
function plain(text: string): string {
  return text.replace(/\r/g, '').replace(/_x/g, 'x');
}
