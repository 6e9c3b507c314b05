import { doneUnless, reasonsAgainst, refusal, textRefusals, type Decision, type LegalDay } from '@toroku/kernel';
import type { ApplicationAnswer, ApplicationQueryState } from '../application-query';
import { notNow, type ApplicationPatch } from '../move';
import type { RegistrationApplication } from '../registration-application';
import { applicationIsInJapanese } from '../rules/application-is-in-japanese';

/** A query as the decisions about it need it. */
export interface QueryStanding {
  readonly id: string;
  readonly number: number;
  readonly state: ApplicationQueryState;
}

export interface AnsweredQuery {
  readonly patch: ApplicationPatch;
  readonly answer: Pick<ApplicationAnswer, 'queryId' | 'answer' | 'answeredOn'>;
}

const ANSWER_MAX = 8_000;

/** 照会に答える. When nothing asked is left unanswered, the ball goes back to the support body. */
export function answerQuery(
  application: RegistrationApplication,
  input: { readonly queryId: string; readonly answer: string },
  { queries, today }: { readonly queries: readonly QueryStanding[]; readonly today: LegalDay },
): Decision<AnsweredQuery> {
  const { queryId, answer } = input;
  const query = queries.find(({ id }) => id === queryId);
  const standing = !query ? refusal('QUERY_UNKNOWN', {}, { path: ['queryId'] }) : query.state === 'ASKED' ? null : refusal('QUERY_ALREADY_ANSWERED', { number: query.number }, { path: ['queryId'] });
  const inJapanese = applicationIsInJapanese.judge({ texts: [{ path: ['answer'], text: answer }] });
  return doneUnless([notNow(application, 'answerQuery'), standing, ...textRefusals(answer, { path: ['answer'], max: ANSWER_MAX }), ...reasonsAgainst(inJapanese)], () => ({
    patch: { state: queries.some(({ id, state }) => id !== queryId && state === 'ASKED') ? 'QUERY' : 'TECHNICAL_REVIEW' },
    answer: { queryId, answer, answeredOn: today },
  }));
}
