import { doneUnless, type Decision, type LegalDay } from '@toroku/kernel';
import { notNow, type ApplicationPatch } from '../move';
import type { RegisterEntry } from '../register-entry';
import type { RegistrationApplication } from '../registration-application';

/** What a withdrawal changes: the case, and of a renewal the entry, which is no longer held valid past its expiry. */
export interface WithdrawnApplication {
  readonly patch: ApplicationPatch;
  readonly entryPatch: Pick<RegisterEntry, 'renewalAppliedOn'> | null;
}

/** 申請を取り下げる. At any time before the decision. */
export function withdrawRegistrationApplication(application: RegistrationApplication, moment: { readonly today: LegalDay }): Decision<WithdrawnApplication> {
  const wasApplied = application.kind === 'RENEWAL' && application.submittedOn !== null;
  return doneUnless([notNow(application, 'withdrawRegistrationApplication')], () => ({
    patch: { state: 'WITHDRAWN', withdrawnOn: moment.today },
    entryPatch: wasApplied ? { renewalAppliedOn: null } : null,
  }));
}
