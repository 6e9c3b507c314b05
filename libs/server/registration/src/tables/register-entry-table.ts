import { column, nullable, table } from '@toroku/database';
import type { RegisterEntry } from '@toroku/domain-registration';

export const RegisterEntryTable = table<RegisterEntry>('register_entry', {
  id: column.id(),
  version: column.integer(),
  track: column.text(),
  number: column.text(),
  serviceId: nullable(column.uuid()),
  providerId: nullable(column.uuid()),
  serviceNameJa: column.text(),
  serviceNameEn: column.text(),
  operatorNameJa: column.text(),
  operatorNameEn: column.text(),
  registeredOn: column.day(),
  renewedOn: nullable(column.day()),
  validThroughOn: column.day(),
  scopeJa: column.text(),
  scopeEn: column.text(),
  regions: column.texts(),
  objectives: column.texts(),
  periodStartOn: column.day(),
  periodEndOn: column.day(),
  subsequentEvents: column.text(),
  underlyingServices: column.json(),
  remarks: column.text(),
  status: column.text(),
  renewalAppliedOn: nullable(column.day()),
});
