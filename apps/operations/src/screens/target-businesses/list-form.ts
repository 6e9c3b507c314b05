import { readTypedNumber } from '@toroku/kernel';
import type { WordRow } from '../../parts/WordRows';
import type { TargetBusinessesPageQuery } from './Page.generated';

export type Edition = TargetBusinessesPageQuery['targetBusinessLists'][number];
type Entry = Edition['entries'][number];

/** One business of the list as it is typed. */
export interface EntryForm {
  readonly number: string;
  readonly titleJa: string;
  readonly titleEn: string;
  readonly examplesJa: string;
  readonly examplesEn: string;
  readonly conditions: readonly WordRow[];
  readonly notes: readonly WordRow[];
}

export interface ListForm {
  readonly effectiveOn: string;
  readonly entries: readonly EntryForm[];
}

/** What a new edition starts from: the one before it. */
export function listFormOf(edition: Edition | undefined): ListForm {
  return { effectiveOn: '', entries: (edition?.entries ?? []).map(entryFormOf) };
}

function entryFormOf({ number, title, examples, conditions, notes }: Entry): EntryForm {
  return {
    number: String(number),
    titleJa: title?.ja ?? '',
    titleEn: title?.en ?? '',
    examplesJa: examples?.ja ?? '',
    examplesEn: examples?.en ?? '',
    conditions: conditions.map(({ code, ja, en, seeds }) => ({ code, ja, en, seeds: seeds.join(' ') })),
    notes: notes.map(({ ja, en, seeds }) => ({ ja, en, seeds: seeds.join(' ') })),
  };
}

/** A business without a title stays one whose content is not known: it can match nothing. */
export function entriesOf({ entries }: ListForm): readonly EntryInput[] {
  return entries.map((entry) => ({
    number: readTypedNumber(entry.number) ?? NaN,
    title: bilingual(entry.titleJa, entry.titleEn),
    examples: bilingual(entry.examplesJa, entry.examplesEn),
    conditions: entry.conditions.map((row) => ({ code: text(row, 'code'), ja: text(row, 'ja'), en: text(row, 'en'), seeds: text(row, 'seeds').split(/\s+/).filter(Boolean) })),
    notes: entry.notes.map((row) => ({ ja: text(row, 'ja'), en: text(row, 'en'), seeds: text(row, 'seeds').split(/\s+/).filter(Boolean) })),
  }));
}

interface BilingualInput {
  readonly ja: string;
  readonly en: string;
}

export interface EntryInput {
  readonly number: number;
  readonly title: BilingualInput | null;
  readonly examples: BilingualInput | null;
  readonly conditions: readonly { readonly code: string; readonly ja: string; readonly en: string; readonly seeds: readonly string[] }[];
  readonly notes: readonly { readonly ja: string; readonly en: string; readonly seeds: readonly string[] }[];
}

/** What an edition changes against the one before: the numbers of the businesses. */
export interface ListChanges {
  readonly added: readonly number[];
  readonly changed: readonly number[];
  readonly removed: readonly number[];
}

/** Compares the businesses of two editions by their numbers. */
export function changesOf(before: readonly EntryInput[], after: readonly EntryInput[]): ListChanges {
  const earlier = new Map(before.map((entry) => [entry.number, JSON.stringify(entry)]));
  const later = new Set(after.map(({ number }) => number));
  return {
    added: after.filter(({ number }) => !earlier.has(number)).map(({ number }) => number),
    changed: after.filter((entry) => earlier.has(entry.number) && earlier.get(entry.number) !== JSON.stringify(entry)).map(({ number }) => number),
    removed: before.filter(({ number }) => !later.has(number)).map(({ number }) => number),
  };
}

function bilingual(ja: string, en: string): BilingualInput | null {
  return ja.trim() === '' && en.trim() === '' ? null : { ja, en };
}

function text(row: WordRow, name: string): string {
  return (row[name] ?? '').trim();
}
