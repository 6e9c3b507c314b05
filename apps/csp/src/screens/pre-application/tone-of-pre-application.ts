import type { PreApplicationState } from '@toroku/domain-impact';
import type { Tone } from '@toroku/ui';

/** How a state is meant for the applicant. */
export function toneOfPreApplication(state: PreApplicationState): Tone {
  if (state === 'ELIGIBLE') return 'success';
  if (state === 'RETURNED' || state === 'NOT_ELIGIBLE') return 'warning';
  return state === 'WITHDRAWN' ? 'neutral' : 'info';
}
