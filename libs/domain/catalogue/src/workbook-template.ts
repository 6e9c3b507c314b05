import type { LegalDay } from '@toroku/kernel';

/** Where the fields of one sheet of a form lie in an official workbook: the tab's name, and for each field its column letters or its cell. */
export interface MappedSheet {
  readonly sheet: string;
  readonly name: string;
  /** The first row of a table's items; left out for single answers. */
  readonly firstRow?: number;
  readonly places: Readonly<Record<string, string>>;
}

/** 様式のひな形. The scheme's own workbook for a form, and where the form's fields lie in it. Loaded by an operator: the official papers are not the platform's. */
export interface WorkbookTemplate {
  readonly id: string;
  readonly form: string;
  readonly name: string;
  readonly mapping: { readonly sheets: readonly MappedSheet[] };
  /** The workbook in base64. */
  readonly file: string;
  readonly digest: string;
  readonly loadedBy: string;
  readonly loadedOn: LegalDay;
}
