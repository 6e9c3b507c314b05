import { cloudServicePolicies, reviseCloudService as decide, type CloudService, type CloudServiceDescription } from '@toroku/domain-provider';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { CloudServiceTable } from '../tables/cloud-service-table';

type Input = ChangeInput & CloudServiceDescription;

export const reviseCloudService = defineCommand<Input, CloudService, null, CloudServiceDescription, CloudService>({
  verb: 'reviseCloudService',
  noun: 'cloudService',
  policy: cloudServicePolicies.reviseCloudService,
  answer: CloudServiceTable,
  load: async (work, { id }) => {
    const subject = await work.one(CloudServiceTable, { id }, { lock: true });
    return subject && { subject, facts: null };
  },
  decide: (_, { nameJa, nameEn, summaryJa, summaryEn, deliveryModel }) => decide({ nameJa, nameEn, summaryJa, summaryEn, deliveryModel }),
  save: async (work, description, { subject }) => {
    await work.update(CloudServiceTable, subject, description);
    return subject.id;
  },
});
