import { column, nullable, table } from '@toroku/database';
import type { AuditBodyListing } from '@toroku/domain-audit';

export const AuditBodyListingTable = table<AuditBodyListing>('audit_body_listing', {
  id: column.id(),
  version: column.integer(),
  auditBodyId: column.uuid(),
  corporateForm: column.text(),
  listedOn: column.day(),
  listedThroughOn: column.day(),
  removedOn: nullable(column.day()),
  removalReason: nullable(column.text()),
});
