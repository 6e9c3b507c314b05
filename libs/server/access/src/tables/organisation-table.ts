import { column, nullable, table } from '@toroku/database';
import type { Organisation } from '@toroku/domain-access';

export const OrganisationTable = table<Organisation>('organisation', {
  id: column.id(),
  version: column.integer(),
  kind: column.text(),
  agencyKind: nullable(column.text()),
  nameJa: column.text(),
  nameEn: column.text(),
  corporateNumber: nullable(column.text()),
  registeredAt: column.instant(),
});
