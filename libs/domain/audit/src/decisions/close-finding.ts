import { doneUnless, outOfState, type Decision } from '@toroku/kernel';
import type { Finding } from '../finding';
import { findingLifecycle } from '../finding-lifecycle';
import type { FindingOutcome } from '../finding-outcome';

/** The auditor closes what has been verified. */
export function closeFinding({ state }: Pick<Finding, 'state'>): Decision<FindingOutcome> {
  return doneUnless([outOfState(findingLifecycle, state, 'closeFinding')], () => ({ state: 'CLOSED' }));
}
