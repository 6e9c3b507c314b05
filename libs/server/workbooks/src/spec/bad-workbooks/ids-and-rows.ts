import type ExcelJS from 'exceljs';
import { aSmallStatement } from '../small-statement';
import { edited, rowOf, written, type BadWorkbook } from '../spoil';

const CONTROLS = '管理策';
const on = (edit: (sheet: ExcelJS.Worksheet) => void) => () => edited(written(aSmallStatement()), (book) => edit(book.getWorksheet(CONTROLS)!));
const at = (column: string, id: keyof typeof rowOf): string => `${column}${rowOf[id]}`;
const place = (column: string, id: keyof typeof rowOf): string => `${CONTROLS}!${at(column, id)}`;
const write = (column: string, id: keyof typeof rowOf, value: ExcelJS.CellValue) => on((sheet) => void (sheet.getCell(at(column, id)).value = value));

/** Ids written in odd ways, rows lost, doubled, sorted. */
export const idsAndRows: readonly BadWorkbook[] = [
  { name: 'an id in full width', make: write('A', '9.2.3.1', '９．２．３．１'), notes: [['REMARK', 'VALUE_TIDIED', place('A', '9.2.3.1'), '9.2.3.1']] },
  { name: 'an id with spaces and the prefix of the tables', make: write('A', '9.2.3.2', ' A.9.2.3.2 '), notes: [['REMARK', 'VALUE_TIDIED', place('A', '9.2.3.2'), '9.2.3.2']] },
  { name: 'an id in small letters', make: write('A', '9.2.3.11.PB', '9.2.3.11.pb'), notes: [['REMARK', 'VALUE_TIDIED', place('A', '9.2.3.11.PB'), '9.2.3.11.PB']] },
  { name: 'an id that lost its suffix', make: write('A', '9.2.3.11.PB', '9.2.3.11'), notes: [['ERROR', 'ROW_UNKNOWN', place('A', '9.2.3.11.PB'), '9.2.3.11.PB'], ['ERROR', 'ROW_MISSING', CONTROLS]] },
  { name: 'an id that the program took for a day', make: on((sheet) => Object.assign(sheet.getCell(at('A', '10.11.12')), { value: new Date(Date.UTC(2012, 9, 11)), numFmt: 'yyyy/m/d' })), notes: [['ERROR', 'ROW_UNKNOWN', place('A', '10.11.12'), '10.11.12'], ['ERROR', 'ROW_MISSING', CONTROLS]] },
  { name: 'an id that does not exist', make: write('A', '5.1.1.1', '99.1.1.1'), notes: [['ERROR', 'ROW_UNKNOWN', place('A', '5.1.1.1')], ['ERROR', 'ROW_MISSING', CONTROLS]] },
  { name: 'a row removed', make: on((sheet) => sheet.spliceRows(rowOf['5.1.1'], 1)), notes: [['ERROR', 'ROW_MISSING', CONTROLS]] },
  { name: 'a row doubled', make: on((sheet) => sheet.addRow(sheet.getRow(rowOf['9.2.3.2']).values as ExcelJS.CellValue[])), notes: [['ERROR', 'ROW_REPEATED', `${CONTROLS}!A35`]] },
  { name: 'an answer beside no id', make: on((sheet) => void (sheet.getCell('G20').value = '誰のものか分からない個別管理策')), notes: [['ERROR', 'ROW_WITHOUT_KEY', `${CONTROLS}!A20`]] },
  { name: 'two rows of a control that disagree', make: write('F', '9.2.3.1 second', '不採用'), notes: [['ERROR', 'ROWS_DISAGREE', place('F', '9.2.3.1 second')]] },
  { name: 'two individual controls with one number', make: write('B', '9.2.3.1 second', 1), notes: [['ERROR', 'ROW_REPEATED', place('A', '9.2.3.1 second')]] },
  { name: 'a number in words', make: write('B', '9.2.3.1 second', '二つ目'), notes: [['ERROR', 'NUMBER_UNREADABLE', place('B', '9.2.3.1 second')]] },
  { name: 'a number in full width', make: write('B', '9.2.3.1 second', '２'), notes: [['REMARK', 'VALUE_TIDIED', place('B', '9.2.3.1 second'), '2']] },
  { name: 'a label written over', make: write('E', '5.1.1.1', '自社の言い方'), notes: [['REMARK', 'GIVEN_CELL_CHANGED', place('E', '5.1.1.1')]] },
  { name: 'five hundred empty drawn rows at the end', make: on((sheet) => drawn(sheet)), notes: [] },
  { name: 'rows upside down', make: on((sheet) => turned(sheet)), notes: [] },
];

function drawn(sheet: ExcelJS.Worksheet): void {
  for (let row = 35; row < 535; row += 1) sheet.getCell(`G${row}`).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFFCC' } };
}

function turned(sheet: ExcelJS.Worksheet): void {
  const rows = Object.values(rowOf).map((row) => sheet.getRow(row).values as ExcelJS.CellValue[]);
  for (const [index, values] of rows.reverse().entries()) sheet.getRow(4 + index).values = values;
}
