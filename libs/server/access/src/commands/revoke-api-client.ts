import { apiClientPolicies, revokeApiClient as decide, type ApiClient } from '@toroku/domain-access';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { ApiClientTable } from '../tables/api-client-table';

export const revokeApiClient = defineCommand<ChangeInput, ApiClient, null, Pick<ApiClient, 'state'>, ApiClient>({
  verb: 'revokeApiClient',
  noun: 'apiClient',
  policy: apiClientPolicies.revokeApiClient,
  answer: ApiClientTable,
  load: async (work, { id }) => {
    const subject = await work.one(ApiClientTable, { id }, { lock: true });
    return subject && { subject, facts: null };
  },
  decide: ({ subject }) => decide(subject),
  save: async (work, change, { subject }) => {
    await work.update(ApiClientTable, subject, change);
    return subject.id;
  },
});
