import type { Instant } from '@toroku/kernel';

/** 管理策への書き込み. What a colleague of the provider wrote about a control; for the provider's own members alone. */
export interface ControlComment {
  readonly id: string;
  readonly statementId: string;
  readonly providerId: string;
  readonly controlId: string;
  readonly text: string;
  readonly writtenBy: string;
  readonly writtenAt: Instant;
  readonly resolvedBy: string | null;
  readonly resolvedAt: Instant | null;
}

/** 管理策の担当. The colleague who writes a control. */
export interface ControlAssignment {
  readonly statementId: string;
  readonly providerId: string;
  readonly controlId: string;
  readonly memberId: string;
}
