import { kindParty } from '@toroku/domain-access';
import { withdrawRegistrationApplication as decide, type WithdrawnApplication } from '@toroku/domain-registration';
import type { ChangeInput } from '@toroku/gate';
import { RegisterEntryTable } from '../tables/register-entry-table';
import { RegistrationApplicationTable } from '../tables/registration-application-table';
import { applicationCommand, tell } from './application-command';

export const withdrawRegistrationApplication = applicationCommand<ChangeInput, null, WithdrawnApplication>({
  verb: 'withdrawRegistrationApplication',
  facts: async () => null,
  decide: ({ subject }, _, moment) => decide(subject, moment),
  save: async (work, { patch, entryPatch }, { subject }) => {
    await work.update(RegistrationApplicationTable, subject, patch);
    const entry = entryPatch && (await work.one(RegisterEntryTable, { id: subject.registerEntryId ?? '' }, { lock: true }));
    if (entry) await work.update(RegisterEntryTable, entry, entryPatch);
    if (subject.submittedOn !== null) await tell(work, { party: kindParty('SUPPORT_BODY'), code: 'REGISTRATION_APPLICATION_WITHDRAWN' }, subject);
  },
});
