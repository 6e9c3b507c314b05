import { column, table } from '@toroku/database';
import type { CloudService } from '@toroku/domain-provider';

export const CloudServiceTable = table<CloudService>('cloud_service', {
  id: column.id(),
  version: column.integer(),
  providerId: column.uuid(),
  nameJa: column.text(),
  nameEn: column.text(),
  summaryJa: column.text(),
  summaryEn: column.text(),
  deliveryModel: column.text(),
  registeredOn: column.day(),
});
