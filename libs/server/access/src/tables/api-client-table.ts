import { column, table } from '@toroku/database';
import type { ApiClient } from '@toroku/domain-access';

export const ApiClientTable = table<ApiClient>('api_client', {
  id: column.id(),
  version: column.integer(),
  organisationId: column.uuid(),
  nameJa: column.text(),
  nameEn: column.text(),
  issuer: column.text(),
  subject: column.text(),
  scopes: column.texts(),
  duties: column.texts(),
  state: column.text(),
  registeredAt: column.instant(),
});
