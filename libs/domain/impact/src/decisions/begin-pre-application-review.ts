import type { OrganisationKind } from '@toroku/domain-access';
import { doneUnless, outOfState, reasonsAgainst, type Decision, type LegalDay, type Moment } from '@toroku/kernel';
import { preApplicationLifecycle } from '../lifecycles';
import type { PreApplication } from '../pre-application';
import { batchHasClosed } from '../rules/batch-has-closed';
import { offListIsDecidedByMinistries } from '../rules/off-list-is-decided-by-ministries';

/** The review begins: on the list at once, off the list with its half-year batch and by the ministries in charge. */
export function beginPreApplicationReview(
  preApplication: PreApplication,
  { today, reviewer }: Pick<Moment, 'today'> & { readonly reviewer: OrganisationKind },
): Decision<Pick<PreApplication, 'state' | 'reviewBeganOn'>> {
  const { route, batchEndsOn } = preApplication;
  const reasons = [
    outOfState(preApplicationLifecycle, preApplication.state, 'beginPreApplicationReview'),
    ...reasonsAgainst(batchHasClosed.judge({ batchEndsOn: batchEndsOn as LegalDay | null, today }), offListIsDecidedByMinistries.judge({ route, decider: reviewer })),
  ];
  return doneUnless(reasons, () => ({ state: 'UNDER_REVIEW', reviewBeganOn: today }));
}
