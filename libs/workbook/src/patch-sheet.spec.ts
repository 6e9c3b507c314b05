import { patchSheet, type SheetPatch } from './patch-sheet';

const patched = (xml: string, patch: Readonly<Record<string, string>>): string =>
  patchSheet(xml, new Map(Object.entries(patch).map(([ref, text]) => [ref, { value: { kind: 'text', text } }])) as SheetPatch, 'sheet').xml;
const cell = (ref: string, text: string, style = ''): string => `<c r="${ref}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

describe('patching a sheet', () => {
  it.each([
    ['an existing cell keeps its style', '<worksheet><sheetData><row r="1"><c r="A1" s="7" t="s"><v>3</v></c></row></sheetData></worksheet>', { A1: 'x' }, `<worksheet><sheetData><row r="1">${cell('A1', 'x', ' s="7"')}</row></sheetData></worksheet>`],
    ['a cell comes into its place in the row', '<worksheet><sheetData><row r="1"><c r="A1"/><c r="C1"/></row></sheetData></worksheet>', { B1: 'x' }, `<worksheet><sheetData><row r="1"><c r="A1"/>${cell('B1', 'x')}<c r="C1"/></row></sheetData></worksheet>`],
    ['a row comes into its place on the sheet', '<worksheet><sheetData><row r="1"/><row r="5"/></sheetData></worksheet>', { A3: 'x' }, `<worksheet><sheetData><row r="1"/><row r="3">${cell('A3', 'x')}</row><row r="5"/></sheetData></worksheet>`],
    ['an empty row is opened once for two cells', '<worksheet><sheetData><row r="1" ht="20"/></sheetData></worksheet>', { B1: 'y', A1: 'x' }, `<worksheet><sheetData><row r="1" ht="20">${cell('A1', 'x')}${cell('B1', 'y')}</row></sheetData></worksheet>`],
    ['an empty sheet is opened', '<worksheet><sheetData/></worksheet>', { A1: 'x' }, `<worksheet><sheetData><row r="1">${cell('A1', 'x')}</row></sheetData></worksheet>`],
    ['a cell is found among characters that need two units and in comments', '<worksheet><!-- <c r="A1"/> 𠮷 --><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>', { A1: '𠮷' }, `<worksheet><!-- <c r="A1"/> 𠮷 --><sheetData><row r="1">${cell('A1', '𠮷')}</row></sheetData></worksheet>`],
  ])('%s', (_, xml, patch, expected) => {
    expect(patched(xml, patch as Readonly<Record<string, string>>)).toBe(expected);
  });

  it('writes with the prefix of the file', () => {
    expect(patched('<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>', { A1: 'x' })).toContain('<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">x</x:t></x:is></x:c>');
  });

  it('tells which cells lost a formula, and leaves those that shared it their values', () => {
    const xml = '<worksheet><sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row></sheetData></worksheet>';
    const { xml: after, lostFormulas } = patchSheet(xml, new Map([['A1', { value: { kind: 'empty' } }]]), 'sheet');
    expect(lostFormulas).toEqual(['A1']);
    expect(after).toBe('<worksheet><sheetData><row r="1"><c r="A1"/></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData></worksheet>');
  });

  it('changes a style alone without touching the value', () => {
    const xml = '<worksheet><sheetData><row r="1"><c r="A1" s="2" t="s"><v>3</v></c><c r="B1"><v>4</v></c></row></sheetData></worksheet>';
    expect(patchSheet(xml, new Map([['A1', { style: 9 }], ['B1', { style: 9 }]]), 'sheet').xml).toBe('<worksheet><sheetData><row r="1"><c r="A1" s="9" t="s"><v>3</v></c><c s="9" r="B1"><v>4</v></c></row></sheetData></worksheet>');
  });
});
