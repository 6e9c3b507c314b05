import type { EngagementState } from '@toroku/contract';
import type { Tone } from '@toroku/ui';

/** The stages of an audit on its way, in their order. */
export const stages = ['PROPOSED', 'CONTRACTED', 'PLANNED', 'DESIGN_ASSESSMENT', 'OPERATIONAL_ASSESSMENT', 'REPRESENTATION_SIGNED', 'REPORT_ISSUED'] as const satisfies readonly EngagementState[];

const OVER: readonly EngagementState[] = ['DECLINED', 'WITHDRAWN', 'REPORT_ISSUED'];

/** Whether nothing more is done on the audit. */
export function isOver(state: EngagementState): boolean {
  return OVER.includes(state);
}

/** How a stage is drawn. */
export function stageTone(state: EngagementState): Tone {
  if (state === 'REPORT_ISSUED') return 'success';
  if (state === 'DECLINED' || state === 'WITHDRAWN') return 'neutral';
  return state === 'PROPOSED' ? 'warning' : 'info';
}
