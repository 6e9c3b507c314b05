import { doneUnless, type Decision, type LegalDay, type Refusal } from '@toroku/kernel';
import type { ApplicationValues } from '../application-parameters';
import { reviewTarget } from '../deadlines/review-target';
import { notNow, type ApplicationPatch } from '../move';
import type { RegistrationApplication } from '../registration-application';

/** 受理する. The papers are complete in form and in Japanese; whether they hold is for the technical review. */
export function acceptRegistrationApplication(
  application: RegistrationApplication,
  shortcomings: readonly Refusal[],
  { today, values }: { readonly today: LegalDay; readonly values: Pick<ApplicationValues, 'reviewTargetMonths'> },
): Decision<ApplicationPatch> {
  return doneUnless([notNow(application, 'acceptRegistrationApplication'), ...shortcomings], () => ({
    state: 'ACCEPTED',
    acceptedOn: today,
    reviewDueOn: reviewTarget.dueOn({ acceptedOn: today, reviewTargetMonths: values.reviewTargetMonths }),
  }));
}
