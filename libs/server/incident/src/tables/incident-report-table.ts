import { column, nullable, table } from '@toroku/database';
import type { IncidentReport } from '@toroku/domain-incident';

export const IncidentReportTable = table<IncidentReport>('incident_report', {
  id: column.id(),
  incidentId: column.uuid(),
  providerId: column.uuid(),
  kind: column.text(),
  reportedAt: column.instant(),
  reportedBy: column.text(),
  whatHappened: column.text(),
  occurredOn: nullable(column.day()),
  affectedUsers: column.text(),
  affectedInformation: column.text(),
  cause: column.text(),
  measures: column.text(),
  contact: column.text(),
});
