import { column, table } from '@toroku/database';
import type { EngagementArrangement } from '@toroku/domain-audit';

export const EngagementArrangementTable = table<EngagementArrangement>('engagement_arrangement', {
  id: column.id(),
  auditBodyId: column.uuid(),
  moves: column.json(),
  pulls: column.json(),
  arrangedById: column.text(),
  arrangedOn: column.day(),
});
