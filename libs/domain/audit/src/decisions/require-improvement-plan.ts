import { doneUnless, outOfState, type Decision } from '@toroku/kernel';
import type { Finding } from '../finding';
import { findingLifecycle } from '../finding-lifecycle';
import type { FindingOutcome } from '../finding-outcome';

/** The auditor asks the provider for an improvement plan (改善計画書). The classification is settled from here on. */
export function requireImprovementPlan({ state }: Pick<Finding, 'state'>): Decision<FindingOutcome> {
  return doneUnless([outOfState(findingLifecycle, state, 'requireImprovementPlan')], () => ({ state: 'PLAN_REQUIRED' }));
}
