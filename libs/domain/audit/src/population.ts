import type { LegalDay } from '@toroku/kernel';

/** How often a control operates, from seldom to often; on occasion: whenever there is cause, however often that is. */
export const controlFrequencies = ['YEARLY', 'QUARTERLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'MANY_TIMES_A_DAY', 'ON_OCCASION'] as const;
export type ControlFrequency = (typeof controlFrequencies)[number];

/**
 * 母集団. Everything that a control left behind in the period and from which an operational assessment draws. One population may serve several
 * controls of an engagement: the same population (standard audit procedures 3.2). The audit body's own document.
 */
export interface Population {
  readonly id: string;
  readonly engagementId: string;
  readonly auditBodyId: string;
  readonly name: string;
  readonly fromOn: LegalDay;
  /** Inclusive. */
  readonly throughOn: LegalDay;
  /** Where the list comes from, and how it was seen to be complete. */
  readonly source: string;
  /** How many items it has; none where there was no occasion. */
  readonly size: number;
  readonly frequency: ControlFrequency;
  /** The controls it serves. */
  readonly controlIds: readonly string[];
  readonly recordedById: string;
  readonly recordedOn: LegalDay;
}
