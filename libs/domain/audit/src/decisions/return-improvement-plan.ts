import { doneUnless, outOfState, type Decision } from '@toroku/kernel';
import type { Finding } from '../finding';
import { findingLifecycle } from '../finding-lifecycle';
import { proseRefusals, type FindingOutcome } from '../finding-outcome';

/** The auditor sends the plan back with what it lacks; the provider submits another. */
export function returnImprovementPlan({ state }: Pick<Finding, 'state'>, { reason }: { readonly reason: string }): Decision<FindingOutcome> {
  return doneUnless([outOfState(findingLifecycle, state, 'returnImprovementPlan'), ...proseRefusals(reason, 'reason')], () => ({
    state: 'PLAN_REQUIRED',
    document: { planReturnReason: reason },
  }));
}
