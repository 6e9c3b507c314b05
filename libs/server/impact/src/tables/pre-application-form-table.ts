import { column, table } from '@toroku/database';
import type { PreApplicationForm } from '@toroku/domain-impact';

export const PreApplicationFormTable = table<PreApplicationForm>('pre_application_form', {
  id: column.id(),
  version: column.integer(),
  preApplicationId: column.uuid(),
  providerId: column.uuid(),
  representativeName: column.text(),
  contactName: column.text(),
  contactMail: column.text(),
  contactPhone: column.text(),
  businessOutline: column.text(),
  remarks: column.text(),
});
