import { kindParty } from '@toroku/domain-access';
import { resumeTechnicalReview as decide, type ApplicationPatch, type SubmissionFacts } from '@toroku/domain-registration';
import type { ChangeInput } from '@toroku/gate';
import { RegistrationApplicationTable } from '../tables/registration-application-table';
import { applicationCommand, tell } from './application-command';
import { readerOfWork } from './paper-reader';
import { showCase } from './show-case';
import { submissionFacts, submissionValues } from './submission-facts';

export const resumeTechnicalReview = applicationCommand<ChangeInput, SubmissionFacts, ApplicationPatch>({
  verb: 'resumeTechnicalReview',
  facts: (work, application) => submissionFacts(readerOfWork(work), application),
  decide: ({ subject, facts }) => decide(subject, facts, submissionValues(subject)),
  save: async (work, patch, { subject }) => {
    await work.update(RegistrationApplicationTable, subject, patch);
    await showCase(work, subject, kindParty('SUPPORT_BODY'));
    await tell(work, { party: kindParty('SUPPORT_BODY'), code: 'TECHNICAL_REVIEW_RESUMED' }, subject);
  },
});
