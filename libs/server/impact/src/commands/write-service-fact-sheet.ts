import { organisationParty } from '@toroku/domain-access';
import { assessedServicePolicies, writeServiceFactSheet as decide, type FactSheetContent, type ServiceFactSheet } from '@toroku/domain-impact';
import type { CloudService } from '@toroku/domain-provider';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { CloudServiceTable } from '@toroku/server-provider';
import { ImpactAssessmentTable } from '../tables/impact-assessment-table';
import { ServiceFactSheetTable } from '../tables/service-fact-sheet-table';

/** `expectedVersion` is that of the sheet; 0 while there is none. */
type Input = CommandInput & FactSheetContent & { readonly serviceId: string; readonly expectedVersion: number };
type Subject = Pick<CloudService, 'providerId'> & { readonly version: number };

interface Facts {
  readonly service: CloudService;
  readonly sheet: ServiceFactSheet | null;
  /** The agencies that assess the service: they read the sheet, also when they began of their own accord. */
  readonly agencyIds: readonly string[];
}

export const writeServiceFactSheet = defineCommand<Input, Subject, Facts, FactSheetContent & Pick<ServiceFactSheet, 'writtenOn'>, ServiceFactSheet>({
  verb: 'writeServiceFactSheet',
  noun: 'serviceFactSheet',
  policy: assessedServicePolicies.writeServiceFactSheet,
  answer: ServiceFactSheetTable,
  load: async (work, { serviceId }) => {
    const service = await work.one(CloudServiceTable, { id: serviceId }, { lock: true });
    if (!service) return null;
    const sheet = await work.one(ServiceFactSheetTable, { serviceId });
    const assessments = await work.many(ImpactAssessmentTable, { serviceId });
    return { subject: { providerId: service.providerId, version: sheet?.version ?? 0 }, facts: { service, sheet, agencyIds: assessments.map(({ agencyId }) => agencyId) } };
  },
  decide: (_, input, moment) => decide(input, moment),
  save: async (work, content, { facts: { service, sheet, agencyIds } }) => {
    const id = sheet?.id ?? work.newId();
    if (sheet) await work.update(ServiceFactSheetTable, sheet, content);
    else await work.open(ServiceFactSheetTable, { ...content, id, version: 1, serviceId: service.id, providerId: service.providerId });
    await work.show(id, ...agencyIds.map(organisationParty));
    return id;
  },
});
