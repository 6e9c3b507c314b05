import { cloudServicePolicies, registerCloudService as decide, type CloudService, type CloudServiceDescription } from '@toroku/domain-provider';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { CloudServiceTable } from '../tables/cloud-service-table';

type Input = CommandInput & CloudServiceDescription;

export const registerCloudService = defineCommand<Input, null, null, Omit<CloudService, 'id' | 'providerId'>, CloudService>({
  verb: 'registerCloudService',
  noun: 'cloudService',
  policy: cloudServicePolicies.registerCloudService,
  answer: CloudServiceTable,
  load: async () => ({ subject: null, facts: null }),
  decide: (_, { idempotencyKey: _key, ...description }, moment) => decide(description, moment),
  save: async (work, service) => {
    const id = work.newId();
    await work.open(CloudServiceTable, { ...service, id, providerId: work.actor.organisationId ?? '' });
    return id;
  },
});
