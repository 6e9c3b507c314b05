import type { Clause, Fact } from '@toroku/kernel';

/** How a level came about, one step at a time; none of them refuses anything. */
export const impactNoteCodes = [
  'USE_LEVEL_DECIDED_BY',
  'OVERALL_LEVEL_DECIDED_BY',
  'LOG_IN_DATA_FOLLOWS_BUSINESS',
  'ENCRYPTION_DOES_NOT_LOWER',
  'RESULT_IS_LOW',
] as const;
export type ImpactNoteCode = (typeof impactNoteCodes)[number];

/** One step of the explanation: a note on how the level came about, or a reason against the LIU track. */
export interface ImpactReason {
  readonly code: string;
  readonly clause: Clause | null;
  readonly path: readonly string[];
  readonly facts: Readonly<Record<string, Fact>>;
  /** Whether it speaks against the LIU track. */
  readonly isAgainst: boolean;
}
