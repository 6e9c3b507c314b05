import { bookBytes, formBook, openParts, withChangedParts, type FormIdentity } from '@toroku/workbook';
import { workbookGuide, workbookWords } from '@toroku/words';
import ExcelJS from 'exceljs';
import type { OpenForm } from '../door';
import { statementForm } from '../forms/statement-form';
import type { Severity } from '../report';

/** A line of an expected report: how severe, which note, where, and the fix that is offered. */
export type ExpectedNote = readonly [severity: Severity, code: string, place: string, fix?: string];

/** A workbook that somebody spoiled, and all that its report says against or about it. */
export interface BadWorkbook {
  readonly name: string;
  readonly make: () => Promise<Uint8Array>;
  readonly notes: readonly ExpectedNote[];
}

/** The workbook as the platform writes it. */
export function written({ identity, lines, content }: OpenForm, marked: Partial<FormIdentity> = {}): Promise<Uint8Array> {
  return bookBytes(formBook(statementForm, { ...identity, ...marked }, { about: { name: workbookWords.about, guide: workbookGuide, mark: workbookWords.mark, lines }, content }));
}

/** The workbook after somebody edited it in another program and saved it there. */
export async function edited(bytes: Promise<Uint8Array>, edit: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await bytes) as never);
  edit(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The workbook with the text of one part rewritten. */
export async function rewritten(bytes: Promise<Uint8Array>, part: string, rewrite: (xml: string) => string): Promise<Uint8Array> {
  const parts = await openParts(await bytes);
  return withChangedParts(parts, new Map([[part, rewrite(await parts.text(part))]]));
}

/** The row of the sheet of controls on which an id stands, from the order of the small edition. */
export const rowOf = { '3.1.2.1': 4, '4.4.1.1': 5, '5.1.1': 6, '5.1.1.1': 7, '5.1.1.10': 8, '9.2.3': 9, '9.2.3.1': 10, '9.2.3.1 second': 11, '9.2.3.2': 12, '9.2.3.11.PB': 13, '10.11.12': 14 } as const;
