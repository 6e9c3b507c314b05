import { column, nullable, table } from '@toroku/database';
import type { PreApplication } from '@toroku/domain-impact';

export const PreApplicationTable = table<PreApplication>('pre_application', {
  id: column.id(),
  version: column.integer(),
  serviceId: column.uuid(),
  providerId: column.uuid(),
  route: column.text(),
  listEdition: column.integer(),
  matchedEntry: nullable(column.integer()),
  state: column.text(),
  ruleSetId: column.text(),
  assessmentIds: column.uuids(),
  pendingAssessmentIds: column.uuids(),
  referenceNumber: nullable(column.text()),
  openedOn: column.day(),
  submittedOn: nullable(column.day()),
  returnedOn: nullable(column.day()),
  returnNotes: column.texts(),
  acceptedOn: nullable(column.day()),
  batchEndsOn: nullable(column.day()),
  batchDueOn: nullable(column.day()),
  reviewBeganOn: nullable(column.day()),
  decidedOn: nullable(column.day()),
  decidedBy: nullable(column.uuid()),
  result: nullable(column.text()),
  reasons: column.json(),
});
