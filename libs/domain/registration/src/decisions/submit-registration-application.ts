import { doneUnless, type Decision, type LegalDay } from '@toroku/kernel';
import { notNow, type ApplicationPatch } from '../move';
import type { RegistrationApplication } from '../registration-application';
import { submissionCheck, type SubmissionValues } from '../submission-check';
import type { SubmissionFacts } from '../submission-facts';

/** 申請する. The day of the latest submission is the application date; the statement is fixed by its digest. */
export function submitRegistrationApplication(
  application: RegistrationApplication,
  facts: SubmissionFacts,
  { today, values }: { readonly today: LegalDay; readonly values: SubmissionValues },
): Decision<ApplicationPatch> {
  return doneUnless([notNow(application, 'submitRegistrationApplication'), ...submissionCheck(facts, today, values)], () => ({
    state: 'SUBMITTED',
    submittedOn: today,
    statementDigest: facts.statement?.digest ?? null,
    returnNotes: [],
  }));
}
