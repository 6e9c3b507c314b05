import { column, table } from '@toroku/database';
import type { CommitteeVote } from '@toroku/domain-registration';

export const CommitteeVoteTable = table<CommitteeVote>('committee_vote', {
  id: column.id(),
  version: column.integer(),
  applicationId: column.uuid(),
  committeeId: column.uuid(),
  memberId: column.text(),
  position: column.text(),
  reason: column.text(),
  castOn: column.day(),
});
