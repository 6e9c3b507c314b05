import { kindParty } from '@toroku/domain-access';
import { withdrawRegistrationApplication as decide, type ApplicationPatch } from '@toroku/domain-registration';
import type { ChangeInput } from '@toroku/gate';
import { RegistrationApplicationTable } from '../tables/registration-application-table';
import { applicationCommand, tell } from './application-command';

export const withdrawRegistrationApplication = applicationCommand<ChangeInput, null, ApplicationPatch>({
  verb: 'withdrawRegistrationApplication',
  facts: async () => null,
  decide: ({ subject }, _, moment) => decide(subject, moment),
  save: async (work, patch, { subject }) => {
    await work.update(RegistrationApplicationTable, subject, patch);
    if (subject.submittedOn !== null) await tell(work, kindParty('SUPPORT_BODY'), 'REGISTRATION_APPLICATION_WITHDRAWN', subject);
  },
});
