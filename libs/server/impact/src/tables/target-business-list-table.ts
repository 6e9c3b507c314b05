import { column, table } from '@toroku/database';
import type { TargetBusinessList } from '@toroku/domain-impact';

export const TargetBusinessListTable = table<TargetBusinessList>('target_business_list', {
  id: column.id(),
  version: column.integer(),
  edition: column.integer(),
  effectiveOn: column.day(),
  entries: column.json(),
  adoptedBy: column.uuid(),
  adoptedAt: column.instant(),
});
