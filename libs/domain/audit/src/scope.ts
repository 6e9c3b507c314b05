import type { Tier } from '@toroku/domain-catalogue';
import { day, type Clause } from '@toroku/kernel';
import type { AssessmentDepth, EngagementControl, ScopeReason } from './engagement-control';
import type { EngagementNumbers } from './engagement-parameters';
import { levelControls, operationYearOf } from './levelling';

/** A detailed control of the statement's edition as the scope sees it. */
export interface ScopeControl {
  readonly controlId: string;
  readonly objective: string;
  readonly tier: Tier;
  readonly liuAreas: readonly number[];
  /** Whether the statement has it implemented. */
  readonly isStated: boolean;
  /** Whether it is a changed control since the last audit: its rules, means, operation or mechanism changed, or it was adopted anew. */
  readonly isChanged: boolean;
  readonly sortKey: string;
}

/** Which audit it is. */
export interface ScopeYear extends Pick<EngagementNumbers, 'auditCycleYears' | 'auditAreas'> {
  readonly year: number;
  /** The slots given in earlier years. */
  readonly kept: ReadonlyMap<string, number>;
  /** The controls that an additional audit was asked for; null for any other audit. */
  readonly asked: readonly string[] | null;
}

export type ScopeRow = Omit<EngagementControl, 'id' | 'engagementId' | 'auditBodyId'>;

/**
 * 監査対象の決定. Every detailed control, in or out, with its reason: all stated governance and management controls, the stated controls of areas
 * 1 to 4 levelled over the cycle, changed ones pulled into this year, in the first year the design of all. The statement itself stays full (S-134, S-135).
 */
export function scopeOf(controls: readonly ScopeControl[], facts: ScopeYear): readonly ScopeRow[] {
  const inOrder = [...controls].sort((a, b) => (a.sortKey < b.sortKey ? -1 : Number(a.sortKey > b.sortKey)));
  const levelled = inOrder.filter((control) => isLevelled(control, facts)).map(({ controlId }) => controlId);
  const slots = levelControls(levelled, { cycleYears: facts.auditCycleYears, year: facts.year, kept: facts.kept });
  return inOrder.map((control) => rowOf(control, slots.get(control.controlId) ?? null, facts));
}

function isLevelled({ tier, isStated, liuAreas }: ScopeControl, { auditAreas }: ScopeYear): boolean {
  return tier === 'CONTROLS' && isStated && liuAreas.some((area) => auditAreas.includes(area));
}

function rowOf(control: ScopeControl, slot: number | null, facts: ScopeYear): ScopeRow {
  const { controlId, objective, tier, sortKey } = control;
  const [reason, depth] = facts.asked ? askedOf(control, facts.asked) : placeOf(control, slot, facts);
  const next = slot === null ? null : operationYearOf(slot, facts.year, facts.auditCycleYears);
  const operationYear = depth === 'DESIGN_AND_OPERATION' ? facts.year : facts.asked ? null : next;
  return { controlId, objective, tier, sortKey, reason, depth, slot, operationYear };
}

function askedOf({ controlId, isStated }: ScopeControl, asked: readonly string[]): readonly [ScopeReason, AssessmentDepth] {
  if (!asked.includes(controlId)) return ['NOT_ASKED', 'NONE'];
  return isStated ? ['ASKED', 'DESIGN_AND_OPERATION'] : ['NOT_STATED', 'NONE'];
}

function placeOf(control: ScopeControl, slot: number | null, { year, auditCycleYears }: ScopeYear): readonly [ScopeReason, AssessmentDepth] {
  if (!control.isStated) return ['NOT_STATED', 'NONE'];
  if (control.tier === 'GOVERNANCE') return ['GOVERNANCE_ALL', 'DESIGN_AND_OPERATION'];
  if (control.tier === 'MANAGEMENT') return ['MANAGEMENT_ALL', 'DESIGN_AND_OPERATION'];
  if (slot === null) return ['OUTSIDE_AREAS', 'NONE'];
  if (operationYearOf(slot, year, auditCycleYears) === year) return ['AREA_THIS_YEAR', 'DESIGN_AND_OPERATION'];
  if (control.isChanged) return ['CHANGED', 'DESIGN_AND_OPERATION'];
  return year === 1 ? ['AREA_DESIGN_FIRST_YEAR', 'DESIGN'] : ['OTHER_YEAR', 'NONE'];
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
  AREA_THIS_YEAR: spread,
  AREA_DESIGN_FIRST_YEAR: platform,
  CHANGED: platform,
  ASKED: platform,
  OTHER_YEAR: spread,
  NOT_STATED: stated,
  OUTSIDE_AREAS: spread,
  NOT_ASKED: platform,
};
