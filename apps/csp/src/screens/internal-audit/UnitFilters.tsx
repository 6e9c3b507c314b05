import { Checkbox, Select, useSay } from '@toroku/ui';
import { cspInternalAuditPlanWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { partsOf, type LineFilter, type UnitLine } from './plan-wishes';

export interface UnitFiltersProps {
  readonly lines: readonly UnitLine[];
  readonly years: readonly number[];
  readonly filter: LineFilter;
  readonly onChange: (filter: LineFilter) => void;
  /** Whether anything can be changed. */
  readonly mayPlan: boolean;
}

/** Which units are shown: by chapter or category, by year, or only those that were changed. */
export function UnitFilters({ lines, years, filter, onChange, mayPlan }: UnitFiltersProps): ReactNode {
  const say = useSay();
  const of = (part: Partial<LineFilter>): void => onChange({ ...filter, ...part });
  const parts = partsOf(lines).map((part) => ({ value: part, label: say(part.includes('.') ? words.category : words.chapter, { chapter: part }) }));
  const inYears = [...years.map((year) => ({ value: String(year), label: say(words.yearNext, { year }) })), { value: 'NONE', label: say(words.gapsOfRow) }];
  return (
    <div className="flex flex-col gap-6">
      <div className="grid gap-6 desktop:grid-cols-2">
        <Select label={say(words.part)} noneLabel={say(words.all)} options={parts} value={filter.part} onChange={(part) => of({ part })} />
        <Select label={say(words.year)} noneLabel={say(words.all)} options={inYears} value={filter.year} onChange={(year) => of({ year })} />
      </div>
      {mayPlan ? <Checkbox label={say(words.onlyChanged)} value={filter.isChangedOnly} onChange={(isChangedOnly) => of({ isChangedOnly })} /> : null}
    </div>
  );
}
