import { column, nullable, table } from '@toroku/database';
import type { Finding, FindingDocument, ImprovementPlan } from '@toroku/domain-audit';

export const FindingTable = table<Finding>('finding', {
  id: column.id(),
  version: column.integer(),
  source: column.text(),
  caseId: column.uuid(),
  engagementId: nullable(column.uuid()),
  internalAuditId: nullable(column.uuid()),
  serviceId: column.uuid(),
  providerId: column.uuid(),
  raisedByOrganisationId: column.uuid(),
  controlId: column.text(),
  state: column.text(),
  repeatOf: nullable(column.uuid()),
  exceptionOf: nullable(column.text()),
  resultId: nullable(column.uuid()),
  raisedOn: column.day(),
});

export const FindingDocumentTable = table<FindingDocument>('finding_document', {
  id: column.id(),
  caseId: column.uuid(),
  raisedByOrganisationId: column.uuid(),
  title: column.text(),
  description: column.text(),
  severity: nullable(column.text()),
  severityReason: nullable(column.text()),
  planReturnReason: nullable(column.text()),
  verification: nullable(column.text()),
  verifiedOn: nullable(column.day()),
});

export const ImprovementPlanTable = table<ImprovementPlan>('improvement_plan', {
  id: column.id(),
  version: column.integer(),
  findingId: column.uuid(),
  caseId: column.uuid(),
  providerId: column.uuid(),
  measures: column.text(),
  responsiblePerson: column.text(),
  improveByOn: column.day(),
  submittedOn: column.day(),
  begunOn: nullable(column.day()),
  result: nullable(column.text()),
  improvedOn: nullable(column.day()),
});
