import { doneUnless, outOfState, type Decision } from '@toroku/kernel';
import type { Finding } from '../finding';
import { findingLifecycle } from '../finding-lifecycle';
import type { FindingOutcome } from '../finding-outcome';

/** The auditor accepts the plan. Whether its day leaves an internal finding minor is told by the application, not here (S-162). */
export function acceptImprovementPlan({ state }: Pick<Finding, 'state'>): Decision<FindingOutcome> {
  return doneUnless([outOfState(findingLifecycle, state, 'acceptImprovementPlan')], () => ({ state: 'PLAN_ACCEPTED', document: { planReturnReason: null } }));
}
