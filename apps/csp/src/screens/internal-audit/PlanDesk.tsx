import { Button, NotificationBanner, Section, useLanguage, useSay } from '@toroku/ui';
import { Reasons, sayReason, Unreachable } from '@toroku/web-base';
import { cspInternalAuditPlanWords as words } from '@toroku/words';
import { useMemo, useState, type ReactNode } from 'react';
import { AssignChosen } from './AssignChosen';
import { loadsOf } from './coverage-picture';
import type { CoveredAudit } from './judged-by';
import { everyLine, linesShown, type UnitLine } from './plan-wishes';
import { UnitFilters } from './UnitFilters';
import { UnitGrid } from './UnitGrid';
import type { Planner } from './use-planner';

export interface PlanDeskProps {
  readonly audit: CoveredAudit;
  readonly planner: Planner;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (unitIds: readonly string[]) => void;
  readonly mayPlan: boolean;
  readonly nameOf: (unitId: string) => string;
}

/** As many reasons are told at a time. */
const TOLD = 10;

/** The plan unit by unit: found, chosen, moved and shared out, by keyboard one by one or many at once. */
export function PlanDesk({ audit, planner, chosen, onChoose, mayPlan, nameOf }: PlanDeskProps): ReactNode {
  const say = useSay();
  const [filter, setFilter] = useState(everyLine);
  const { lines, years, set, back, note } = planner;
  const shown = useMemo(() => linesShown(lines, filter), [lines, filter]);
  const toggle = (unitId: string): void => {
    const next = new Set(chosen);
    if (!next.delete(unitId)) next.add(unitId);
    onChoose([...next]);
  };
  const onKey = (key: string, { unitId }: UnitLine): boolean => {
    if (!mayPlan) return false;
    const year = years.find((one) => String(one) === key);
    if (key === ' ') toggle(unitId);
    else if (key === 'Delete') back([unitId]);
    else if (year !== undefined) set({ year }, [unitId], say(words.moved, { count: 1, year }));
    else return false;
    return true;
  };
  return (
    <Section id="plan" title={say(words.desk)} lead={mayPlan ? say(words.deskLead) : undefined}>
      {mayPlan ? <Proposals planner={planner} /> : null}
      <UnitFilters lines={lines} years={planner.years} filter={filter} onChange={setFilter} mayPlan={mayPlan} />
      <p role="status">{say(mayPlan ? words.shownAndChosen : words.shown, { count: shown.length, chosen: chosen.size })}</p>
      <UnitGrid lines={shown} chosen={mayPlan ? chosen : null} onToggle={toggle} onKey={onKey} nameOf={nameOf} />
      {mayPlan ? <AssignChosen audit={audit} planner={planner} chosen={[...chosen]} shown={shown.map(({ unitId }) => unitId)} onChoose={onChoose} /> : null}
      {mayPlan ? (
        <>
          <p role="status" className="min-h-7">
            {note}
          </p>
          <Balance planner={planner} />
          <Save planner={planner} />
        </>
      ) : null}
    </Section>
  );
}

/** The balance in a line, where the units are moved: the picture may be out of sight. */
function Balance({ planner: { coverage, years } }: { readonly planner: Planner }): ReactNode {
  const say = useSay();
  const loads = loadsOf(coverage.units, years).map(({ year, audited, planned }) => say(words.load, { year, count: audited + planned }));
  return <p>{say(words.balance, { loads, gaps: coverage.gaps.length })}</p>;
}

function Proposals({ planner: { coverage, proposeAnew, fillGaps } }: { readonly planner: Planner }): ReactNode {
  const say = useSay();
  return (
    <div className="flex flex-wrap gap-4">
      <Button kind="secondary" onClick={proposeAnew}>
        {say(words.proposeAnew)}
      </Button>
      <Button kind="secondary" blockedBecause={coverage.gaps.length === 0 ? say(words.nothingToFill) : undefined} onClick={fillGaps}>
        {say(words.fillGaps, { count: coverage.gaps.length })}
      </Button>
    </div>
  );
}

function Save({ planner: { unmet, isChanged, isSaved, command, save, backAll } }: { readonly planner: Planner }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const nothing = isChanged ? undefined : say(words.nothingToSave);
  return (
    <div className="flex flex-col gap-4">
      {isChanged && unmet.length > 0 ? (
        <NotificationBanner tone="warning" level={3} title={say(words.unmet, { count: unmet.length })}>
          <ul className="list-disc pl-6">
            {unmet.slice(0, TOLD).map((reason) => (
              <li key={`${reason.code} ${reason.path.join('.')}`}>{sayReason(reason, language)}</li>
            ))}
          </ul>
        </NotificationBanner>
      ) : null}
      <Reasons reasons={command.reasons.slice(0, TOLD)} />
      <Unreachable isUnreachable={command.isUnreachable} onAgain={() => void save()} />
      <p role="status">{isChanged ? say(words.unsaved) : isSaved ? say(words.saved) : ''}</p>
      <div className="flex flex-wrap gap-4">
        <Button isBusy={command.isRunning} blockedBecause={nothing} onClick={() => void save()}>
          {say(words.save)}
        </Button>
        {isChanged ? (
          <Button kind="secondary" onClick={backAll}>
            {say(words.takeAllBack)}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
