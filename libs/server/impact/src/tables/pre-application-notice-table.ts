import { column, nullable, table } from '@toroku/database';
import type { PreApplicationNotice } from '@toroku/domain-impact';

export const PreApplicationNoticeTable = table<PreApplicationNotice>('pre_application_notice', {
  id: column.id(),
  preApplicationId: column.uuid(),
  issuedBy: column.uuid(),
  issuerNameJa: column.text(),
  referenceNumber: column.text(),
  providerNameJa: column.text(),
  serviceNameJa: column.text(),
  route: column.text(),
  listEdition: column.integer(),
  matchedEntry: nullable(column.integer()),
  ruleSetId: column.text(),
  submittedOn: column.day(),
  acceptedOn: column.day(),
  decidedOn: column.day(),
  result: column.text(),
  reasons: column.json(),
});
