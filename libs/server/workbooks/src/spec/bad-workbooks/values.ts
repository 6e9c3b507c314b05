import type ExcelJS from 'exceljs';
import { aSmallStatement } from '../small-statement';
import { edited, rewritten, rowOf, written, type BadWorkbook } from '../spoil';

const CONTROLS = '管理策';
const CHANGES = '期間中の変更';
const good = () => written(aSmallStatement());
const on = (name: string, edit: (sheet: ExcelJS.Worksheet) => void) => () => edited(good(), (book) => edit(book.getWorksheet(name)!));
const write = (name: string, cell: string, value: ExcelJS.CellValue) => on(name, (sheet) => void (sheet.getCell(cell).value = value));
const selected = `F${rowOf['9.2.3.1']}`;
const design = `G${rowOf['9.2.3.1']}`;

/** Answers, days and texts that are odd, computed, merged, broken or too long. */
export const values: readonly BadWorkbook[] = [
  { name: 'a circle for yes', make: write(CONTROLS, selected, '○'), notes: [['REMARK', 'VALUE_TIDIED', `${CONTROLS}!${selected}`, '採用']] },
  { name: 'a yes of English', make: write(CONTROLS, selected, ' YES '), notes: [['REMARK', 'VALUE_TIDIED', `${CONTROLS}!${selected}`, '採用']] },
  { name: 'a true of the program', make: write(CONTROLS, selected, true), notes: [['REMARK', 'VALUE_TIDIED', `${CONTROLS}!${selected}`, '採用']] },
  { name: 'half a choice', make: write(CONTROLS, selected, '不採'), notes: [['ERROR', 'CHOICE_UNKNOWN', `${CONTROLS}!${selected}`, '不採用']] },
  { name: 'no choice at all', make: write(CONTROLS, selected, 'たぶん'), notes: [['ERROR', 'CHOICE_UNKNOWN', `${CONTROLS}!${selected}`]] },
  { name: 'a formula with its value', make: write(CONTROLS, selected, { formula: 'IF(TRUE,"採用","不採用")', result: '採用' }), notes: [['REMARK', 'FORMULA_READ', `${CONTROLS}!${selected}`]] },
  { name: 'a formula whose value was not saved', make: () => rewritten(good(), 'xl/worksheets/sheet6.xml', (xml) => xml.replace(new RegExp(`<c r="${selected}"[^>]*>.*?</c>`), `<c r="${selected}"><f>A1</f></c>`)), notes: [['ERROR', 'FORMULA_WITHOUT_VALUE', `${CONTROLS}!${selected}`]] },
  { name: 'a broken reference', make: write(CONTROLS, design, { error: '#REF!' }), notes: [['ERROR', 'CELL_IS_ERROR', `${CONTROLS}!${design}`]] },
  { name: 'cells merged over two rows', make: on(CONTROLS, (sheet) => sheet.mergeCells('G12:G13')), notes: [['REMARK', 'MERGED_READ', `${CONTROLS}!G13`]] },
  { name: 'a day of the era', make: write(CHANGES, 'D4', '令和４年４月１日'), notes: [['REMARK', 'VALUE_TIDIED', `${CHANGES}!D4`, '2022-04-01']] },
  { name: 'a day of slashes', make: write(CHANGES, 'D4', '2022/4/1'), notes: [['REMARK', 'VALUE_TIDIED', `${CHANGES}!D4`, '2022-04-01']] },
  { name: 'a day that does not exist', make: write(CHANGES, 'D4', '2022-02-30'), notes: [['ERROR', 'DAY_UNREADABLE', `${CHANGES}!D4`]] },
  { name: 'a month alone', make: write(CHANGES, 'D4', '2022年4月'), notes: [['ERROR', 'DAY_UNREADABLE', `${CHANGES}!D4`]] },
  { name: 'a change without its day', make: write(CHANGES, 'D4', null), notes: [['ERROR', 'CELL_MISSING', `${CHANGES}!D4`]] },
  { name: 'a change of a control that is not there', make: write(CHANGES, 'A4', '8.8.8.8'), notes: [['ERROR', 'ROW_UNKNOWN', `${CHANGES}!A4`]] },
  { name: 'a text beyond the limit', make: write(CONTROLS, design, 'あ'.repeat(10_001)), notes: [['ERROR', 'CELL_TOO_LONG', `${CONTROLS}!${design}`]] },
  { name: 'a text with control characters', make: write(CONTROLS, design, '見えない_x0007_文字'), notes: [['ERROR', 'CELL_UNWRITABLE', `${CONTROLS}!${design}`, '見えない文字']] },
  { name: 'a text that looks like a formula', make: write(CONTROLS, design, '=1+1'), notes: [] },
  { name: 'a number where a text belongs', make: write(CONTROLS, design, 42), notes: [] },
  { name: 'a text in several styles with readings', make: write(CONTROLS, design, { richText: [{ text: '特権を' }, { font: { bold: true }, text: '台帳で' }, { text: '管理する。' }] }), notes: [] },
];
