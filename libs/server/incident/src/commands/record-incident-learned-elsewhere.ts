import { organisationParty } from '@toroku/domain-access';
import { incidentPolicies, recordIncidentLearnedElsewhere as decide, type Incident } from '@toroku/domain-incident';
import type { RegisterEntry } from '@toroku/domain-registration';
import { defineCommand, type CommandInput } from '@toroku/gate';
import type { LegalDay } from '@toroku/kernel';
import { RegisterEntryTable } from '@toroku/server-registration';
import { IncidentTable } from '../tables/incident-table';
import { openIncident } from './store-incident';

interface Input extends CommandInput {
  readonly entryId: string;
  readonly learnedOn: LegalDay;
  readonly learnedFrom: string;
}

export const recordIncidentLearnedElsewhere = defineCommand<Input, RegisterEntry, null, Omit<Incident, 'id'>, Incident>({
  verb: 'recordIncidentLearnedElsewhere',
  noun: 'incident',
  policy: incidentPolicies.recordIncidentLearnedElsewhere,
  answer: IncidentTable,
  load: async (work, { entryId }) => {
    const subject = await work.one(RegisterEntryTable, { id: entryId });
    return subject && { subject, facts: null };
  },
  decide: ({ subject }, { learnedOn, learnedFrom }, moment) => decide(subject, { learnedOn, learnedFrom }, moment),
  save: async (work, incident) => {
    const id = await openIncident(work, incident);
    await work.notify(organisationParty(incident.providerId), 'INCIDENT_LEARNED_ELSEWHERE', id, { entryId: incident.entryId, learnedOn: incident.learnedElsewhereOn });
    return id;
  },
});
