import { checkedStates, submissionCheck, type RegistrationApplication } from '@toroku/domain-registration';
import type { RequestContext } from '@toroku/gate';
import type { Refusal } from '@toroku/kernel';
import { readerOfSession } from '../commands/paper-reader';
import { submissionFacts, submissionValues } from '../commands/submission-facts';

/** What still keeps the application from being handed in today; null for everybody but the applicant and once it is in. */
export async function checkApplication({ actor, read, moment }: RequestContext, application: RegistrationApplication): Promise<readonly Refusal[] | null> {
  if (actor?.organisationId !== application.providerId || !checkedStates.includes(application.state)) return null;
  return submissionCheck(await submissionFacts(readerOfSession(read, moment.today), application), moment.today, submissionValues(application));
}
