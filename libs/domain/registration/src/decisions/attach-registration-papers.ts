import { doneUnless, reasonsAgainst, type Decision } from '@toroku/kernel';
import type { ApplicationValues } from '../application-parameters';
import { applicationDue } from '../deadlines/application-due';
import { notNow, type ApplicationPatch } from '../move';
import type { RegistrationApplication } from '../registration-application';
import { papersAreOfTheService } from '../rules/papers-are-of-the-service';
import type { StatementForApplication } from '../submission-facts';

/** The papers by their keys; null leaves one out. */
export type RegistrationPapers = Pick<RegistrationApplication, 'preApplicationId' | 'statementId' | 'engagementId' | 'internalAuditId'>;

export interface AttachingFacts {
  /** Each paper named, with the service it is about; null where it is not there or not the applicant's. */
  readonly papers: readonly { readonly paper: string; readonly serviceId: string | null }[];
  readonly statement: Pick<StatementForApplication, 'periodStartsOn' | 'periodEndsOn'> | null;
}

/** 書類を添える. The statement brings the assessment period, and that the day by which to apply. */
export function attachRegistrationPapers(
  application: RegistrationApplication,
  papers: RegistrationPapers,
  { facts, values }: { readonly facts: AttachingFacts; readonly values: Pick<ApplicationValues, 'applicationMonths'> },
): Decision<ApplicationPatch> {
  const ofAnother = papersAreOfTheService.judge({ serviceId: application.serviceId, papers: facts.papers });
  return doneUnless([notNow(application, 'attachRegistrationPapers'), ...reasonsAgainst(ofAnother)], () => {
    const { preApplicationId, statementId, engagementId, internalAuditId } = papers;
    const { periodStartsOn = null, periodEndsOn = null } = facts.statement ?? {};
    const applicationDueOn = periodEndsOn && applicationDue.dueOn({ periodEndsOn, applicationMonths: values.applicationMonths });
    return { preApplicationId, statementId, engagementId, internalAuditId, periodStartsOn, periodEndsOn, applicationDueOn };
  });
}
