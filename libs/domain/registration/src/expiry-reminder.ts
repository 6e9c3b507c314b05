import { addMonths, type LegalDay } from '@toroku/kernel';
import type { RegisterEntry } from './register-entry';
import { standingOn } from './standing';

/**
 * 有効期限の予告. Which mark (in months before the entry's last day) its provider is to be reminded of on a day: the nearest one that is
 * reached, from its own day on; null before the first mark, and for an entry that is not valid or whose renewal is applied for.
 */
export function expiryReminderOn(entry: Pick<RegisterEntry, 'status' | 'validThroughOn' | 'renewalAppliedOn'>, on: LegalDay, marks: readonly number[]): number | null {
  if (standingOn(entry, on) !== 'VALID') return null;
  const reached = marks.filter((months) => addMonths(entry.validThroughOn, -months) <= on);
  return reached.length === 0 ? null : Math.min(...reached);
}
