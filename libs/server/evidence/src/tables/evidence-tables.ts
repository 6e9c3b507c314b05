import { column, table } from '@toroku/database';
import type { EvidenceFile, EvidenceLink } from '@toroku/domain-evidence';

export const EvidenceFileTable = table<EvidenceFile>('evidence_file', {
  id: column.id(),
  providerId: column.uuid(),
  uploadId: column.uuid(),
  digest: column.text(),
  size: column.integer(),
  mediaType: column.text(),
  name: column.text(),
  scan: column.text(),
  uploadedById: column.uuid(),
  uploadedAt: column.instant(),
});

export const EvidenceLinkTable = table<EvidenceLink>('evidence_link', {
  id: column.id(),
  fileId: column.uuid(),
  statementId: column.uuid(),
  providerId: column.uuid(),
  controlId: column.text(),
  linkedById: column.uuid(),
  linkedOn: column.day(),
});
