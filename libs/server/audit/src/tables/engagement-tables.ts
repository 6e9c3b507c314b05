import { column, nullable, table } from '@toroku/database';
import type { AuditReport, ControlResult, Engagement, EngagementCarryover, EngagementControl, Representation } from '@toroku/domain-audit';

export const EngagementTable = table<Engagement>('engagement', {
  id: column.id(),
  version: column.integer(),
  ruleSetId: column.text(),
  kind: column.text(),
  basedOnId: nullable(column.uuid()),
  purpose: column.text(),
  askedControlIds: column.texts(),
  serviceId: column.uuid(),
  providerId: column.uuid(),
  auditBodyId: column.uuid(),
  statementId: column.uuid(),
  state: column.text(),
  periodStartOn: column.day(),
  periodEndOn: column.day(),
  year: column.integer(),
  leadId: nullable(column.text()),
  memberIds: column.texts(),
  proposedOn: column.day(),
  contractedOn: nullable(column.day()),
  endReason: nullable(column.text()),
  statementDigest: nullable(column.text()),
  plannedOn: nullable(column.day()),
  designBegunOn: nullable(column.day()),
  operationalBegunOn: nullable(column.day()),
  representationSignedOn: nullable(column.day()),
  reportDueOn: column.day(),
  reportIssuedOn: nullable(column.day()),
});

export const EngagementCarryoverTable = table<EngagementCarryover>('engagement_carryover', {
  id: column.id(),
  providerId: column.uuid(),
  slots: column.json(),
  notStated: column.texts(),
});

export const EngagementControlTable = table<EngagementControl>('engagement_control', {
  id: column.id(),
  engagementId: column.uuid(),
  auditBodyId: column.uuid(),
  controlId: column.text(),
  objective: column.text(),
  tier: column.text(),
  depth: column.text(),
  reason: column.text(),
  slot: nullable(column.integer()),
  operationYear: nullable(column.integer()),
  sortKey: column.text(),
});

export const ControlResultTable = table<ControlResult>('control_result', {
  id: column.id(),
  engagementId: column.uuid(),
  auditBodyId: column.uuid(),
  controlId: column.text(),
  designResult: nullable(column.text()),
  designProcedure: column.text(),
  operationalResult: nullable(column.text()),
  operationalProcedure: column.text(),
  recordedById: column.text(),
  recordedOn: column.day(),
});

export const RepresentationTable = table<Representation>('representation', {
  id: column.id(),
  engagementId: column.uuid(),
  providerId: column.uuid(),
  confirmations: column.json(),
  signedById: column.text(),
  signedOn: column.day(),
});

export const AuditReportTable = table<AuditReport>('audit_report', {
  id: column.id(),
  engagementId: column.uuid(),
  auditBodyId: column.uuid(),
  providerId: column.uuid(),
  content: column.json(),
  digest: column.text(),
  opinion: column.text(),
  issuedById: column.text(),
  issuedOn: column.day(),
});
