import { doneUnless, outOfState, reasonsAgainst, type Decision } from '@toroku/kernel';
import type { Finding } from '../finding';
import { findingLifecycle } from '../finding-lifecycle';
import { proseRefusals, type FindingOutcome } from '../finding-outcome';
import { recommendationIsInternal } from '../rules/recommendation-is-internal';

/** The internal auditor finds that no improvement is needed: it is advice, no finding, and stays out of form 2-3 (S-163). */
export function reclassifyAsRecommendation({ state, source }: Pick<Finding, 'state' | 'source'>, { reason }: { readonly reason: string }): Decision<FindingOutcome> {
  return doneUnless(
    [...reasonsAgainst(recommendationIsInternal.judge({ source })), outOfState(findingLifecycle, state, 'reclassifyAsRecommendation'), ...proseRefusals(reason, 'reason')],
    () => ({ state: 'RECOMMENDATION', document: { severityReason: reason } }),
  );
}
