import { Button, CheckboxGroup, Select, TextArea, useSay } from '@toroku/ui';
import { cspInternalAuditPlanWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { linesOf } from '../statement/statement-form';
import type { CoveredAudit } from './judged-by';
import type { Planner } from './use-planner';

export interface AssignChosenProps {
  readonly audit: CoveredAudit;
  readonly planner: Planner;
  readonly chosen: readonly string[];
  readonly shown: readonly string[];
  readonly onChoose: (unitIds: readonly string[]) => void;
}

/** Where the keyboard goes from a gap. */
export const MOVE_TO = 'plan-move-to';
/** The answer that takes a unit out of the plan. */
const OUT = 'OUT';
/** As many units are named in a line; the rest is counted. */
const NAMED = 5;

/** What is done with the chosen units: another year, who audits them, who operates them. */
export function AssignChosen({ audit, planner: { lines, years, asked, set }, chosen, shown, onChoose }: AssignChosenProps): ReactNode {
  const say = useSay();
  const { value, change } = asked;
  const count = chosen.length;
  const none = count === 0 ? say(words.chooseFirst) : undefined;
  const move = (): void => {
    const year = value.year === OUT ? null : Number(value.year);
    set({ year }, chosen, year === null ? say(words.takenOut, { count }) : say(words.moved, { count, year }));
    onChoose([]);
  };
  const planned = lines.filter(({ unitId, year }) => year !== null && chosen.includes(unitId)).map(({ unitId }) => unitId);
  const nobody = none ?? (planned.length === 0 ? say(words.plannedOnly) : undefined);
  const performers = value.performers.filter((person) => audit.performers.includes(person));
  const operatedBy = linesOf(value.operators);
  return (
    <div className="flex flex-col gap-6 rounded-12 border border-solid-gray-420 p-4 desktop:p-6">
      <p role="status">{say(count > NAMED ? words.chosenMore : words.chosenUnits, { count, units: count === 0 ? say(words.noGap) : chosen.slice(0, NAMED) })}</p>
      <div className="flex flex-wrap gap-4">
        <Button kind="secondary" size="small" onClick={() => onChoose(shown)}>
          {say(words.chooseShown, { count: shown.length })}
        </Button>
        <Button kind="secondary" size="small" blockedBecause={none} onClick={() => onChoose([])}>
          {say(words.chooseNone)}
        </Button>
      </div>
      <div className="grid gap-8 desktop:grid-cols-3">
        <div className="flex flex-col items-start gap-4">
          <Select id={MOVE_TO} label={say(words.moveTo)} options={[...years.map((year) => ({ value: String(year), label: say(words.yearNext, { year }) })), { value: OUT, label: say(words.takeOut) }]} value={value.year} onChange={(year) => change({ ...value, year })} />
          <Button kind="secondary" blockedBecause={none ?? (value.year === '' ? say(words.yearFirst) : undefined)} onClick={move}>
            {say(words.move)}
          </Button>
        </div>
        <div className="flex flex-col items-start gap-4">
          {audit.performers.length === 0 ? (
            <p>{say(words.performersFirst)}</p>
          ) : (
            <>
              <CheckboxGroup legend={say(words.performersOf)} options={audit.performers.map((person) => ({ value: person, label: person }))} value={performers} onChange={(people) => change({ ...value, performers: people })} />
              <Button kind="secondary" blockedBecause={nobody} onClick={() => set({ performers }, planned, say(words.performersSet, { count: planned.length }))}>
                {say(words.setPerformers)}
              </Button>
            </>
          )}
        </div>
        <div className="flex flex-col items-start gap-4">
          <TextArea label={say(words.operatorsOf)} hint={say(words.operatorsHint)} rows={2} value={value.operators} onChange={(operators) => change({ ...value, operators })} />
          <Button kind="secondary" blockedBecause={nobody} onClick={() => set({ operatedBy }, planned, say(words.operatorsSet, { count: planned.length }))}>
            {say(words.setOperators)}
          </Button>
        </div>
      </div>
    </div>
  );
}
