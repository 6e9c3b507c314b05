import { kindParty } from '@toroku/domain-access';
import { answerQuery as decide, type AnsweredQuery, type QueryStanding } from '@toroku/domain-registration';
import type { ChangeInput } from '@toroku/gate';
import { ApplicationAnswerTable } from '../tables/application-query-tables';
import { RegistrationApplicationTable } from '../tables/registration-application-table';
import { applicationCommand, tell } from './application-command';
import { queriesOf } from './queries-of';

interface Input extends ChangeInput {
  readonly queryId: string;
  readonly answer: string;
}

export const answerQuery = applicationCommand<Input, readonly QueryStanding[], AnsweredQuery>({
  verb: 'answerQuery',
  facts: (work, { id }) => queriesOf(work, id),
  decide: ({ subject, facts }, input, { today }) => decide(subject, input, { queries: facts, today }),
  save: async (work, { patch, answer }, { subject }) => {
    await work.insert(ApplicationAnswerTable, { ...answer, id: work.newId(), applicationId: subject.id, providerId: subject.providerId, answeredById: work.actor.id });
    await work.update(RegistrationApplicationTable, subject, patch);
    await tell(work, { party: kindParty('SUPPORT_BODY'), code: 'QUERY_ANSWERED' }, subject);
  },
});
