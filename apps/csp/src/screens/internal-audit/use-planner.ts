import { fillPlan, implementedUnits, type InternalAuditCoverage, type PlannedUnit } from '@toroku/domain-audit';
import { useSay } from '@toroku/ui';
import { reasonOf, useCommand, useKept, type CommandState, type Kept, type Reason } from '@toroku/web-base';
import { cspInternalAuditPlanWords as words } from '@toroku/words';
import { useEffect, useMemo, useRef, useState } from 'react';
import { judgedBy, judgedWith, type CoveredAudit, type JudgedBy } from './judged-by';
import { PlanInternalAuditDocument, type PlanInternalAuditMutationVariables } from './Page.generated';
import { asSaved, linesOf, proposedAnew, wishedPlan, wishesTowards, withWishes, type ProposalFacts, type UnitLine, type UnitWish } from './plan-wishes';

/** What is changed about units at once. */
export type UnitChange = Partial<Pick<UnitWish, 'year' | 'performers' | 'operatedBy'>>;

/** What is asked for the chosen units, while it is typed. */
export interface Asked {
  /** A year, or `OUT`. */
  readonly year: string;
  readonly performers: readonly string[];
  /** One a line. */
  readonly operators: string;
}

/** A plan being arranged: what is wished, what the rules make of it at once, and how to change it. */
export interface Planner {
  readonly lines: readonly UnitLine[];
  /** The plan as it would be saved. */
  readonly plan: readonly PlannedUnit[];
  readonly coverage: InternalAuditCoverage;
  /** The years that can be planned. */
  readonly years: readonly number[];
  readonly asked: Pick<Kept<Asked>, 'value' | 'change'>;
  readonly isChanged: boolean;
  readonly isSaved: boolean;
  /** What the last step came to. */
  readonly note: string;
  /** Why it cannot be saved as it is. */
  readonly unmet: readonly Reason[];
  /** What form 2-3 would lack with this plan. */
  readonly check: readonly Reason[];
  /** Changes the units and says what was done. */
  readonly set: (change: UnitChange, unitIds: readonly string[], said: string) => void;
  readonly back: (unitIds: readonly string[]) => void;
  readonly proposeAnew: () => void;
  readonly fillGaps: () => void;
  readonly backAll: () => void;
  readonly command: CommandState<PlanInternalAuditMutationVariables>;
  readonly save: () => Promise<void>;
}

/** What is wished is kept in this browser until it is saved; the rules of the platform judge it here at every step. */
export function usePlanner(audit: CoveredAudit, mayPlan: boolean): Planner {
  const say = useSay();
  const by = useMemo(() => judgedBy(audit), [audit]);
  const saved = by.facts.audit.plan;
  const kept = useKept<readonly UnitWish[]>(`planUnits:${audit.id}`, []);
  const asked = useKept<Asked>(`planPeople:${audit.id}`, { year: '', performers: [], operators: '' });
  const wishes = useMemo(() => (mayPlan ? withWishes(saved, [], kept.value) : []), [mayPlan, saved, kept.value]);
  const plan = useMemo(() => wishedPlan(saved, wishes), [saved, wishes]);
  const judged = useMemo(() => judgedWith(audit, by, plan), [audit, by, plan]);
  const [note, setNote] = useState('');
  const [isSaved, setSaved] = useState(false);
  const command = useCommand(PlanInternalAuditDocument, { isRefreshedWhenStale: true });
  const newest = useRef({ wishes, asked: asked.value });
  useEffect(() => {
    newest.current = { wishes, asked: asked.value };
  });
  const settle = (next: readonly UnitWish[], said: string): void => {
    command.clear();
    kept.change(next);
    setNote(said);
    setSaved(false);
  };
  const towards = (next: readonly PlannedUnit[], said: string): void => settle(wishesTowards(saved, next), said);
  const wishOf = (unitId: string): UnitWish => wishes.find((wish) => wish.unitId === unitId) ?? asSaved(saved, unitId);
  const save = async (): Promise<void> => {
    const { id, version, organisation, responsiblePerson, performers, method } = audit;
    if ((await command.run({ id, expectedVersion: version, organisation, responsiblePerson, performers, method, plan })).kind !== 'done') return;
    // What was changed while it was saved stays.
    const left = newest.current.wishes.filter((wish) => !wishes.includes(wish));
    if (left.length === 0) kept.forget();
    else kept.change(left);
    if (newest.current.asked === asked.value) asked.forget();
    setNote('');
    setSaved(true);
  };
  const { coverage } = judged;
  return {
    plan,
    coverage,
    unmet: useMemo(() => judged.unmet.map(reasonOf), [judged]),
    check: useMemo(() => judged.check.map(reasonOf), [judged]),
    lines: useMemo(() => linesOf(coverage, saved, wishes), [coverage, saved, wishes]),
    years: Array.from({ length: by.numbers.internalAuditCycleYears }, (_, offset) => audit.year + offset),
    asked,
    isChanged: wishes.length > 0,
    isSaved,
    note,
    set: (change, unitIds, said) => settle(withWishes(saved, wishes, unitIds.map((unitId) => ({ ...wishOf(unitId), ...change }))), said),
    back: (unitIds) => settle(wishes.filter(({ unitId }) => !unitIds.includes(unitId)), say(words.tookBack, { count: unitIds.length })),
    backAll: () => settle([], say(words.tookBack, { count: wishes.length })),
    proposeAnew: () => towards(proposedAnew(plan, proposalFacts(by, audit.year)), say(words.proposedAnew)),
    fillGaps: () => towards(fillPlan({ year: audit.year, throughYear: coverage.throughYear, plan, gaps: coverage.gaps }), say(words.gapsFilled, { count: coverage.gaps.length })),
    command,
    save,
  };
}

function proposalFacts({ facts, numbers }: JudgedBy, year: number): ProposalFacts {
  return { year, ...numbers, implemented: implementedUnits(facts, numbers) ?? [], history: facts.history, audited: facts.results.map(({ unitId }) => unitId) };
}
