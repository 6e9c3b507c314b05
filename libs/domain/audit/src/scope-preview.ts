import type { Clause } from '@toroku/kernel';
import type { ScopeReason } from './engagement-control';
import { operationYearOf } from './levelling';
import { placeControls, scopeOf, scopeReasonClauses, type PlacedControl, type ScopeControl, type ScopeRow, type ScopeYear } from './scope';
import { noArrangement } from './scope-arrangement';
import { slotChoices, type SlotChoice } from './scope-judgement';
import { longestCycle, type ScopeRules } from './scope-rules';

/** How many controls of a chapter a year assesses. */
export interface ScopeCount {
  /** Assessed in design alone. */
  readonly design: number;
  readonly designAndOperation: number;
  readonly none: number;
}

/** What one year of audits comes to. */
export interface ScopeYearCount extends ScopeCount {
  readonly year: number;
  /** In the order of the chapters. */
  readonly chapters: readonly (ScopeCount & { readonly chapter: number })[];
}

/** What an arrangement changes about one control. */
export interface ScopeDifference {
  readonly controlId: string;
  readonly kind: 'MOVED' | 'PULLED';
  /** The year of its next operational assessment as proposed; null when none was due. */
  readonly fromYear: number | null;
  readonly toYear: number;
  /** Why it was pulled; empty for a move. */
  readonly reason: string;
}

/** One control as it is planned now. */
export interface ScopeProspect extends ScopeRow, Pick<PlacedControl, 'control' | 'rule'> {
  /** The slot that the rules propose. */
  readonly proposedSlot: number | null;
  /** The slots that the rules leave open for it. */
  readonly choices: readonly SlotChoice[];
}

/** 監査対象の見通し. What this year and the years of a whole cycle from it come to. */
export interface ScopePreview {
  readonly years: readonly ScopeYearCount[];
  /** The same years as proposed, without the arrangement. */
  readonly proposedYears: readonly ScopeYearCount[];
  readonly differences: readonly ScopeDifference[];
  readonly prospects: readonly ScopeProspect[];
}

const ofTheirOwn: readonly ScopeReason[] = ['CHANGED', 'PULLED', 'NOT_STATED', 'ASKED', 'NOT_ASKED'];

/** As many years are shown at least, so that rule sets can be compared. */
const YEARS_LEAST = 3;

/** What the arrangement does to this year and the years to come, if the statement stays as it is. */
export function previewScope(controls: readonly ScopeControl[], facts: ScopeYear): ScopePreview {
  const placed = placeControls(controls, facts);
  const rows = scopeOf(controls, facts);
  const isAsProposed = facts.arrangement.moves.length + facts.arrangement.pulls.length === 0;
  const proposed = isAsProposed ? rows : scopeOf(controls, { ...facts, arrangement: noArrangement });
  const years = yearsFrom(rows, controls, facts);
  const prospects = rows.flatMap((row, index) => {
    const one = placed[index];
    return one ? [{ ...row, control: one.control, rule: one.rule, proposedSlot: one.slot, choices: slotChoices(one, facts) }] : [];
  });
  return {
    years,
    proposedYears: isAsProposed ? years : yearsFrom(proposed, controls, facts),
    differences: differencesOf(prospects, proposed, facts),
    prospects,
  };
}

/** The slots that the service would have had it been audited under the rules from its first year on: for looking at other rules than the case's own. */
export function keptAsFromStart(controls: readonly ScopeControl[], rules: ScopeRules): ReadonlyMap<string, number> {
  const placed = placeControls(controls, { rules, year: 1, kept: new Map() });
  return new Map(placed.flatMap(({ control, slot }) => (slot === null ? [] : [[control.controlId, slot] as const])));
}

/** Where the place of a control comes from: its class, unless something else decided. */
export function prospectClause({ reason, rule }: Pick<ScopeProspect, 'reason' | 'rule'>): Clause {
  return ofTheirOwn.includes(reason) ? scopeReasonClauses[reason] : rule.clause;
}

function yearsFrom(first: readonly ScopeRow[], controls: readonly ScopeControl[], facts: ScopeYear): readonly ScopeYearCount[] {
  const count = facts.asked ? 1 : Math.max(YEARS_LEAST, longestCycle(facts.rules));
  const kept = new Map(first.flatMap(({ controlId, slot }) => (slot === null ? [] : [[controlId, slot] as const])));
  const unchanged = controls.map((control) => ({ ...control, isChanged: false }));
  return Array.from({ length: count }, (_, later) => {
    const year = facts.year + later;
    return countYear(year, later === 0 ? first : scopeOf(unchanged, { ...facts, year, kept, arrangement: noArrangement }));
  });
}

const nothing: ScopeCount = { design: 0, designAndOperation: 0, none: 0 };

function countYear(year: number, rows: readonly ScopeRow[]): ScopeYearCount {
  const chapters = new Map<number, ScopeCount>();
  let whole = nothing;
  for (const row of rows) {
    const chapter = Number.parseInt(row.controlId, 10);
    chapters.set(chapter, add(chapters.get(chapter) ?? nothing, row));
    whole = add(whole, row);
  }
  return { year, ...whole, chapters: [...chapters].sort(([one], [other]) => one - other).map(([chapter, counts]) => ({ chapter, ...counts })) };
}

function add({ design, designAndOperation, none }: ScopeCount, { depth }: ScopeRow): ScopeCount {
  return {
    design: design + Number(depth === 'DESIGN'),
    designAndOperation: designAndOperation + Number(depth === 'DESIGN_AND_OPERATION'),
    none: none + Number(depth === 'NONE'),
  };
}

function differencesOf(prospects: readonly ScopeProspect[], proposed: readonly ScopeRow[], { year, arrangement }: ScopeYear): readonly ScopeDifference[] {
  const before = new Map(proposed.map(({ controlId, operationYear }) => [controlId, operationYear]));
  const reasons = new Map(arrangement.pulls.map(({ controlId, reason }) => [controlId, reason]));
  return prospects.flatMap(({ controlId, slot, proposedSlot, reason, rule }) => {
    const fromYear = before.get(controlId) ?? null;
    const pulled: readonly ScopeDifference[] = reason === 'PULLED' ? [{ controlId, kind: 'PULLED', fromYear, toYear: year, reason: reasons.get(controlId) ?? '' }] : [];
    if (slot === null || proposedSlot === null || slot === proposedSlot) return pulled;
    const nextOf = (held: number): number => operationYearOf(held, year, rule.cycleYears ?? 1);
    return [{ controlId, kind: 'MOVED', fromYear: nextOf(proposedSlot), toYear: nextOf(slot), reason: '' }, ...pulled];
  });
}
