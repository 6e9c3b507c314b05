import { column, table } from '@toroku/database';
import type { ExclusionJudgement, ReviewOpinion } from '@toroku/domain-registration';

export const ExclusionJudgementTable = table<ExclusionJudgement>('exclusion_judgement', {
  id: column.id(),
  version: column.integer(),
  applicationId: column.uuid(),
  supportBodyId: column.uuid(),
  objectiveId: column.text(),
  statedReason: column.text(),
  verdict: column.text(),
  reason: column.text(),
  judgedById: column.text(),
  judgedOn: column.day(),
});

export const ReviewOpinionTable = table<ReviewOpinion>('review_opinion', {
  id: column.id(),
  version: column.integer(),
  applicationId: column.uuid(),
  supportBodyId: column.uuid(),
  conclusion: column.text(),
  opinion: column.text(),
  writtenById: column.text(),
  writtenOn: column.day(),
});
