import { column, table } from '@toroku/database';
import type { ReferenceTranslation, ReferenceTranslationRequest } from '@toroku/domain-statement';

export const ReferenceTranslationRequestTable = table<ReferenceTranslationRequest>('reference_translation_request', {
  id: column.id(),
  statementId: column.uuid(),
  providerId: column.uuid(),
  attachment: column.text(),
  requestedById: column.uuid(),
  requestedOn: column.day(),
});

export const ReferenceTranslationTable = table<ReferenceTranslation>('reference_translation', {
  id: column.id(),
  statementId: column.uuid(),
  providerId: column.uuid(),
  attachment: column.text(),
  original: column.text(),
  text: column.text(),
  providedOn: column.day(),
});
