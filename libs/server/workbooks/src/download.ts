import { formBook, writeBook, type WorkbookForm } from '@toroku/workbook';
import { workbookGuide, workbookWords } from '@toroku/words';
import type { OpenForm } from './door';

/** Writes the form with what it holds as a workbook, row by row. */
export function writeForm(form: WorkbookForm, { identity, lines, content }: OpenForm, out: WritableStream<Uint8Array>): Promise<void> {
  return writeBook(formBook(form, identity, { about: { name: workbookWords.about, guide: workbookGuide, mark: workbookWords.mark, lines }, content }), out);
}
