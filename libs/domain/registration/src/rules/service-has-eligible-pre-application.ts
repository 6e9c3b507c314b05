import type { PreApplicationState } from '@toroku/domain-impact';
import { defineRule } from '@toroku/kernel';
import { liuClause } from '../application-clauses';
import type { ApplicationRefusalCode } from '../application-refusals';

interface Facts {
  /** Null while none is attached. */
  readonly preApplication: { readonly state: PreApplicationState } | null;
}

/**
 * 事前申請で該当すると認められたサービス. Only a service confirmed through an agency's assessment may apply for LIU (S-096); coming from ISMAP is
 * no other way in (S-101). How long such a decision stays usable was not found: it is not limited here, and serves renewals too.
 */
export const serviceHasEligiblePreApplication = defineRule<Facts, ApplicationRefusalCode>(
  'serviceHasEligiblePreApplication',
  liuClause('5.1', ['S-096', 'S-101']),
  ({ preApplication }) => {
    if (preApplication === null) return { missing: ['preApplication'] };
    return preApplication.state === 'ELIGIBLE' ? [] : [{ code: 'PRE_APPLICATION_NOT_ELIGIBLE', facts: { state: preApplication.state }, path: ['preApplicationId'] }];
  },
);
