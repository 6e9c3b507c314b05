import { Section, useSay } from '@toroku/ui';
import { auditorPlannerWords as words } from '@toroku/words';
import { useMemo, useState, type ReactNode } from 'react';
import { ArrangeChosen } from './ArrangeChosen';
import { ControlGrid } from './ControlGrid';
import { LineFilters } from './LineFilters';
import { everyLine, linesShown, type PlanLine } from './plan-lines';
import type { Planner } from './use-planner';

/** The controls of the plan, found, chosen and moved: by keyboard one by one, or many at once. */
export function ControlPicker({ planner, mayArrange }: { readonly planner: Planner; readonly mayArrange: boolean }): ReactNode {
  const say = useSay();
  const { lines, outlook, move, pull, back } = planner;
  const [filter, setFilter] = useState(everyLine);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => linesShown(lines, filter), [lines, filter]);
  const chosenLines = useMemo(() => lines.filter(({ controlId }) => chosen.has(controlId)), [lines, chosen]);
  const toggle = (controlId: string): void => {
    const next = new Set(chosen);
    if (!next.delete(controlId)) next.add(controlId);
    setChosen(next);
  };
  const moveChosen = (year: number): void => {
    move(year, chosenLines);
    setChosen(new Set());
  };
  const pullChosen = (reason: string): void => {
    pull(reason, chosenLines);
    setChosen(new Set());
  };
  const onKey = (key: string, line: PlanLine): boolean => {
    if (!mayArrange) return false;
    if (key === ' ') toggle(line.controlId);
    else if (key === 'Delete') back([line.controlId]);
    else if (outlook.years.some(({ year }) => String(year) === key)) move(Number(key), [line]);
    else return false;
    return true;
  };
  return (
    <Section title={say(words.controls)} lead={mayArrange ? say(words.controlsLead) : undefined}>
      <LineFilters lines={lines} filter={filter} onChange={setFilter} />
      {mayArrange ? <ArrangeChosen years={outlook.years.map(({ year }) => year)} chosen={chosenLines} shown={shown} onChoose={(controlIds) => setChosen(new Set(controlIds))} onMove={moveChosen} onPull={pullChosen} /> : null}
      <p role="status">{say(words.shown, { count: shown.length, chosen: chosen.size })}</p>
      <ControlGrid lines={shown} chosen={mayArrange ? chosen : null} onToggle={toggle} onKey={onKey} />
    </Section>
  );
}
