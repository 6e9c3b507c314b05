import { day, type Clause } from '@toroku/kernel';
import type { AssessmentDepth, EngagementControl, ScopeReason } from './engagement-control';
import { levelControls, operationYearOf } from './levelling';
import type { ScopeArrangement } from './scope-arrangement';
import { judgeArrangement } from './scope-judgement';
import { classRuleOf, type ClassedControl, type ScopeClassRule, type ScopeRules } from './scope-rules';

/** A detailed control of the statement's edition as the scope sees it. */
export interface ScopeControl extends ClassedControl {
  readonly controlId: string;
  readonly objective: string;
  /** Whether the statement has it implemented. */
  readonly isStated: boolean;
  /** Whether it is a changed control since the last audit: its rules, means, operation or mechanism changed, or it was adopted anew. */
  readonly isChanged: boolean;
  readonly sortKey: string;
}

/** Which audit it is. */
export interface ScopeYear {
  readonly rules: ScopeRules;
  readonly year: number;
  /** The slots given in earlier years. */
  readonly kept: ReadonlyMap<string, number>;
  /** What the audit body changes about the proposal. What the rules do not allow of it is left aside. */
  readonly arrangement: ScopeArrangement;
  /** The controls that an additional audit was asked for; null for any other audit. */
  readonly asked: readonly string[] | null;
}

export type ScopeRow = Omit<EngagementControl, 'id' | 'engagementId' | 'auditBodyId'>;

/** A control with its class and the slot that is proposed for it: null when it is not levelled. */
export interface PlacedControl {
  readonly control: ScopeControl;
  readonly rule: ScopeClassRule;
  readonly slot: number | null;
}

/** The controls in the order of their numbers, each with its proposed slot: a levelled one keeps the slot it has, the others are spread class by class. */
export function placeControls(controls: readonly ScopeControl[], { rules, year, kept }: Pick<ScopeYear, 'rules' | 'year' | 'kept'>): readonly PlacedControl[] {
  const inOrder = [...controls].sort((a, b) => (a.sortKey < b.sortKey ? -1 : Number(a.sortKey > b.sortKey)));
  const classed = inOrder.map((control) => ({ control, rule: classRuleOf(control, rules) }));
  const slots = new Map<string, number>();
  for (const rule of rules.classes) {
    const { cycleYears } = rule;
    if (cycleYears === null || cycleYears === 1) continue;
    const levelled = classed.filter((one) => one.rule === rule && one.control.isStated).map(({ control }) => control.controlId);
    for (const [controlId, slot] of levelControls(levelled, { cycleYears, year, kept })) slots.set(controlId, slot);
  }
  return classed.map((one) => ({ ...one, slot: slots.get(one.control.controlId) ?? null }));
}

/**
 * 監査対象の決定. Every detailed control, in or out, with its reason: under the rules of LIU all stated governance and management controls, the
 * stated controls of areas 1 to 4 levelled over the cycle, changed ones pulled into this year, in the first year the design of all. The
 * statement itself stays full (S-134, S-135).
 */
export function scopeOf(controls: readonly ScopeControl[], facts: ScopeYear): readonly ScopeRow[] {
  const placed = placeControls(controls, facts);
  const { moves, pulls } = judgeArrangement(placed, facts).standing;
  const moved = new Map(moves.map(({ controlId, slot }) => [controlId, slot]));
  const pulled = new Set(pulls.map(({ controlId }) => controlId));
  return placed.map((one) => {
    const { controlId } = one.control;
    return rowOf({ ...one, slot: moved.get(controlId) ?? one.slot }, pulled.has(controlId), facts);
  });
}

function rowOf(placed: PlacedControl, isPulled: boolean, { asked, year }: ScopeYear): ScopeRow {
  const { control, rule, slot } = placed;
  const { controlId, objective, tier, sortKey } = control;
  const [reason, depth] = asked ? askedOf(control, asked) : placeOf(placed, isPulled, year);
  const next = slot === null ? null : operationYearOf(slot, year, rule.cycleYears ?? 1);
  const operationYear = depth === 'DESIGN_AND_OPERATION' ? year : asked ? null : next;
  return { controlId, objective, tier, sortKey, reason, depth, slot, operationYear };
}

type Place = readonly [ScopeReason, AssessmentDepth];

function askedOf({ controlId, isStated }: ScopeControl, asked: readonly string[]): Place {
  if (!asked.includes(controlId)) return ['NOT_ASKED', 'NONE'];
  return isStated ? ['ASKED', 'DESIGN_AND_OPERATION'] : ['NOT_STATED', 'NONE'];
}

function placeOf({ control, rule, slot }: PlacedControl, isPulled: boolean, year: number): Place {
  const { scopeClass, cycleYears } = rule;
  if (!control.isStated) return ['NOT_STATED', 'NONE'];
  if (cycleYears === null) return isPulled ? ['PULLED', 'DESIGN_AND_OPERATION'] : ['OUTSIDE_AREAS', 'NONE'];
  const depths = year === 1 ? rule.firstYear : rule.renewals;
  if (slot === null) return [wholeReason(scopeClass), depths.due];
  if (operationYearOf(slot, year, cycleYears) === year) return [scopeClass === 'IN_AREAS' ? 'AREA_THIS_YEAR' : 'CLASS_THIS_YEAR', depths.due];
  if (depths.notDue === 'DESIGN_AND_OPERATION') return [wholeReason(scopeClass), depths.notDue];
  if (control.isChanged) return ['CHANGED', 'DESIGN_AND_OPERATION'];
  if (isPulled) return ['PULLED', 'DESIGN_AND_OPERATION'];
  return depths.notDue === 'DESIGN' ? ['AREA_DESIGN_FIRST_YEAR', 'DESIGN'] : ['OTHER_YEAR', 'NONE'];
}

function wholeReason(scopeClass: ScopeClassRule['scopeClass']): ScopeReason {
  if (scopeClass === 'GOVERNANCE') return 'GOVERNANCE_ALL';
  return scopeClass === 'MANAGEMENT' ? 'MANAGEMENT_ALL' : 'EVERY_YEAR';
}

const edition = day('2022-11-01');
const liu: Clause = { source: 'STANDARD_AUDIT_PROCEDURE', edition, at: 'Annex 3', seeds: ['S-134'], confidence: 'H' };
const spread: Clause = { source: 'STANDARD_AUDIT_PROCEDURE', edition, at: 'Annex 3, areas 1-4', seeds: ['S-134', 'S-135'], confidence: 'L' };
const stated: Clause = { source: 'CONTROL_CRITERIA', edition, at: '2.2.4', confidence: 'H' };
const platform: Clause = { source: 'PLATFORM', edition, at: 'levelling of the external audit', confidence: 'R' };

/** Where each reason comes from. The mapping of controls to areas and the number of years are platform defaults. */
export const scopeReasonClauses: Readonly<Record<ScopeReason, Clause>> = {
  GOVERNANCE_ALL: liu,
  MANAGEMENT_ALL: liu,
  EVERY_YEAR: platform,
  AREA_THIS_YEAR: spread,
  CLASS_THIS_YEAR: platform,
  AREA_DESIGN_FIRST_YEAR: platform,
  CHANGED: platform,
  PULLED: platform,
  ASKED: platform,
  OTHER_YEAR: spread,
  NOT_STATED: stated,
  OUTSIDE_AREAS: spread,
  NOT_ASKED: platform,
};
