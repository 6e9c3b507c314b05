import { doneUnless, refusal, type Decision } from '@toroku/kernel';
import { platformClause } from '../application-clauses';
import { notNow, type ApplicationPatch } from '../move';
import type { RegistrationApplication } from '../registration-application';

/** 審査担当者を割り当てる. Replaces those assigned before; each is a member of the support body with that duty. */
export function assignReviewer(application: RegistrationApplication, reviewerIds: readonly string[], reviewersOfSupportBody: readonly string[]): Decision<ApplicationPatch> {
  const clause = platformClause('assignment of reviewers', [], 'M');
  const strangers = reviewerIds.filter((id) => !reviewersOfSupportBody.includes(id)).map((member) => refusal('NOT_A_REVIEWER', { member }, { clause, path: ['reviewerIds'] }));
  const none = reviewerIds.length === 0 ? [refusal('REVIEWER_NOT_ASSIGNED', {}, { clause, path: ['reviewerIds'] })] : [];
  return doneUnless([notNow(application, 'assignReviewer'), ...none, ...strangers], () => ({ reviewerIds: [...new Set(reviewerIds)] }));
}
