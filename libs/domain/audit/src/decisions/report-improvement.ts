import { doneUnless, outOfState, type Decision, type Moment } from '@toroku/kernel';
import type { Finding } from '../finding';
import { findingLifecycle } from '../finding-lifecycle';
import { proseRefusals, type FindingOutcome } from '../finding-outcome';

/** The provider reports what was done. Late is possible, and stays visible as late. */
export function reportImprovement({ state }: Pick<Finding, 'state'>, { result }: { readonly result: string }, { today }: Moment): Decision<FindingOutcome> {
  return doneUnless([outOfState(findingLifecycle, state, 'reportImprovement'), ...proseRefusals(result, 'result')], () => ({
    state: 'IMPROVED',
    plan: { result, improvedOn: today },
  }));
}
