import type { SampleOutcome, SampleSelection } from '@toroku/domain-audit';
import type { DrawnSample } from './control-lines';

/** An item as it is worked on. */
export interface DraftItem {
  readonly reference: string;
  readonly outcome: SampleOutcome | null;
  readonly note: string;
}

/** A sample as it is worked on. */
export interface SampleDraft {
  readonly selection: SampleSelection | '';
  readonly selectionNote: string;
  readonly sizeReason: string;
  readonly items: readonly DraftItem[];
  /** What stood there when the work began: another sample now means that a colleague recorded one meanwhile. */
  readonly basis: string;
}

/** The sample that stands, or an empty one. */
export function draftOf(sample: DrawnSample | null): SampleDraft {
  const basis = basisOf(sample);
  if (!sample) return { selection: '', selectionNote: '', sizeReason: '', items: [], basis };
  const { selection, selectionNote, sizeReason, items } = sample;
  return { selection, selectionNote, sizeReason, items: items.map(({ reference, outcome, note }) => ({ reference, outcome: outcome ?? null, note })), basis };
}

/** The sample that stands, as something to compare with. */
export function basisOf(sample: DrawnSample | null): string {
  return JSON.stringify(sample && [sample.selection, sample.selectionNote, sample.sizeReason, sample.items]);
}

/** The items with pasted lines behind them: one a line, what was seen after a tab. Lines that name an item again are left out. */
export function withPasted(items: readonly DraftItem[], pasted: string): readonly DraftItem[] {
  const known = new Set(items.map(({ reference }) => reference));
  const added = pasted.split(/\r?\n/).flatMap((line): readonly DraftItem[] => {
    const [first = '', ...rest] = line.split('\t');
    const reference = first.trim();
    if (reference === '' || known.has(reference)) return [];
    known.add(reference);
    return [{ reference, outcome: null, note: rest.join(' ').trim() }];
  });
  return [...items, ...added];
}

/** The items with one changed, found by its name. */
export function withChange(items: readonly DraftItem[], reference: string, change: Partial<DraftItem>): readonly DraftItem[] {
  return items.map((item) => (item.reference === reference ? { ...item, ...change } : item));
}

/** Everything that is not tested yet, without exception. */
export function withRestGood(items: readonly DraftItem[]): readonly DraftItem[] {
  return items.map((item) => (item.outcome === null ? { ...item, outcome: 'NO_EXCEPTION' } : item));
}
