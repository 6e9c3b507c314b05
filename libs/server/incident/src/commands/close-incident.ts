import { closeIncident as decide, incidentPolicies, type Incident } from '@toroku/domain-incident';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { IncidentTable } from '../tables/incident-table';
import { loadIncident, moveIncident } from './store-incident';

export const closeIncident = defineCommand<ChangeInput, Incident, null, Partial<Incident>, Incident>({
  verb: 'closeIncident',
  noun: 'incident',
  policy: incidentPolicies.closeIncident,
  answer: IncidentTable,
  load: loadIncident,
  decide: ({ subject }, _, moment) => decide(subject, moment),
  save: (work, patch, { subject }) => moveIncident(work, subject, patch),
});
