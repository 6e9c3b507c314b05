import { doneUnless, outOfState, type Decision, type Moment } from '@toroku/kernel';
import { proseRefusals } from '../finding-outcome';
import type { InternalAudit } from '../internal-audit';
import { internalAuditLifecycle } from '../internal-audit-lifecycle';
import type { WorkingPapersRequest } from '../working-papers';

/** The support body doubts a report that it can see and asks for the working papers, saying what is in doubt (S-167). */
export function requestWorkingPapers({ state }: Pick<InternalAudit, 'state'>, { reason }: { readonly reason: string }, { today }: Moment): Decision<Pick<WorkingPapersRequest, 'reason' | 'requestedOn'>> {
  return doneUnless([outOfState(internalAuditLifecycle, state, 'requestWorkingPapers'), ...proseRefusals(reason, 'reason')], () => ({ reason, requestedOn: today }));
}
