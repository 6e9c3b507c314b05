import { defineRule, type Reason } from '@toroku/kernel';
import { impactGuidanceClause } from '../clauses';
import type { SheetContent } from '../impact-assessment';
import type { ImpactRefusalCode } from '../refusals';
import { entryOf, type TargetBusinessList } from '../target-business';

type Match = Pick<SheetContent, 'route' | 'matchedEntry' | 'confirmedConditions'>;

/** 対象業務への該当. Either an entry whose conditions are all confirmed, or business under consideration (要検討業務). */
export const matchStandsOnList = defineRule<{ readonly match: Match; readonly list: Pick<TargetBusinessList, 'edition' | 'entries'> }, ImpactRefusalCode>(
  'matchStandsOnList',
  impactGuidanceClause('Annex 1', ['S-030', 'S-033', 'S-035', 'S-041', 'S-044', 'S-045', 'S-053']),
  ({ match, list }) => {
    if (match.route === null || (match.route === 'ON_LIST' && match.matchedEntry === null)) return [{ code: 'MATCH_NOT_STATED', path: ['route'] }];
    return match.route === 'OFF_LIST' ? [] : reasonsOf(match, match.matchedEntry ?? 0, list);
  },
);

function reasonsOf({ confirmedConditions }: Match, number: number, list: Pick<TargetBusinessList, 'edition' | 'entries'>): readonly Reason<ImpactRefusalCode>[] {
  const facts = { entry: number, edition: list.edition };
  const entry = entryOf(list, number);
  if (!entry) return [{ code: 'ENTRY_NOT_IN_LIST', facts, path: ['matchedEntry'] }];
  if (entry.title === null) return [{ code: 'ENTRY_CONTENT_UNKNOWN', facts, path: ['matchedEntry'] }];
  return entry.conditions
    .filter(({ code }) => !confirmedConditions.includes(code))
    .map(({ code, ja, en }) => ({ code: 'MATCH_CONDITION_NOT_CONFIRMED', facts: { ...facts, condition: code, ja, en }, path: ['confirmedConditions'] }));
}
