import { doneUnless, reasonsAgainst, type Decision, type LegalDay } from '@toroku/kernel';
import type { ApplicationValues } from '../application-parameters';
import { reviewTarget } from '../deadlines/review-target';
import { notNow, type ApplicationPatch } from '../move';
import type { RegistrationApplication } from '../registration-application';
import { papersPassRegistrationReception, type ReceptionChecks } from '../rules/papers-pass-registration-reception';

/** 受理する. The papers are complete in form and in Japanese; whether they hold is for the technical review. */
export function acceptRegistrationApplication(
  application: RegistrationApplication,
  checks: ReceptionChecks,
  { today, values }: { readonly today: LegalDay; readonly values: Pick<ApplicationValues, 'reviewTargetMonths'> },
): Decision<ApplicationPatch> {
  return doneUnless([notNow(application, 'acceptRegistrationApplication'), ...reasonsAgainst(papersPassRegistrationReception.judge(checks))], () => ({
    state: 'ACCEPTED',
    acceptedOn: today,
    reviewDueOn: reviewTarget.dueOn({ acceptedOn: today, reviewTargetMonths: values.reviewTargetMonths }),
  }));
}
