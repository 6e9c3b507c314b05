import { kindParty } from '@toroku/domain-access';
import { applicationNumber, applicationSeries, submitRegistrationApplication as decide, type SubmissionFacts, type SubmittedApplication } from '@toroku/domain-registration';
import type { ChangeInput } from '@toroku/gate';
import { RegisterEntryTable } from '../tables/register-entry-table';
import { RegistrationApplicationTable } from '../tables/registration-application-table';
import { applicationCommand, tell } from './application-command';
import { readerOfWork } from './paper-reader';
import { showCase } from './show-case';
import { moveEntry } from './store-entry';
import { submissionFacts, submissionValues } from './submission-facts';

export const submitRegistrationApplication = applicationCommand<ChangeInput, SubmissionFacts, SubmittedApplication>({
  verb: 'submitRegistrationApplication',
  facts: (work, application) => submissionFacts(readerOfWork(work), application),
  decide: ({ subject, facts }, _, { today }) => decide(subject, facts, { today, values: submissionValues(subject) }),
  save: async (work, { patch, entryMove }, { subject }) => {
    const { today } = work.moment;
    const referenceNumber = subject.referenceNumber ?? applicationNumber(today, await work.nextNumber(applicationSeries(today)));
    await work.update(RegistrationApplicationTable, subject, { ...patch, referenceNumber });
    const entry = entryMove && (await work.one(RegisterEntryTable, { id: subject.registerEntryId ?? '' }, { lock: true }));
    if (entry) await moveEntry(work, entry, entryMove);
    const support = kindParty('SUPPORT_BODY');
    await showCase(work, subject, support);
    await tell(work, { party: support, code: 'REGISTRATION_APPLICATION_SUBMITTED' }, { ...subject, referenceNumber });
  },
});
