import { incidentPolicies, reportIncidentAlert as decide, type Incident, type IncidentReportContent } from '@toroku/domain-incident';
import type { RegisterEntry } from '@toroku/domain-registration';
import { defineCommand, type CommandInput } from '@toroku/gate';
import type { LegalDay } from '@toroku/kernel';
import { RegisterEntryTable } from '@toroku/server-registration';
import { IncidentTable } from '../tables/incident-table';
import { keepReport, openIncident } from './store-incident';

interface Input extends CommandInput {
  readonly entryId: string;
  readonly recognisedOn: LegalDay;
  readonly report: IncidentReportContent;
}
interface Outcome {
  readonly incident: Omit<Incident, 'id'>;
  readonly report: IncidentReportContent;
}

export const reportIncidentAlert = defineCommand<Input, RegisterEntry, null, Outcome, Incident>({
  verb: 'reportIncidentAlert',
  noun: 'incident',
  policy: incidentPolicies.reportIncidentAlert,
  answer: IncidentTable,
  load: async (work, { entryId }) => {
    const subject = await work.one(RegisterEntryTable, { id: entryId });
    return subject && { subject, facts: null };
  },
  decide: ({ subject }, { recognisedOn, report }, moment) => {
    const decision = decide(subject, { recognisedOn, report }, moment);
    return decision.kind === 'done' ? { kind: 'done', outcome: { incident: decision.outcome, report } } : decision;
  },
  save: async (work, { incident, report }) => {
    const id = await openIncident(work, incident);
    await keepReport(work, { ...incident, id }, { kind: 'PRELIMINARY', report });
    return id;
  },
});
