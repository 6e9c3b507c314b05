import { doneUnless, type Decision, type LegalDay } from '@toroku/kernel';
import { notNow, type ApplicationPatch } from '../move';
import type { RegistrationApplication } from '../registration-application';

/** 申請を取り下げる. At any time before the decision. */
export function withdrawRegistrationApplication(application: RegistrationApplication, moment: { readonly today: LegalDay }): Decision<ApplicationPatch> {
  return doneUnless([notNow(application, 'withdrawRegistrationApplication')], () => ({ state: 'WITHDRAWN', withdrawnOn: moment.today }));
}
