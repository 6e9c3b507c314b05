import { assessedServicePolicies, openPreApplication as decide, type OpeningFacts, type PreApplication, type PreApplicationClaim } from '@toroku/domain-impact';
import type { CloudService } from '@toroku/domain-provider';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { CloudServiceTable } from '@toroku/server-provider';
import { PreApplicationTable } from '../tables/pre-application-table';
import { editionsInForce } from './editions';
import { rulesOfTheDay } from './rules-of-the-day';

type Input = CommandInput & PreApplicationClaim & { readonly serviceId: string };

export const openPreApplication = defineCommand<Input, CloudService, OpeningFacts, Omit<PreApplication, 'id'>, PreApplication>({
  verb: 'openPreApplication',
  noun: 'preApplication',
  policy: assessedServicePolicies.openPreApplication,
  answer: PreApplicationTable,
  load: async (work, { serviceId }) => {
    const service = await work.one(CloudServiceTable, { id: serviceId });
    if (!service) return null;
    const { list } = await editionsInForce(work);
    return { subject: service, facts: { service, ruleSetId: rulesOfTheDay(work.moment.today).ruleSetId, listEdition: list?.edition ?? null } };
  },
  decide: ({ facts }, claim, moment) => decide(facts, claim, moment),
  save: async (work, preApplication) => {
    const id = work.newId();
    await work.open(PreApplicationTable, { ...preApplication, id });
    return id;
  },
});
