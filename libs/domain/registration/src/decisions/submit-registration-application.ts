import { doneUnless, type Decision, type LegalDay, type Refusal } from '@toroku/kernel';
import { notNow, type ApplicationPatch } from '../move';
import type { RegistrationApplication } from '../registration-application';
import { applicationDateOf, submissionCheck, type SubmissionValues } from '../submission-check';
import type { SubmissionFacts } from '../submission-facts';
import { noteRenewalApplied, type EntryMove } from './move-register-entry';

/** What handing in changes: the case, and of a renewal the entry, which from then on stays valid until the decision. */
export interface SubmittedApplication {
  readonly patch: ApplicationPatch;
  readonly entryMove: EntryMove | null;
}

/** 申請する. The day of the first submission is the application date; the statement is fixed by its digest. */
export function submitRegistrationApplication(
  application: RegistrationApplication,
  facts: SubmissionFacts,
  { today, values }: { readonly today: LegalDay; readonly values: SubmissionValues },
): Decision<SubmittedApplication> {
  const entry = facts.entry?.renewalAppliedOn === null ? noteRenewalApplied(facts.entry, { today }) : null;
  const reasons = [...submissionCheck(facts, today, values), ...(entry?.kind === 'refused' ? entry.refusals : [])];
  return doneUnless([notNow(application, 'submitRegistrationApplication'), ...once(reasons)], () => ({
    patch: { state: 'SUBMITTED', submittedOn: applicationDateOf(application, today), statementDigest: facts.statement?.digest ?? null, returnNotes: [] },
    entryMove: entry?.kind === 'done' ? entry.outcome : null,
  }));
}

/** The application and the register ask for the same day: told once. */
function once(reasons: readonly Refusal[]): readonly Refusal[] {
  const lateness = reasons.filter(({ code }) => code === 'RENEWAL_AFTER_EXPIRY');
  return reasons.filter((reason) => !lateness.slice(1).includes(reason));
}
