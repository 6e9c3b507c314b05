import { column, table } from '@toroku/database';
import type { PreApplicationSubmission } from '@toroku/domain-impact';

export const PreApplicationSubmissionTable = table<PreApplicationSubmission>('pre_application_submission', {
  id: column.id(),
  preApplicationId: column.uuid(),
  providerId: column.uuid(),
  round: column.integer(),
  submittedOn: column.day(),
  papers: column.json(),
});
