import { column, nullable, table } from '@toroku/database';
import type { Incident } from '@toroku/domain-incident';

export const IncidentTable = table<Incident>('incident', {
  id: column.id(),
  version: column.integer(),
  entryId: column.uuid(),
  providerId: column.uuid(),
  track: column.text(),
  state: column.text(),
  recognisedOn: nullable(column.day()),
  firstReportedAt: nullable(column.instant()),
  confirmedAt: nullable(column.instant()),
  learnedElsewhereOn: nullable(column.day()),
  learnedFrom: column.text(),
  seriousness: nullable(column.text()),
  assessmentReason: column.text(),
  assessedOn: nullable(column.day()),
  closedOn: nullable(column.day()),
});
