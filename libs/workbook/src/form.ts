/** A name in both languages; Japanese stands first in the file. */
export interface Label {
  readonly ja: string;
  readonly en: string;
}

/** How a cell of a form is read: TEXT as it stands, ID without spaces and in half width, DAY in any usual writing, NUMBER whole, CHOICE by code or name. */
export type ValueKind = 'TEXT' | 'ID' | 'DAY' | 'NUMBER' | 'CHOICE';

/** What a cell came to: a text, a whole number, or nothing. Days are `YYYY-MM-DD`, choices their code. */
export type FormValue = string | number | null;

/** One of the answers that a CHOICE offers. */
export interface FormChoice extends Label {
  readonly code: string;
  /** Other writings of it that people use. */
  readonly others?: readonly string[];
}

/** A column of a table, or a line of a sheet of single answers. */
export interface FormField {
  readonly key: string;
  readonly label: Label;
  readonly kind: ValueKind;
  /** Whether the file may change it. What the platform tells beside is not read back, only compared. */
  readonly isOwned: boolean;
  readonly choices?: readonly FormChoice[];
  /** An empty cell is an error, not an empty value. */
  readonly isRequired?: boolean;
  /** An empty cell leaves what is held as it is: the verb behind the form cannot take it away. */
  readonly keepsWhenEmpty?: boolean;
  /** UTF-16 code units of a TEXT at most. */
  readonly most?: number;
  /** Width of the column in characters. */
  readonly width?: number;
}

/** A sheet with a heading and one row an item. */
export interface TableSheet {
  readonly shape: 'TABLE';
  readonly key: string;
  readonly name: Label;
  readonly fields: readonly FormField[];
  /** The fields that tell one row from another. Empty for a list whose order is all there is. */
  readonly rowKey: readonly string[];
}

/** A sheet with one answer a line: label, label in English, answer. */
export interface FieldSheet {
  readonly shape: 'FIELDS';
  readonly key: string;
  readonly name: Label;
  readonly fields: readonly FormField[];
}

export type FormSheet = TableSheet | FieldSheet;

/** A form that goes out and comes back as a workbook. */
export interface WorkbookForm {
  readonly id: string;
  /** Raised with every change of the sheets: a file of an older one is named as such. */
  readonly version: number;
  readonly title: Label;
  readonly sheets: readonly FormSheet[];
}

export type FormRow = Readonly<Record<string, FormValue>>;

/** What a form holds: rows by sheet. A sheet of single answers has exactly one row. */
export type FormContent = Readonly<Record<string, readonly FormRow[]>>;

/** Whose form a file is: written into it, looked for when it comes back. */
export interface FormIdentity {
  readonly form: string;
  readonly version: number;
  /** The key of what the form is about. */
  readonly subject: string;
  /** The edition of the catalogue it was made for; empty where it has none. */
  readonly edition: string;
}

/** The sheet of the form by its key. Throws RangeError on an unknown one. */
export function sheetOf(form: WorkbookForm, key: string): FormSheet {
  const found = form.sheets.find((sheet) => sheet.key === key);
  if (!found) throw new RangeError(`no sheet ${key} in ${form.id}`);
  return found;
}
