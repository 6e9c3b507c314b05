import { defineRule } from '@toroku/kernel';
import { platformClause } from '../application-clauses';
import type { ApplicationRefusalCode } from '../application-refusals';

/** 審査と決定の分離. The committee decides and does not review: whoever reviewed the case does not vote on it. */
export const voterDidNotReview = defineRule<{ readonly voterId: string; readonly reviewerIds: readonly string[] }, ApplicationRefusalCode>(
  'voterDidNotReview',
  platformClause('separation of review and decision', [], 'M'),
  ({ voterId, reviewerIds }) => (reviewerIds.includes(voterId) ? [{ code: 'VOTER_REVIEWED_THE_CASE' }] : []),
);
