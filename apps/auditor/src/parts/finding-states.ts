import type { FindingState } from '@toroku/contract';
import type { Tone } from '@toroku/ui';

/** The states of a finding in the order in which they come. */
export const findingOrder = ['RAISED', 'CLASSIFIED', 'PLAN_REQUIRED', 'PLAN_SUBMITTED', 'PLAN_ACCEPTED', 'IMPROVING', 'IMPROVED', 'VERIFIED', 'CLOSED'] as const satisfies readonly FindingState[];

const OURS: readonly FindingState[] = ['RAISED', 'CLASSIFIED', 'PLAN_SUBMITTED', 'IMPROVED', 'VERIFIED'];

/** How a state is drawn: what waits for the auditor stands out. */
export function findingTone(state: FindingState): Tone {
  if (state === 'CLOSED') return 'success';
  if (state === 'RECOMMENDATION') return 'neutral';
  return OURS.includes(state) ? 'warning' : 'info';
}
