import type { Deadline, Rule } from '@toroku/kernel';
import { applicationDue } from './deadlines/application-due';
import { committeeRound } from './deadlines/committee-round';
import { reviewTarget } from './deadlines/review-target';
import { additionalAuditIsReported } from './rules/additional-audit-is-reported';
import { applicationIsInJapanese } from './rules/application-is-in-japanese';
import { applicationIsInTime } from './rules/application-is-in-time';
import { auditReportCoversStatement } from './rules/audit-report-covers-statement';
import { basicStatementRequirementsAreMet } from './rules/basic-statement-requirements-are-met';
import { everyExclusionIsJudged } from './rules/every-exclusion-is-judged';
import { everyQueryIsClosed } from './rules/every-query-is-closed';
import { foreignLawInformationIsGiven } from './rules/foreign-law-information-is-given';
import { internalAuditIsReported } from './rules/internal-audit-is-reported';
import { majorityCarriesOutcome } from './rules/majority-carries-outcome';
import { noExclusionIsInvalid } from './rules/no-exclusion-is-invalid';
import { papersAreOfTheService } from './rules/papers-are-of-the-service';
import { papersPassRegistrationReception } from './rules/papers-pass-registration-reception';
import { quorumIsReached } from './rules/quorum-is-reached';
import { renewalIsBeforeExpiry } from './rules/renewal-is-before-expiry';
import { renewalPeriodFollows } from './rules/renewal-period-follows';
import { serviceHasEligiblePreApplication } from './rules/service-has-eligible-pre-application';
import { serviceTakesOneApplication } from './rules/service-takes-one-application';
import { statementStandsAsSubmitted } from './rules/statement-stands-as-submitted';
import { voterDidNotReview } from './rules/voter-did-not-review';

/** Every rule of the application from opening to decision. */
export const applicationRules: readonly Rule<never>[] = [
  additionalAuditIsReported,
  applicationIsInJapanese,
  applicationIsInTime,
  auditReportCoversStatement,
  basicStatementRequirementsAreMet,
  everyExclusionIsJudged,
  everyQueryIsClosed,
  foreignLawInformationIsGiven,
  internalAuditIsReported,
  majorityCarriesOutcome,
  noExclusionIsInvalid,
  papersAreOfTheService,
  papersPassRegistrationReception,
  quorumIsReached,
  renewalIsBeforeExpiry,
  renewalPeriodFollows,
  serviceHasEligiblePreApplication,
  serviceTakesOneApplication,
  statementStandsAsSubmitted,
  voterDidNotReview,
];

export const applicationDeadlines: readonly Deadline<never>[] = [applicationDue, reviewTarget, committeeRound];
