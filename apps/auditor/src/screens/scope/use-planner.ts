import { useSuspenseQuery } from '@apollo/client/react';
import { useSay } from '@toroku/ui';
import { useCommand, useKept, type CommandState } from '@toroku/web-base';
import { auditorPlannerWords as words } from '@toroku/words';
import { useDeferredValue, useMemo, useState } from 'react';
import { asProposed, isSame, moveInto, plainArrangement, takeBack, takeIn, type Arrangement } from './arrangement';
import { ArrangeScopeDocument, ScopeOutlookDocument, type ArrangeScopeMutationVariables, type ScopePageQuery } from './Page.generated';
import { planLines, type Outlook, type Plan, type PlanLine } from './plan-lines';

type PageEngagement = NonNullable<ScopePageQuery['engagement']>;
/** As many controls are named in a line; the rest is counted. */
const NAMED = 5;

/** A scope being arranged: what is wished, what it comes to, and how to change it. */
export interface Planner {
  readonly lines: readonly PlanLine[];
  readonly outlook: Outlook;
  /** Whether the numbers still are those of the arrangement before. */
  readonly isBehind: boolean;
  readonly isChanged: boolean;
  readonly isArranged: boolean;
  /** What the last step came to. */
  readonly note: string;
  /** Whether the last step was to keep it. */
  readonly isSaved: boolean;
  readonly move: (year: number, controls: readonly PlanLine[]) => void;
  readonly pull: (reason: string, controls: readonly PlanLine[]) => void;
  readonly back: (controlIds: readonly string[]) => void;
  readonly backAll: () => void;
  readonly command: CommandState<ArrangeScopeMutationVariables>;
  readonly save: () => Promise<void>;
}

/** What is wished is kept in this browser until it is saved; what it comes to is asked of the platform at every step. */
export function usePlanner(engagement: PageEngagement, plan: Plan): Planner {
  const { id, version } = engagement;
  const say = useSay();
  const saved = useMemo(() => plainArrangement(plan.arrangement), [plan.arrangement]);
  const { value: wished, change, forget } = useKept<Arrangement | null>(`arrangeScope:${id}`, null);
  const arrangement = wished ?? saved;
  const considered = useDeferredValue(arrangement);
  const outlook = useSuspenseQuery(ScopeOutlookDocument, { variables: { id, arrangement: considered } }).data.scopePlan ?? nothing;
  const lines = useMemo(() => planLines(plan, outlook), [plan, outlook]);
  const [note, setNote] = useState('');
  const [isSaved, setSaved] = useState(false);
  const command = useCommand(ArrangeScopeDocument);
  const settle = (next: Arrangement, said: string): void => {
    command.clear();
    change(next);
    setNote(said);
    setSaved(false);
  };
  const move = (year: number, controls: readonly PlanLine[]): void => {
    const { arrangement: next, taken, left } = moveInto(year, controls, arrangement);
    const named = left.length > NAMED ? [...left.slice(0, NAMED), '…'] : left;
    settle(next, left.length === 0 ? say(words.moved, { count: taken.length, year }) : say(words.movedSome, { count: taken.length, year, left: left.length, controls: named.join(', ') }));
  };
  const pull = (reason: string, controls: readonly PlanLine[]): void => {
    const open = controls.filter(({ isStated, depth }) => isStated && depth !== 'DESIGN_AND_OPERATION').map(({ controlId }) => controlId);
    const left = controls.length - open.length;
    settle(takeIn(reason, open, arrangement), say(left === 0 ? words.pulled : words.pulledSome, { count: open.length, left }));
  };
  const back = (controlIds: readonly string[]): void => settle(takeBack(controlIds, arrangement), say(words.tookBack, { count: controlIds.length }));
  const backAll = (): void => settle(asProposed, say(words.tookBack, { count: outlook.differences.length }));
  const save = async (): Promise<void> => {
    const { moves, pulls } = arrangement;
    if ((await command.run({ id, expectedVersion: version, moves: [...moves], pulls: [...pulls] })).kind !== 'done') return;
    forget();
    setNote('');
    setSaved(true);
  };
  const isArranged = arrangement.moves.length + arrangement.pulls.length > 0;
  return { lines, outlook, isBehind: considered !== arrangement, isChanged: !isSame(arrangement, saved), isArranged, note, isSaved, move, pull, back, backAll, command, save };
}

const nothing: Outlook = { years: [], proposedYears: [], differences: [], unmet: [], lines: [] };
