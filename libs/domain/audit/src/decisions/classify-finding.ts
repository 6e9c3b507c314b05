import { doneUnless, outOfState, type Decision } from '@toroku/kernel';
import type { Finding, FindingSeverity } from '../finding';
import { findingLifecycle } from '../finding-lifecycle';
import { proseRefusals, type FindingOutcome } from '../finding-outcome';

interface Classification {
  readonly severity: FindingSeverity;
  readonly reason: string;
}

/** The auditor judges whether the finding is minor, with the reason. Whether an internal one stays minor depends on its improvement plan (S-162). */
export function classifyFinding({ state }: Pick<Finding, 'state'>, { severity, reason }: Classification): Decision<FindingOutcome> {
  return doneUnless([outOfState(findingLifecycle, state, 'classifyFinding'), ...proseRefusals(reason, 'reason')], () => ({
    state: 'CLASSIFIED',
    document: { severity, severityReason: reason },
  }));
}
