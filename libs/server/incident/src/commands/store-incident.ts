import { kindParty, organisationParty } from '@toroku/domain-access';
import type { Incident, IncidentReportContent, IncidentReportKind } from '@toroku/domain-incident';
import type { ChangeInput, Loaded, UnitOfWork } from '@toroku/gate';
import { IncidentReportTable } from '../tables/incident-report-table';
import { IncidentTable } from '../tables/incident-table';

/** Opens an incident: the registrant, the support body and the committee see it. */
export async function openIncident(work: UnitOfWork, incident: Omit<Incident, 'id'>): Promise<string> {
  const id = work.newId();
  await work.open(IncidentTable, { ...incident, id }, [organisationParty(incident.providerId), kindParty('SUPPORT_BODY'), kindParty('STEERING_COMMITTEE')]);
  return id;
}

/** Keeps a report as it was sent and tells those who act on it. */
export async function keepReport(work: UnitOfWork, incident: Pick<Incident, 'id' | 'providerId' | 'entryId'>, { kind, report }: { readonly kind: IncidentReportKind; readonly report: IncidentReportContent }): Promise<void> {
  const of = { incidentId: incident.id, providerId: incident.providerId };
  await work.insert(IncidentReportTable, { ...of, ...report, id: work.newId(), kind, reportedAt: work.moment.now, reportedBy: work.actor.id });
  for (const body of ['SUPPORT_BODY', 'STEERING_COMMITTEE'] as const) await work.notify(kindParty(body), `INCIDENT_${kind}_REPORTED`, incident.id, { entryId: incident.entryId });
}

/** The incident, locked. Null when it is absent or not for the actor. */
export async function loadIncident(work: UnitOfWork, { id }: ChangeInput): Promise<Loaded<Incident, null> | null> {
  const subject = await work.one(IncidentTable, { id }, { lock: true });
  return subject && { subject, facts: null };
}

/** Changes the incident. */
export async function moveIncident(work: UnitOfWork, incident: Incident, patch: Partial<Incident>): Promise<string> {
  await work.update(IncidentTable, incident, patch);
  return incident.id;
}
