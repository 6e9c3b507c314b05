import { column, nullable, table } from '@toroku/database';
import type { InternalAudit, InternalAuditReport, InternalAuditResult, WorkingPapers, WorkingPapersRequest } from '@toroku/domain-audit';

export const InternalAuditTable = table<InternalAudit>('internal_audit', {
  id: column.id(),
  version: column.integer(),
  ruleSetId: column.text(),
  serviceId: column.uuid(),
  providerId: column.uuid(),
  statementId: column.uuid(),
  year: column.integer(),
  fromOn: column.day(),
  throughOn: column.day(),
  state: column.text(),
  organisation: column.text(),
  responsiblePerson: column.text(),
  performers: column.texts(),
  method: column.text(),
  plan: column.json(),
  openedOn: column.day(),
  reportedOn: nullable(column.day()),
});

export const InternalAuditResultTable = table<InternalAuditResult>('internal_audit_result', {
  id: column.id(),
  internalAuditId: column.uuid(),
  providerId: column.uuid(),
  unitId: column.text(),
  performers: column.texts(),
  auditedOn: column.day(),
  method: column.text(),
  summary: column.text(),
});

export const InternalAuditReportTable = table<InternalAuditReport>('internal_audit_report', {
  id: column.id(),
  providerId: column.uuid(),
  content: column.json(),
  digest: column.text(),
  reportedOn: column.day(),
});

export const WorkingPapersRequestTable = table<WorkingPapersRequest>('working_papers_request', {
  id: column.id(),
  version: column.integer(),
  internalAuditId: column.uuid(),
  providerId: column.uuid(),
  requestedById: column.uuid(),
  reason: column.text(),
  requestedOn: column.day(),
});

export const WorkingPapersTable = table<WorkingPapers>('working_papers', {
  id: column.id(),
  internalAuditId: column.uuid(),
  providerId: column.uuid(),
  content: column.text(),
  reference: column.text(),
  providedOn: column.day(),
});
