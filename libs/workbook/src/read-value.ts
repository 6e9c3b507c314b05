import { isWritableText, readTypedDay } from '@toroku/kernel';
import type { Cell } from './book';
import { dayOfSerial } from './days';
import type { FormField, FormValue } from './form';
import type { NoteCode } from './notes';
import { plainly, tidyId } from './tidy';

/** What a cell was read as, and what there is to say about it. */
export interface ReadValue {
  readonly value: FormValue;
  readonly said: readonly { readonly code: NoteCode; readonly facts: Readonly<Record<string, string | number | readonly string[]>>; readonly fix: string | null }[];
}

/** What reading a cell takes beside its field. */
export interface ReadingFacts {
  readonly is1904: boolean;
  /** For an ID: those there are. */
  readonly known?: readonly string[];
}

const nothing: ReadValue = { value: null, said: [] };

/** A cell as its field means it. Tolerates full-width digits, spaces, era dates and computed values, and says so. */
export function readValue(cell: Cell | undefined, field: FormField, facts: ReadingFacts): ReadValue {
  if (!cell || cell.kind === 'empty') return cell?.isFormula ? failed('FORMULA_WITHOUT_VALUE', {}) : nothing;
  if (cell.kind === 'error') return failed('CELL_IS_ERROR', { value: cell.value });
  const read = readers[field.kind](cell, field, facts);
  return cell.isFormula ? { ...read, said: [{ code: 'FORMULA_READ', facts: { value: String(read.value ?? '').slice(0, 60) }, fix: null }, ...read.said] } : read;
}

const readers: Readonly<Record<FormField['kind'], (cell: Cell, field: FormField, facts: ReadingFacts) => ReadValue>> = {
  TEXT: (cell, field, facts) => readText(cell, field, facts),
  ID: readId,
  DAY: readDay,
  NUMBER: readNumber,
  CHOICE: readChoice,
};

function readText(cell: Cell, { most }: FormField, { is1904 }: ReadingFacts): ReadValue {
  const value = textOf(cell, is1904);
  if (value === '') return nothing;
  if (most !== undefined && value.length > most) return { value, said: [{ code: 'CELL_TOO_LONG', facts: { length: value.length, max: most }, fix: null }] };
  return isWritableText(value) ? { value, said: [] } : { value, said: [{ code: 'CELL_UNWRITABLE', facts: {}, fix: withoutControls(value) }] };
}

/** A number in a text's place is read as the person sees it. */
function textOf({ kind, value, isDate }: Cell, is1904: boolean): string {
  if (kind === 'boolean') return value === '1' ? 'TRUE' : 'FALSE';
  if (kind === 'number' && isDate) return dayOfSerial(Number(value), is1904) ?? value;
  return kind === 'number' ? String(Number(value)) : value;
}

function withoutControls(text: string): string {
  return [...text].filter(isWritableText).join('');
}

function readId(cell: Cell, _: FormField, { known, is1904 }: ReadingFacts): ReadValue {
  const raw = cell.kind === 'number' ? String(Number(cell.value)) : cell.value;
  const tidy = tidyId(raw);
  if (tidy === '') return nothing;
  if (!known || (known.includes(tidy) && !cell.isDate)) return tidied(tidy, raw);
  const likely = cell.isDate ? idsOfDay(dayOfSerial(Number(cell.value), is1904)).filter((id) => known.includes(id)) : known.filter((id) => id.startsWith(`${tidy}.`) && /^[A-Z]+$/.test(id.slice(tidy.length + 1)));
  const shown = cell.isDate ? (dayOfSerial(Number(cell.value), is1904) ?? raw) : tidy.slice(0, 60);
  return { value: tidy, said: [{ code: 'ROW_UNKNOWN', facts: { id: shown, likely }, fix: likely.length === 1 ? (likely[0] ?? null) : null }] };
}

/** The ids that a spreadsheet may have taken for this day: 9.2.3 as month, day, year or as year, month, day. */
function idsOfDay(on: string | null): readonly string[] {
  if (on === null) return [];
  const [year = 0, month, date] = on.split('-').map(Number);
  return [...new Set([`${month}.${date}.${year % 100}`, `${year % 100}.${month}.${date}`, `${month}.${date}`])];
}

function readDay(cell: Cell, _: FormField, { is1904 }: ReadingFacts): ReadValue {
  if (cell.kind === 'number' && cell.isDate) {
    const on = dayOfSerial(Number(cell.value), is1904);
    return on ? { value: on, said: [] } : failed('DAY_UNREADABLE', { value: cell.value });
  }
  const raw = cell.value.trim();
  if (raw === '') return nothing;
  const on = readTypedDay(raw);
  return on ? tidied(on, raw) : failed('DAY_UNREADABLE', { value: raw.slice(0, 60) });
}

function readNumber(cell: Cell): ReadValue {
  const raw = cell.value.normalize('NFKC').replace(/[\s,]/g, '');
  if (raw === '') return nothing;
  const number = Number(raw);
  if (cell.isDate || !Number.isSafeInteger(number)) return failed('NUMBER_UNREADABLE', { value: cell.value.slice(0, 60) });
  return cell.kind === 'number' ? { value: number, said: [] } : { value: number, said: tidied(String(number), cell.value).said };
}

function readChoice(cell: Cell, { choices = [] }: FormField): ReadValue {
  const raw = cell.kind === 'boolean' ? (cell.value === '1' ? 'TRUE' : 'FALSE') : cell.value;
  const plain = plainly(raw);
  if (plain === '') return nothing;
  const exact = choices.find(({ ja, en, code }) => [ja, en, code].includes(raw));
  if (exact) return { value: exact.code, said: [] };
  const meant = choices.find(({ ja, en, code, others = [] }) => [ja, en, code, ...others].some((name) => plainly(name) === plain));
  if (meant) return { value: meant.code, said: [{ code: 'VALUE_TIDIED', facts: { value: raw.slice(0, 60), read: meant.ja, readEn: meant.en }, fix: meant.ja }] };
  const near = choices.filter(({ ja, en }) => plainly(ja).startsWith(plain) || plainly(en).startsWith(plain));
  return { value: null, said: [{ code: 'CHOICE_UNKNOWN', facts: { value: raw.slice(0, 60), choices: choices.map(({ ja }) => ja), choicesEn: choices.map(({ en }) => en) }, fix: near.length === 1 ? (near[0]?.ja ?? null) : null }] };
}

function tidied(value: string, raw: string): ReadValue {
  return { value, said: value === raw ? [] : [{ code: 'VALUE_TIDIED', facts: { value: raw.slice(0, 60), read: value, readEn: value }, fix: value }] };
}

function failed(code: NoteCode, facts: Readonly<Record<string, string | number>>): ReadValue {
  return { value: null, said: [{ code, facts, fix: null }] };
}
