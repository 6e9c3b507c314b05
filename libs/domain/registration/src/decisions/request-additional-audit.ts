import { doneUnless, textRefusals, type Decision, type LegalDay } from '@toroku/kernel';
import { notNow, type ApplicationPatch } from '../move';
import type { RegistrationApplication } from '../registration-application';

/** 追加監査を求める. What the review changes about a control has to be audited; the applicant contracts the audit. */
export function requestAdditionalAudit(application: RegistrationApplication, reason: string, moment: { readonly today: LegalDay }): Decision<ApplicationPatch> {
  return doneUnless([notNow(application, 'requestAdditionalAudit'), ...textRefusals(reason, { path: ['reason'], max: 4_000 })], () => ({
    state: 'ADDITIONAL_AUDIT',
    additionalAuditReason: reason,
    additionalAuditAskedOn: moment.today,
  }));
}
