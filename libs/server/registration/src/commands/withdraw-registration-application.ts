import { kindParty } from '@toroku/domain-access';
import { withdrawRegistrationApplication as decide, type ApplicationPatch } from '@toroku/domain-registration';
import type { ChangeInput } from '@toroku/gate';
import { RegisterEntryTable } from '../tables/register-entry-table';
import { RegistrationApplicationTable } from '../tables/registration-application-table';
import { applicationCommand, tell } from './application-command';

export const withdrawRegistrationApplication = applicationCommand<ChangeInput, null, ApplicationPatch>({
  verb: 'withdrawRegistrationApplication',
  facts: async () => null,
  decide: ({ subject }, _, moment) => decide(subject, moment),
  save: async (work, patch, { subject }) => {
    await work.update(RegistrationApplicationTable, subject, patch);
    const entry = subject.kind === 'RENEWAL' ? await work.one(RegisterEntryTable, { id: subject.registerEntryId ?? '' }, { lock: true }) : null;
    if (entry) await work.update(RegisterEntryTable, entry, { renewalAppliedOn: null });
    if (subject.submittedOn !== null) await tell(work, kindParty('SUPPORT_BODY'), 'REGISTRATION_APPLICATION_WITHDRAWN', subject);
  },
});
