import type { LegalDay } from '@toroku/kernel';

/** A control put into another year slot of its cycle. */
export interface ScopeMove {
  readonly controlId: string;
  /** The slot, from 0. */
  readonly slot: number;
}

/** A control taken into this year besides what is due. Its slot stays. */
export interface ScopePull {
  readonly controlId: string;
  readonly reason: string;
}

/** What the audit body changes about the proposed scope. */
export interface ScopeArrangement {
  readonly moves: readonly ScopeMove[];
  readonly pulls: readonly ScopePull[];
}

/** The proposal as it stands. */
export const noArrangement: ScopeArrangement = { moves: [], pulls: [] };

/** 監査対象の調整. The audit body's own document on an audit: what it changed about the proposed scope, and who did. */
export interface EngagementArrangement extends ScopeArrangement {
  /** The engagement's key. */
  readonly id: string;
  readonly auditBodyId: string;
  readonly arrangedById: string;
  readonly arrangedOn: LegalDay;
}
