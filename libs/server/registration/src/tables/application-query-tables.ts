import { column, nullable, table } from '@toroku/database';
import type { ApplicationAnswer, ApplicationQuery } from '@toroku/domain-registration';

export const ApplicationQueryTable = table<ApplicationQuery>('application_query', {
  id: column.id(),
  version: column.integer(),
  applicationId: column.uuid(),
  providerId: column.uuid(),
  supportBodyId: column.uuid(),
  number: column.integer(),
  about: column.text(),
  question: column.text(),
  askedById: column.text(),
  askedOn: column.day(),
  closedOn: nullable(column.day()),
});

export const ApplicationAnswerTable = table<ApplicationAnswer>('application_answer', {
  id: column.id(),
  queryId: column.uuid(),
  applicationId: column.uuid(),
  providerId: column.uuid(),
  answer: column.text(),
  answeredById: column.text(),
  answeredOn: column.day(),
});
