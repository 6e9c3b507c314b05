import { organisationParty } from '@toroku/domain-access';
import { assessedServicePolicies, requestImpactAssessment as decide, type ImpactAssessment, type RequestFacts, type ServiceFactSheet } from '@toroku/domain-impact';
import type { CloudService } from '@toroku/domain-provider';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { OrganisationTable } from '@toroku/server-access';
import { CloudServiceTable } from '@toroku/server-provider';
import { ImpactAssessmentTable } from '../tables/impact-assessment-table';
import { ServiceFactSheetTable } from '../tables/service-fact-sheet-table';

type Input = CommandInput & { readonly serviceId: string; readonly agencyId: string; readonly note: string };
type Facts = RequestFacts & { readonly factSheet: ServiceFactSheet | null };

export const requestImpactAssessment = defineCommand<Input, CloudService, Facts, Omit<ImpactAssessment, 'id'>, ImpactAssessment>({
  verb: 'requestImpactAssessment',
  noun: 'impactAssessment',
  policy: assessedServicePolicies.requestImpactAssessment,
  answer: ImpactAssessmentTable,
  load: async (work, { serviceId, agencyId }) => {
    const service = await work.one(CloudServiceTable, { id: serviceId });
    const agency = await work.one(OrganisationTable, { id: agencyId });
    return service && agency && { subject: service, facts: { service, agency, factSheet: await work.one(ServiceFactSheetTable, { serviceId }) } };
  },
  decide: ({ facts }, { note }, moment) => decide(facts, note, moment),
  save: async (work, assessment, { facts: { factSheet } }) => {
    const id = work.newId();
    const agency = organisationParty(assessment.agencyId);
    await work.open(ImpactAssessmentTable, { ...assessment, id }, [agency]);
    await work.show(assessment.serviceId, agency);
    if (factSheet) await work.show(factSheet.id, agency);
    await work.notify(agency, 'IMPACT_ASSESSMENT_REQUESTED', id);
    return id;
  },
});
