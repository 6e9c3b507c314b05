export * from './commands/accept-registration-application';
export * from './commands/answer-query';
export * from './commands/ask-query';
export * from './commands/assign-reviewer';
export * from './commands/attach-registration-papers';
export * from './commands/begin-technical-review';
export * from './commands/cast-vote';
export * from './commands/close-query';
export * from './commands/decide-registration';
export * from './commands/describe-registration-application';
export * from './commands/judge-exclusion';
export * from './commands/open-registration-application';
export * from './commands/open-renewal-application';
export * from './commands/recuse-from-decision';
export * from './commands/request-additional-audit';
export * from './commands/resume-technical-review';
export * from './commands/return-as-incomplete';
export * from './commands/send-to-committee';
export * from './commands/submit-registration-application';
export * from './commands/withdraw-registration-application';
export * from './commands/write-review-opinion';
export { applicationTables } from './application-tables';
export * from './graph/application-part-types';
export * from './graph/registration-application-type';

import { ApplicantMutations } from './graph/applicant-mutations';
import { ApplicationQueryResolver } from './graph/application-query-resolver';
import { CommitteeMutations } from './graph/committee-mutations';
import { RegistrationApplicationFieldsResolver } from './graph/registration-application-fields-resolver';
import { RegistrationApplicationPartsResolver } from './graph/registration-application-parts-resolver';
import { RegistrationApplicationResolver } from './graph/registration-application-resolver';
import { ReviewerMutations } from './graph/reviewer-mutations';

export const applicationResolvers = [
  RegistrationApplicationResolver,
  RegistrationApplicationFieldsResolver,
  RegistrationApplicationPartsResolver,
  ApplicationQueryResolver,
  ApplicantMutations,
  ReviewerMutations,
  CommitteeMutations,
] as const;
