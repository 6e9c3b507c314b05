import { column, nullable, table } from '@toroku/database';
import type { Statement } from '@toroku/domain-statement';

export const StatementTable = table<Statement>('statement', {
  id: column.id(),
  version: column.integer(),
  serviceId: column.uuid(),
  providerId: column.uuid(),
  editionId: column.text(),
  ruleSetId: column.text(),
  state: column.text(),
  previousStatementId: nullable(column.uuid()),
  periodStartOn: column.day(),
  periodEndOn: column.day(),
  parts: column.json(),
  openedOn: column.day(),
  declaredOn: nullable(column.day()),
  declaredBy: nullable(column.text()),
  contentDigest: nullable(column.text()),
});
