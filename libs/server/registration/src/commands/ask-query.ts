import { organisationParty } from '@toroku/domain-access';
import { askQuery as decide, type AskedQuery, type QueryStanding, type QueryText } from '@toroku/domain-registration';
import type { ChangeInput } from '@toroku/gate';
import { ApplicationQueryTable } from '../tables/application-query-tables';
import { RegistrationApplicationTable } from '../tables/registration-application-table';
import { applicationCommand } from './application-command';
import { queriesOf } from './queries-of';

type Input = ChangeInput & QueryText;

export const askQuery = applicationCommand<Input, readonly QueryStanding[], AskedQuery>({
  verb: 'askQuery',
  facts: (work, { id }) => queriesOf(work, id),
  decide: ({ subject, facts }, input, { today }) => decide(subject, input, { asked: facts.length, today }),
  save: async (work, { patch, query }, { subject }) => {
    const { id: applicationId, providerId, referenceNumber } = subject;
    const asked = { ...query, id: work.newId(), version: 1, applicationId, providerId, supportBodyId: work.actor.organisationId ?? '', askedById: work.actor.id, closedOn: null };
    await work.insert(ApplicationQueryTable, asked);
    await work.update(RegistrationApplicationTable, subject, patch);
    await work.notify(organisationParty(providerId), 'QUERY_ASKED', applicationId, { referenceNumber, number: query.number });
  },
});
