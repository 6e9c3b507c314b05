import { aSmallStatement } from '../small-statement';
import { edited, written, type BadWorkbook } from '../spoil';

const open = aSmallStatement();
const FILE = '';

/** Workbooks of the platform, but not this one. */
export const anotherForm: readonly BadWorkbook[] = [
  { name: 'the workbook of another form', make: () => written(open, { form: 'internal-audit' }), notes: [['ERROR', 'FORM_IS_ANOTHER', FILE]] },
  { name: 'a template of an older version', make: () => written(open, { version: 0 }), notes: [['ERROR', 'TEMPLATE_IS_OLD', FILE]] },
  { name: 'a template that is not known yet', make: () => written(open, { version: 99 }), notes: [['ERROR', 'TEMPLATE_IS_UNKNOWN', FILE]] },
  { name: 'the statement of another case', make: () => written(open, { subject: '01890a00-0000-7000-8000-00000000000f' }), notes: [['ERROR', 'SUBJECT_IS_ANOTHER', FILE]] },
  { name: 'a workbook of another catalogue edition', make: () => written(open, { edition: '2024-07' }), notes: [['ERROR', 'EDITION_IS_ANOTHER', FILE]] },
  { name: 'the sheets copied into a new file', make: copied, notes: [['REMARK', 'FORM_NOT_MARKED', FILE]] },
];

/** Without the first sheet and, as the other program does not keep them, without properties. */
function copied(): Promise<Uint8Array> {
  return edited(written(open), (book) => book.removeWorksheet(1));
}
