import { column, nullable, table } from '@toroku/database';
import type { Signature } from '@toroku/domain-access';

export const SignatureTable = table<Signature>('signature', {
  id: column.id(),
  kind: column.text(),
  subjectId: column.uuid(),
  caseId: column.uuid(),
  statementId: column.uuid(),
  statementDigest: column.text(),
  organisationId: column.uuid(),
  providerId: nullable(column.uuid()),
  engagementId: nullable(column.uuid()),
  auditBodyId: nullable(column.uuid()),
  signedBy: column.text(),
  signerNameJa: column.text(),
  signerNameEn: column.text(),
  duty: column.text(),
  signedAt: column.instant(),
  digest: column.text(),
  content: column.text(),
});
