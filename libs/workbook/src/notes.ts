import { fileFaultCodes } from './faults';

/** What stands against a file: it is not taken in while one of these is open. */
export const errorNoteCodes = [
  ...fileFaultCodes,
  'FORM_IS_ANOTHER',
  'TEMPLATE_IS_OLD',
  'TEMPLATE_IS_UNKNOWN',
  'SUBJECT_IS_ANOTHER',
  'EDITION_IS_ANOTHER',
  'SHEET_MISSING',
  'COLUMN_MISSING',
  'FIELD_MISSING',
  'CELL_MISSING',
  'CHOICE_UNKNOWN',
  'DAY_UNREADABLE',
  'NUMBER_UNREADABLE',
  'CELL_TOO_LONG',
  'CELL_UNWRITABLE',
  'FORMULA_WITHOUT_VALUE',
  'CELL_IS_ERROR',
  'ROW_WITHOUT_KEY',
  'ROW_UNKNOWN',
  'ROW_REPEATED',
  'ROW_MISSING',
  'ROWS_DISAGREE',
  'RULE_NOT_MET',
] as const;

/** What was tolerated, and how it was read. */
export const remarkNoteCodes = ['FORM_NOT_MARKED', 'SHEET_RENAMED', 'SHEET_HIDDEN', 'COLUMN_UNKNOWN', 'VALUE_TIDIED', 'FORMULA_READ', 'MERGED_READ', 'GIVEN_CELL_CHANGED', 'EMPTY_CELL_KEEPS', 'FIX_TAKEN'] as const;

export type ErrorNoteCode = (typeof errorNoteCodes)[number];
export type RemarkNoteCode = (typeof remarkNoteCodes)[number];
export type NoteCode = ErrorNoteCode | RemarkNoteCode;

/** A note about a file, a sheet or a cell. */
export interface FileNote {
  readonly code: NoteCode;
  /** The tab as the file names it; null about the whole file. */
  readonly sheet: string | null;
  /** The cell, as B7; null about the whole sheet. */
  readonly cell: string | null;
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>;
  /** What the cell should hold, where there is one right answer. */
  readonly fix: string | null;
}

/** Whether the file cannot be taken in before this is mended. */
export function isError({ code }: Pick<FileNote, 'code'>): boolean {
  return (errorNoteCodes as readonly string[]).includes(code);
}
