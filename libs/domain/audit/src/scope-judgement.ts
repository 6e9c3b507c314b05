import { day, refusal, textRefusals, type Clause, type Refusal } from '@toroku/kernel';
import type { EngagementRefusalCode } from './engagement-refusals';
import { operationYearOf, slotOf } from './levelling';
import type { PlacedControl, ScopeYear } from './scope';
import { noArrangement, type ScopeArrangement, type ScopeMove, type ScopePull } from './scope-arrangement';

/** What the rules say of an arrangement. */
export interface JudgedArrangement {
  /** Every reason at once: one for each kind, with the controls it is about. */
  readonly refusals: readonly Refusal[];
  /** What may stand of it. */
  readonly standing: ScopeArrangement;
}

/** A slot that a control may have. */
export interface SlotChoice extends Pick<ScopeMove, 'slot'> {
  readonly year: number;
}

const edition = day('2022-11-01');
const whole: Clause = { source: 'STANDARD_AUDIT_PROCEDURE', edition, at: 'Annex 3', seeds: ['S-134'], confidence: 'H' };
const levelled: Clause = { source: 'STANDARD_AUDIT_PROCEDURE', edition, at: 'Annex 3, areas 1-4', seeds: ['S-134', 'S-135'], confidence: 'L' };
const stated: Clause = { source: 'CONTROL_CRITERIA', edition, at: '2.2.4', confidence: 'H' };
const platform: Clause = { source: 'PLATFORM', edition, at: 'levelling of the external audit', confidence: 'R' };

const clauses = {
  SCOPE_CONTROLS_TWICE: null,
  CONTROL_NOT_STATED: stated,
  SCOPE_ASSESSED_EVERY_YEAR: whole,
  SCOPE_NOT_LEVELLED: levelled,
  SCOPE_SLOT_NOT_IN_CYCLE: platform,
  SCOPE_NOT_COVERED_IN_CYCLE: levelled,
  SCOPE_CHANGED_CONTROL_STAYS: platform,
  SCOPE_FOLLOWS_REQUEST: null,
} as const satisfies Readonly<Partial<Record<EngagementRefusalCode, Clause | null>>>;
type Code = keyof typeof clauses;

const REASON_MAX = 1_000;

/**
 * Which of the wished changes the rules allow: a levelled control may go to any slot of its cycle as long as it is still covered once in each cycle,
 * what is assessed every year cannot be put off, and a changed control is not moved out of the year that has it.
 */
export function judgeArrangement(placed: readonly PlacedControl[], facts: Pick<ScopeYear, 'year' | 'kept' | 'arrangement' | 'asked'>): JudgedArrangement {
  const { moves, pulls } = facts.arrangement;
  if (facts.asked && moves.length + pulls.length > 0) return { refusals: [because('SCOPE_FOLLOWS_REQUEST', [])], standing: noArrangement };
  const placedOf = new Map(placed.map((one) => [one.control.controlId, one]));
  const against = new Map<Code, string[]>();
  const note = (code: Code, controlId: string): void => void against.set(code, [...(against.get(code) ?? []), controlId]);
  const standing = <Item extends ScopeMove | ScopePull>(items: readonly Item[], judge: (item: Item) => Code | null): readonly Item[] => {
    const seen = new Set<string>();
    return items.filter((item) => {
      const code = seen.has(item.controlId) ? 'SCOPE_CONTROLS_TWICE' : judge(item);
      seen.add(item.controlId);
      if (code) note(code, item.controlId);
      return code === null;
    });
  };
  const standingMoves = standing(moves, (move) => reasonAgainstMove(move, placedOf.get(move.controlId), facts));
  const standingPulls = standing(pulls, ({ controlId }) => (placedOf.get(controlId)?.control.isStated ? null : 'CONTROL_NOT_STATED'));
  const texts = pulls.flatMap(({ reason }, index) => textRefusals(reason, { path: ['pulls', String(index), 'reason'], max: REASON_MAX }));
  return { refusals: [...[...against].map(([code, controls]) => because(code, controls)), ...texts], standing: { moves: standingMoves, pulls: standingPulls } };
}

function because(code: Code, controls: readonly string[]): Refusal {
  return refusal<EngagementRefusalCode>(code, { controls }, { clause: clauses[code] });
}

function reasonAgainstMove({ controlId, slot }: ScopeMove, placed: PlacedControl | undefined, { year, kept }: Pick<ScopeYear, 'year' | 'kept'>): Code | null {
  if (!placed?.control.isStated) return 'CONTROL_NOT_STATED';
  const { cycleYears } = placed.rule;
  if (cycleYears === 1) return 'SCOPE_ASSESSED_EVERY_YEAR';
  if (cycleYears === null || placed.slot === null) return 'SCOPE_NOT_LEVELLED';
  if (!Number.isInteger(slot) || slot < 0 || slot >= cycleYears) return 'SCOPE_SLOT_NOT_IN_CYCLE';
  if (slot === placed.slot) return null;
  const now = slotOf(year, cycleYears);
  const keptSlot = kept.get(controlId);
  const wasCovered = keptSlot !== undefined && keptSlot < now;
  if (slot < now && !wasCovered) return 'SCOPE_NOT_COVERED_IN_CYCLE';
  return placed.control.isChanged && placed.slot === now ? 'SCOPE_CHANGED_CONTROL_STAYS' : null;
}

/** The slots that the rules leave open for a control, each with the year it is next due in, the nearest first. */
export function slotChoices(placed: PlacedControl, { year, kept, asked }: Pick<ScopeYear, 'year' | 'kept' | 'asked'>): readonly SlotChoice[] {
  const { rule, control, slot } = placed;
  const cycleYears = rule.cycleYears ?? 1;
  if (asked || slot === null) return [];
  return Array.from({ length: cycleYears }, (_, one) => ({ slot: one, year: operationYearOf(one, year, cycleYears) }))
    .filter((choice) => reasonAgainstMove({ controlId: control.controlId, slot: choice.slot }, placed, { year, kept }) === null)
    .sort((one, other) => one.year - other.year);
}
