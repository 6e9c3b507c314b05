import { confirmIncidentReport as decide, incidentPolicies, type Incident, type IncidentReportContent } from '@toroku/domain-incident';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import type { LegalDay } from '@toroku/kernel';
import { IncidentTable } from '../tables/incident-table';
import { keepReport, loadIncident, moveIncident } from './store-incident';

interface Input extends ChangeInput {
  readonly recognisedOn: LegalDay;
  readonly report: IncidentReportContent;
}
interface Outcome {
  readonly patch: Partial<Incident>;
  readonly report: IncidentReportContent;
}

export const confirmIncidentReport = defineCommand<Input, Incident, null, Outcome, Incident>({
  verb: 'confirmIncidentReport',
  noun: 'incident',
  policy: incidentPolicies.confirmIncidentReport,
  answer: IncidentTable,
  load: loadIncident,
  decide: ({ subject }, { recognisedOn, report }, moment) => {
    const decision = decide(subject, { recognisedOn, report }, moment);
    return decision.kind === 'done' ? { kind: 'done', outcome: { patch: decision.outcome, report } } : decision;
  },
  save: async (work, { patch, report }, { subject }) => {
    await keepReport(work, subject, { kind: 'CONFIRMED', report });
    return moveIncident(work, subject, patch);
  },
});
