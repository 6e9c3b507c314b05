import { doneUnless, outOfState, type Decision, type Moment } from '@toroku/kernel';
import type { Finding } from '../finding';
import { findingLifecycle } from '../finding-lifecycle';
import type { FindingOutcome } from '../finding-outcome';

/** The provider begins what the plan says. */
export function beginImprovement({ state }: Pick<Finding, 'state'>, { today }: Moment): Decision<FindingOutcome> {
  return doneUnless([outOfState(findingLifecycle, state, 'beginImprovement')], () => ({ state: 'IMPROVING', plan: { begunOn: today } }));
}
