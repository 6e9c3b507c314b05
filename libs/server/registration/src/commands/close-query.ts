import { closeQuery as decide, type ApplicationQuery, type QueryStanding } from '@toroku/domain-registration';
import type { ChangeInput } from '@toroku/gate';
import { ApplicationQueryTable } from '../tables/application-query-tables';
import { RegistrationApplicationTable } from '../tables/registration-application-table';
import { applicationCommand } from './application-command';
import { queriesOf } from './queries-of';

interface Input extends ChangeInput {
  readonly queryId: string;
}

type Facts = (ApplicationQuery & QueryStanding) | null;

export const closeQuery = applicationCommand<Input, Facts, Pick<ApplicationQuery, 'closedOn'>>({
  verb: 'closeQuery',
  facts: async (work, { id }, { queryId }) => (await queriesOf(work, id)).find((query) => query.id === queryId) ?? null,
  decide: ({ subject, facts }, _, moment) => decide(subject, facts, moment),
  save: async (work, patch, { subject, facts }) => {
    if (facts) await work.update(ApplicationQueryTable, facts, patch);
    await work.update(RegistrationApplicationTable, subject, {});
  },
});
