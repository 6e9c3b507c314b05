import { column, table } from '@toroku/database';
import type { ServiceFactSheet } from '@toroku/domain-impact';

export const ServiceFactSheetTable = table<ServiceFactSheet>('service_fact_sheet', {
  id: column.id(),
  version: column.integer(),
  serviceId: column.uuid(),
  providerId: column.uuid(),
  functions: column.text(),
  serverLocations: column.texts(),
  dataLocations: column.texts(),
  securityFunctions: column.json(),
  writtenOn: column.day(),
});
