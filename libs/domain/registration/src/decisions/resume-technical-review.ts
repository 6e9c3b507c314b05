import { day, doneUnless, reasonsAgainst, type Decision } from '@toroku/kernel';
import { notNow, type ApplicationPatch } from '../move';
import type { RegistrationApplication } from '../registration-application';
import { additionalAuditIsReported } from '../rules/additional-audit-is-reported';
import { papersCheck, type SubmissionValues } from '../submission-check';
import type { SubmissionFacts } from '../submission-facts';

/** 追加監査の後、審査に戻る. The new report and the statement it covers replace the earlier ones; the application date stays. */
export function resumeTechnicalReview(application: RegistrationApplication, facts: SubmissionFacts, values: SubmissionValues): Decision<ApplicationPatch> {
  const { additionalAuditAskedOn, submittedOn } = application;
  const reported = additionalAuditIsReported.judge({ askedOn: additionalAuditAskedOn, reportIssuedOn: facts.engagement?.reportIssuedOn ?? null });
  const papers = submittedOn === null ? [] : papersCheck(facts, day(submittedOn), values);
  return doneUnless([notNow(application, 'resumeTechnicalReview'), ...reasonsAgainst(reported), ...papers], () => ({ state: 'TECHNICAL_REVIEW', statementDigest: facts.statement?.digest ?? null }));
}
