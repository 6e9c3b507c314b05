import { doneUnless, refusal, type Decision, type LegalDay, type Refusal } from '@toroku/kernel';
import type { ApplicationQuery } from '../application-query';
import { notNow } from '../move';
import type { RegistrationApplication } from '../registration-application';
import type { QueryStanding } from './answer-query';

/** 照会を終える. The reviewer is content with the answer; otherwise a further query is asked. */
export function closeQuery(application: RegistrationApplication, query: QueryStanding | null, moment: { readonly today: LegalDay }): Decision<Pick<ApplicationQuery, 'closedOn'>> {
  return doneUnless([notNow(application, 'closeQuery'), standingOf(query)], () => ({ closedOn: moment.today }));
}

function standingOf(query: QueryStanding | null): Refusal | null {
  const path = ['queryId'];
  if (query === null) return refusal('QUERY_UNKNOWN', {}, { path });
  if (query.state === 'ASKED') return refusal('QUERY_NOT_ANSWERED', { number: query.number }, { path });
  return query.state === 'CLOSED' ? refusal('QUERY_ALREADY_CLOSED', { number: query.number }, { path }) : null;
}
