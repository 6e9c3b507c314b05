import { findingsAllowRegistration } from '@toroku/domain-audit';
import { serviceIsSaas } from '@toroku/domain-provider';
import { day, reasonsAgainst, textRefusals, type LegalDay, type Refusal } from '@toroku/kernel';
import type { ApplicationValues } from './application-parameters';
import type { RegistrationApplication } from './registration-application';
import type { RegistrationApplicationFormContent } from './registration-application-form';
import { applicationIsInJapanese } from './rules/application-is-in-japanese';
import { applicationIsInTime } from './rules/application-is-in-time';
import { auditReportCoversStatement } from './rules/audit-report-covers-statement';
import { basicStatementRequirementsAreMet } from './rules/basic-statement-requirements-are-met';
import { foreignLawInformationIsGiven } from './rules/foreign-law-information-is-given';
import { internalAuditIsReported } from './rules/internal-audit-is-reported';
import { papersAreOfTheService } from './rules/papers-are-of-the-service';
import { renewalIsBeforeExpiry } from './rules/renewal-is-before-expiry';
import { renewalPeriodFollows } from './rules/renewal-period-follows';
import { serviceHasEligiblePreApplication } from './rules/service-has-eligible-pre-application';
import type { SubmissionFacts } from './submission-facts';

/** The numbers of the rule set that the check needs: of this context and of the audit. */
export interface SubmissionValues {
  readonly registration: Pick<ApplicationValues, 'applicationMonths'>;
  readonly audit: { readonly minorFindingImprovementMonths: number };
}

/** Everything that keeps the application from being handed in on the day, all at once, each with its clause; none: it can be. */
export function submissionCheck(facts: SubmissionFacts, today: LegalDay, values: SubmissionValues): readonly Refusal[] {
  const applicationOn = applicationDateOf(facts.application, today);
  const periodEndsOn = facts.statement?.periodEndsOn ?? null;
  const inTime = applicationIsInTime.judge({ periodEndsOn, applicationOn, applicationMonths: values.registration.applicationMonths });
  return [
    ...formRefusals(facts.form),
    ...reasonsAgainst(serviceIsSaas.judge(facts), serviceHasEligiblePreApplication.judge(facts)),
    ...papersCheck(facts, applicationOn, values),
    ...reasonsAgainst(inTime),
    ...renewalCheck(facts, applicationOn),
  ];
}

/** 申請日. The day of the first submission, also when the papers were returned and handed in again; today while there was none. */
export function applicationDateOf({ submittedOn }: Pick<RegistrationApplication, 'submittedOn'>, today: LegalDay): LegalDay {
  return submittedOn === null ? today : day(submittedOn);
}

/** Everything that is wrong with the audited papers, on the day of the application or when an audit was added later. */
export function papersCheck(facts: SubmissionFacts, applicationOn: LegalDay, values: SubmissionValues): readonly Refusal[] {
  const { statement, engagement, internalAudit, findings } = facts;
  const requirements = basicStatementRequirementsAreMet.judge({ statement: statement && { isDeclared: statement.isDeclared, shortcomings: statement.shortcomings.length } });
  return [
    ...reasonsAgainst(
      papersAreOfTheService.judge({ serviceId: facts.application.serviceId, papers: attachedPapers(facts) }),
      requirements,
      foreignLawInformationIsGiven.judge({ foreignLaw: statement?.foreignLaw ?? null }),
      auditReportCoversStatement.judge({ statement, engagement }),
      internalAuditIsReported.judge({ statementId: statement?.id ?? null, internalAudit }),
    ),
    ...(statement?.shortcomings ?? []),
    ...(engagement?.auditBodyReasons ?? []),
    ...findingsAllowRegistration(findings, applicationOn, values.audit),
  ];
}

/** The papers at hand with the service each is about. */
function attachedPapers({ preApplication, statement, engagement, internalAudit }: SubmissionFacts): readonly { readonly paper: string; readonly serviceId: string }[] {
  const papers = { preApplicationId: preApplication, statementId: statement, engagementId: engagement, internalAuditId: internalAudit };
  return Object.entries(papers).flatMap(([paper, found]) => (found === null ? [] : [{ paper, serviceId: found.serviceId }]));
}

function renewalCheck({ application, entry, statement }: SubmissionFacts, applicationOn: LegalDay): readonly Refusal[] {
  if (application.kind === 'FIRST') return [];
  const beforeExpiry = renewalIsBeforeExpiry.judge({ expiresOn: entry?.validThroughOn ?? null, applicationOn });
  if (entry === null) return reasonsAgainst(beforeExpiry);
  return reasonsAgainst(beforeExpiry, renewalPeriodFollows.judge({ previousEndsOn: entry.periodEndOn, periodStartsOn: statement?.periodStartsOn ?? null }));
}

/** The longest answer on the form, in UTF-16 code units (platform's choice). */
const ANSWER_MAX = 4_000;
const LINE_MAX = 200;

/** What of the form is missing, too long or not in Japanese. */
function formRefusals(form: RegistrationApplicationFormContent): readonly Refusal[] {
  return [...contactRefusals(form), ...formTextRefusals(form)];
}

function contactRefusals(form: RegistrationApplicationFormContent): readonly Refusal[] {
  return (['contactName', 'contactMail', 'contactPhone'] as const).flatMap((field) => textRefusals(form[field], { path: [field], max: LINE_MAX }));
}

/** What is wrong with the texts as far as they are written: their length and their language. */
export function formTextRefusals(form: RegistrationApplicationFormContent): readonly Refusal[] {
  const texts = [{ path: ['additionalInformation'], text: form.additionalInformation }];
  return [...texts.flatMap(({ path, text }) => textRefusals(text, { path, min: 0, max: ANSWER_MAX })), ...reasonsAgainst(applicationIsInJapanese.judge({ texts }))];
}
