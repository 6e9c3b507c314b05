import { refusal, type Refusal } from '@toroku/kernel';
import type { CatalogueRefusalCode } from './refusals';

/** The path of a cell in an imported file: the row as a spreadsheet numbers it (the header is row 1) and its column. */
export function cell(row: number, column: string): readonly string[] {
  return ['csv', `row ${row}`, column];
}

/** A header that is not the one expected: which columns are missing and which are unknown. */
export function headerRefusals(found: readonly string[], expected: readonly string[]): readonly Refusal<CatalogueRefusalCode>[] {
  const missing = expected.filter((column) => !found.includes(column));
  if (missing.length === 0) return [];
  return [refusal('FILE_HEADER_WRONG', { missing, expected, found: found.slice(0, 20) }, { path: cell(1, missing[0] ?? '') })];
}

/** A text that was not UTF-8 when it was read: the replacement character stands where bytes were lost. */
export function encodingRefusals(text: string): readonly Refusal<CatalogueRefusalCode>[] {
  const at = text.indexOf('\uFFFD');
  if (at < 0) return [];
  return [refusal('FILE_NOT_UTF8', { row: text.slice(0, at).split('\n').length }, { path: ['csv', `row ${text.slice(0, at).split('\n').length}`] })];
}

/** The first faults one by one, and how many more there are. */
export function listed(faults: readonly Refusal[], most: number): readonly Refusal[] {
  if (faults.length <= most) return faults;
  return [...faults.slice(0, most), refusal('FILE_HAS_MORE_FAULTS', { more: faults.length - most }, { path: ['csv'] })];
}
