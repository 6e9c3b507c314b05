import { defineRule } from '@toroku/kernel';
import { liuClause } from '../application-clauses';
import type { ApplicationRefusalCode } from '../application-refusals';

interface Facts {
  /** The control objectives the statement leaves out; null while they are not known. */
  readonly excluded: readonly string[] | null;
  readonly judged: readonly string[];
}

/** 除外理由の審査. The reason for every control objective left out is judged in the technical review (S-122, S-123). */
export const everyExclusionIsJudged = defineRule<Facts, ApplicationRefusalCode>('everyExclusionIsJudged', liuClause('10.1', ['S-122', 'S-123']), ({ excluded, judged }) => {
  if (excluded === null) return { missing: ['statement.excludedObjectives'] };
  return excluded.filter((objective) => !judged.includes(objective)).map((objective) => ({ code: 'EXCLUSION_NOT_JUDGED', facts: { objective }, path: ['exclusions', objective] }));
});
