import { column, nullable, table } from '@toroku/database';
import type { ImpactAssessment } from '@toroku/domain-impact';

export const ImpactAssessmentTable = table<ImpactAssessment>('impact_assessment', {
  id: column.id(),
  version: column.integer(),
  serviceId: column.uuid(),
  providerId: column.uuid(),
  agencyId: column.uuid(),
  state: column.text(),
  requestedOn: nullable(column.day()),
  requestNote: nullable(column.text()),
  openedOn: column.day(),
  declinedOn: nullable(column.day()),
  declineReason: nullable(column.text()),
  concludedOn: nullable(column.day()),
});
