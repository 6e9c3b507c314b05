import type { ImpactValues } from '@toroku/domain-impact';
import { ruleSetOn } from '@toroku/domain-rulebook';
import type { LegalDay } from '@toroku/kernel';

/** The rule set of the LIU track on a key day with this context's numbers; nulls while the track is not in force. */
export function rulesOfTheDay(keyDay: LegalDay): { readonly ruleSetId: string | null; readonly values: ImpactValues | null } {
  const ruleSet = ruleSetOn('ISMAP_LIU', keyDay);
  return { ruleSetId: ruleSet?.id ?? null, values: ruleSet?.impact ?? null };
}
