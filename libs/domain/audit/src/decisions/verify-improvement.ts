import { doneUnless, outOfState, type Decision, type Moment } from '@toroku/kernel';
import type { Finding } from '../finding';
import { findingLifecycle } from '../finding-lifecycle';
import { proseRefusals, type FindingOutcome } from '../finding-outcome';

interface Verification {
  /** False sends the improvement back to the provider. */
  readonly isImproved: boolean;
  readonly verification: string;
}

/** The auditor looks at the improvement: the audit body for its own finding, the internal auditor for an internal one. */
export function verifyImprovement({ state }: Pick<Finding, 'state'>, { isImproved, verification }: Verification, { today }: Moment): Decision<FindingOutcome> {
  return doneUnless([outOfState(findingLifecycle, state, 'verifyImprovement'), ...proseRefusals(verification, 'verification')], () =>
    isImproved
      ? { state: 'VERIFIED', document: { verification, verifiedOn: today } }
      : { state: 'IMPROVING', document: { verification } },
  );
}
