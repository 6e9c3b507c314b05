import { aSmallStatement } from '../small-statement';
import { edited, written, type BadWorkbook } from '../spoil';

const good = () => written(aSmallStatement());
const CONTROLS = '管理策';

/** Sheets and columns renamed, hidden, moved, added, taken away. */
export const sheetsAndColumns: readonly BadWorkbook[] = [
  { name: 'the sheet of controls removed', make: () => edited(good(), (book) => book.removeWorksheet(CONTROLS)), notes: [['ERROR', 'SHEET_MISSING', '']] },
  { name: 'a sheet renamed', make: () => edited(good(), (book) => void (book.getWorksheet(CONTROLS)!.name = '管理策（担当：山田）2')), notes: [['REMARK', 'SHEET_RENAMED', '管理策（担当：山田）2']] },
  { name: 'a sheet hidden', make: () => edited(good(), (book) => void (book.getWorksheet(CONTROLS)!.state = 'hidden')), notes: [['REMARK', 'SHEET_HIDDEN', CONTROLS]] },
  { name: 'the column of the selection removed', make: () => edited(good(), (book) => book.getWorksheet(CONTROLS)!.spliceColumns(6, 1)), notes: [['ERROR', 'COLUMN_MISSING', CONTROLS]] },
  { name: 'the column of ids removed', make: () => edited(good(), (book) => book.getWorksheet(CONTROLS)!.spliceColumns(1, 1)), notes: [['ERROR', 'COLUMN_MISSING', CONTROLS]] },
  { name: 'a column of somebody’s own added', make: () => edited(good(), (book) => void (book.getWorksheet(CONTROLS)!.getCell('I2').value = '担当者')), notes: [['REMARK', 'COLUMN_UNKNOWN', `${CONTROLS}!I2`]] },
  { name: 'a line of the parts removed', make: () => edited(good(), (book) => book.getWorksheet('本文と別添')!.spliceRows(2, 1)), notes: [['ERROR', 'FIELD_MISSING', '本文と別添']] },
  { name: 'columns moved', make: () => edited(good(), (book) => book.getWorksheet(CONTROLS)!.spliceColumns(1, 0, [])), notes: [] },
  { name: 'rows put above the heading', make: () => edited(good(), (book) => book.getWorksheet(CONTROLS)!.spliceRows(1, 0, ['社外秘'], [])), notes: [] },
  { name: 'headings retyped in full width with spaces', make: () => edited(good(), (book) => void (book.getWorksheet(CONTROLS)!.getCell('F2').value = '　採　否＊')), notes: [] },
  { name: 'saved by another program', make: () => edited(good(), () => undefined), notes: [] },
];
