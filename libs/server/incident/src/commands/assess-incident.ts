import { organisationParty } from '@toroku/domain-access';
import { assessIncident as decide, incidentPolicies, type Incident, type Seriousness } from '@toroku/domain-incident';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { IncidentTable } from '../tables/incident-table';
import { loadIncident, moveIncident } from './store-incident';

interface Input extends ChangeInput {
  readonly seriousness: Seriousness;
  readonly reason: string;
}

export const assessIncident = defineCommand<Input, Incident, null, Partial<Incident>, Incident>({
  verb: 'assessIncident',
  noun: 'incident',
  policy: incidentPolicies.assessIncident,
  answer: IncidentTable,
  load: loadIncident,
  decide: ({ subject }, { seriousness, reason }, moment) => decide(subject, { seriousness, reason }, moment),
  save: async (work, patch, { subject }) => {
    await work.notify(organisationParty(subject.providerId), 'INCIDENT_ASSESSED', subject.id, { seriousness: patch.seriousness ?? null });
    return moveIncident(work, subject, patch);
  },
});
