import { column, table } from '@toroku/database';
import type { RegistrationApplicationForm } from '@toroku/domain-registration';

export const RegistrationApplicationFormTable = table<RegistrationApplicationForm>('registration_application_form', {
  id: column.id(),
  version: column.integer(),
  applicationId: column.uuid(),
  providerId: column.uuid(),
  contactName: column.text(),
  contactMail: column.text(),
  contactPhone: column.text(),
  additionalInformation: column.text(),
});
