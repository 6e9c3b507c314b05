import { Checkbox, Select, useSay } from '@toroku/ui';
import { auditorPlannerWords as words, auditorScopeWords, auditorWords, scopeReasonWords } from '@toroku/words';
import { useMemo, type ReactNode } from 'react';
import { countedBy } from './counted-by';
import { chapterOf, type LineFilter, type PlanLine } from './plan-lines';

export interface LineFiltersProps {
  readonly lines: readonly PlanLine[];
  readonly filter: LineFilter;
  readonly onChange: (filter: LineFilter) => void;
}

/** Which controls are shown: by chapter, area, reason, year, or only those that were moved. */
export function LineFilters({ lines, filter, onChange }: LineFiltersProps): ReactNode {
  const say = useSay();
  const choices = useMemo(() => choicesIn(lines), [lines]);
  const all = say(auditorWords.all);
  const of = (part: Partial<LineFilter>): void => onChange({ ...filter, ...part });
  return (
    <div className="flex flex-col gap-6">
      <div className="grid gap-6 tablet:grid-cols-2 desktop:grid-cols-4">
        <Select label={say(words.filterChapter)} noneLabel={all} options={choices.chapters.map((value) => ({ value, label: say(auditorWords.chapter, { chapter: value }) }))} value={filter.chapter} onChange={(chapter) => of({ chapter })} />
        <Select label={say(words.filterArea)} noneLabel={all} options={choices.areas.map((value) => ({ value, label: say(words.area, { area: value }) }))} value={filter.area} onChange={(area) => of({ area })} />
        <Select label={say(words.filterReason)} noneLabel={all} options={choices.reasons.map((value) => ({ value, label: say(scopeReasonWords[value]) }))} value={filter.reason as PlanLine['reason'] | ''} onChange={(reason) => of({ reason })} />
        <Select label={say(words.filterYear)} noneLabel={all} options={choices.years.map((value) => ({ value, label: say(auditorScopeWords.year, { year: value }) }))} value={filter.year} onChange={(year) => of({ year })} />
      </div>
      <Checkbox label={say(words.onlyArranged)} value={filter.isArrangedOnly} onChange={(isArrangedOnly) => of({ isArrangedOnly })} />
    </div>
  );
}

function choicesIn(lines: readonly PlanLine[]) {
  const numbers = (values: readonly number[]): readonly string[] => [...new Set(values)].sort((one, other) => one - other).map(String);
  return {
    chapters: [...new Set(lines.map(chapterOf))],
    areas: numbers(lines.flatMap(({ areas }) => areas)),
    reasons: countedBy(lines, ({ reason }) => reason).map(([reason]) => reason),
    years: numbers(lines.flatMap(({ operationYear }) => (operationYear === null ? [] : [operationYear]))),
  };
}
