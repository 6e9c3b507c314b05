import { correctedBook, filledBook, markedBook, type WorkbookForm } from '@toroku/workbook';
import { workbookWords } from '@toroku/words';
import type { OpenForm } from './door';
import type { ReadFile, ReportNote, Severity } from './report';

/** How a person's own file comes back: with its faults marked, with the fixes written in, or with what is held written in. */
export const returnKinds = ['marked', 'corrected', 'filled'] as const;
export type ReturnKind = (typeof returnKinds)[number];

/** The file as it comes back. Whatever is not touched keeps its bytes. */
export function returnedFile(kind: ReturnKind, { form, open, file }: { readonly form: WorkbookForm; readonly open: OpenForm; readonly file: ReadFile }): Promise<Uint8Array> {
  if (kind === 'corrected') return correctedBook(file.parts, file.book, file.notes);
  if (kind === 'filled') return filledBook(file.parts, form, { read: file.read, held: open.content });
  return markedBook(file.parts, file.book, { name: workbookWords.notes.ja, heading: heading(), notes: file.report.notes.map(listed) });
}

const kinds: Readonly<Record<Severity, keyof typeof workbookWords>> = { ERROR: 'error', REMARK: 'remark', OPEN: 'open' };

function heading(): readonly string[] {
  const { sheet, cell, kind, said, mend, fix } = workbookWords;
  return [...[sheet, cell, kind, said, mend, fix].map(({ ja }) => ja), `${said.en} / ${mend.en}`];
}

function listed(note: ReportNote) {
  const { sheet, cell, severity, said, mend, fix } = note;
  return { sheet, cell, isError: severity === 'ERROR', words: [workbookWords[kinds[severity]].ja, said.ja, mend.ja, fix ?? '', `${said.en} ${mend.en}`] };
}
