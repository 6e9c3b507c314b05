import { doneUnless, refusal, textRefusals, type Decision, type LegalDay, type Moment, type Refusal } from '@toroku/kernel';
import { editionReasons, uniqueReasons, type LatestEdition } from '../edition-reasons';
import { PROSE_MAX } from '../limits';
import type { TargetBusiness, TargetBusinessList } from '../target-business';

export interface AdoptTargetBusinessList {
  readonly effectiveOn: LegalDay;
  readonly entries: readonly TargetBusiness[];
}

/** The ministries in charge adopt a new edition. An entry keeps its number over the editions; cases keep the edition they were judged under. */
export function adoptTargetBusinessList(
  { effectiveOn, entries }: AdoptTargetBusinessList,
  { latest, today }: { readonly latest: LatestEdition | null } & Pick<Moment, 'today'>,
): Decision<Omit<TargetBusinessList, 'id' | 'adoptedBy' | 'adoptedAt'>> {
  const empty = entries.length === 0 ? [refusal('EDITION_EMPTY', { part: 'entries' }, { path: ['entries'] })] : [];
  const numbers = uniqueReasons(entries.map(({ number }) => String(number)), ['entries']);
  return doneUnless([...editionReasons(effectiveOn, latest, today), ...empty, ...numbers, ...entries.flatMap(entryReasons)], () => ({
    effectiveOn,
    entries,
    edition: (latest?.edition ?? 0) + 1,
    version: 1,
  }));
}

function entryReasons({ title, conditions }: TargetBusiness, index: number): readonly Refusal[] {
  const path = ['entries', String(index)];
  const wording = title === null ? [] : [...textRefusals(title.ja, { path: [...path, 'title', 'ja'], max: PROSE_MAX }), ...textRefusals(title.en, { path: [...path, 'title', 'en'], max: PROSE_MAX })];
  return [...wording, ...uniqueReasons(conditions.map(({ code }) => code), [...path, 'conditions'])];
}
