import { organisationParty, type Organisation } from '@toroku/domain-access';
import { assessedServicePolicies, startOwnAssessment as decide, type ImpactAssessment } from '@toroku/domain-impact';
import type { CloudService } from '@toroku/domain-provider';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { OrganisationTable } from '@toroku/server-access';
import { CloudServiceTable } from '@toroku/server-provider';
import { ImpactAssessmentTable } from '../tables/impact-assessment-table';

type Input = CommandInput & { readonly serviceId: string };
type Facts = { readonly service: CloudService; readonly agency: Organisation };

export const startOwnAssessment = defineCommand<Input, CloudService, Facts, Omit<ImpactAssessment, 'id'>, ImpactAssessment>({
  verb: 'startOwnAssessment',
  noun: 'impactAssessment',
  policy: assessedServicePolicies.startOwnAssessment,
  answer: ImpactAssessmentTable,
  load: async (work, { serviceId }) => {
    const service = await work.one(CloudServiceTable, { id: serviceId });
    const agency = await work.one(OrganisationTable, { id: work.actor.organisationId ?? '' });
    return service && agency && { subject: service, facts: { service, agency } };
  },
  decide: ({ facts }, _, moment) => decide(facts, moment),
  save: async (work, assessment) => {
    const id = work.newId();
    const provider = organisationParty(assessment.providerId);
    await work.open(ImpactAssessmentTable, { ...assessment, id }, [provider]);
    await work.notify(provider, 'IMPACT_ASSESSMENT_STARTED', id);
    return id;
  },
});
