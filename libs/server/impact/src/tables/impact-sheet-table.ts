import { column, nullable, table } from '@toroku/database';
import type { ImpactSheet } from '@toroku/domain-impact';

export const ImpactSheetTable = table<ImpactSheet>('impact_sheet', {
  id: column.id(),
  version: column.integer(),
  assessmentId: column.uuid(),
  serviceId: column.uuid(),
  agencyId: column.uuid(),
  procurementNeed: column.text(),
  route: nullable(column.text()),
  matchedEntry: nullable(column.integer()),
  confirmedConditions: column.texts(),
  matchReason: column.text(),
  uses: column.json(),
  assessorName: column.text(),
  guidanceEdition: column.integer(),
  listEdition: column.integer(),
  assessorId: nullable(column.text()),
  evaluatedOn: nullable(column.day()),
  usableThroughOn: nullable(column.day()),
  outcome: nullable(column.json()),
  factSheet: nullable(column.json()),
});
