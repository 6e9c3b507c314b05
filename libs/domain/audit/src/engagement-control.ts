import type { Tier } from '@toroku/domain-catalogue';

/** How far a control is assessed this year. */
export const assessmentDepths = ['DESIGN', 'DESIGN_AND_OPERATION', 'NONE'] as const;
export type AssessmentDepth = (typeof assessmentDepths)[number];

/** Why a control is in the external audit, or why it is not. */
export const scopeReasons = [
  'GOVERNANCE_ALL',
  'MANAGEMENT_ALL',
  'EVERY_YEAR',
  'AREA_THIS_YEAR',
  'CLASS_THIS_YEAR',
  'AREA_DESIGN_FIRST_YEAR',
  'CHANGED',
  'PULLED',
  'ASKED',
  'OTHER_YEAR',
  'NOT_STATED',
  'OUTSIDE_AREAS',
  'NOT_ASKED',
] as const;
export type ScopeReason = (typeof scopeReasons)[number];

/** 監査対象. One detailed control of the statement's edition, in or out, with the reason. Frozen when the work is planned. */
export interface EngagementControl {
  readonly id: string;
  readonly engagementId: string;
  readonly auditBodyId: string;
  readonly controlId: string;
  readonly objective: string;
  readonly tier: Tier;
  readonly depth: AssessmentDepth;
  readonly reason: ScopeReason;
  /** The year slot in the cycle, from 0; null for controls that are not levelled. */
  readonly slot: number | null;
  /** The year, counted like `Engagement.year`, of its next operational assessment; null when none is due. */
  readonly operationYear: number | null;
  /** Sorts by the control's numbers. */
  readonly sortKey: string;
}
