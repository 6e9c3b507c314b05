import { apiClientPolicies, registerApiClient as decide, type ApiClient, type ApiClientDescription, type ApiClientFacts } from '@toroku/domain-access';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { ApiClientTable } from '../tables/api-client-table';

type Input = CommandInput & ApiClientDescription;

export const registerApiClient = defineCommand<Input, null, ApiClientFacts, Omit<ApiClient, 'id' | 'organisationId'>, ApiClient>({
  verb: 'registerApiClient',
  noun: 'apiClient',
  policy: apiClientPolicies.registerApiClient,
  answer: ApiClientTable,
  load: async (work, { issuer, subject }) => {
    await work.sql('select pg_advisory_xact_lock(hashtextextended($1, 2))', [`${issuer} ${subject}`]);
    const [taken] = await work.sql<{ isTaken: boolean }>('select api_client_is_taken($1, $2) as "isTaken"', [issuer, subject]);
    return { subject: null, facts: { kind: work.actor.organisationKind, isTaken: taken?.isTaken ?? false } };
  },
  decide: ({ facts }, { idempotencyKey: _key, ...description }, moment) => decide(description, facts, moment),
  save: async (work, client) => {
    const id = work.newId();
    await work.insert(ApiClientTable, { ...client, id, organisationId: work.actor.organisationId ?? '' });
    return id;
  },
});
