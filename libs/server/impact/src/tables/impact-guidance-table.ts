import { column, table } from '@toroku/database';
import type { ImpactGuidance } from '@toroku/domain-impact';

export const ImpactGuidanceTable = table<ImpactGuidance>('impact_guidance', {
  id: column.id(),
  version: column.integer(),
  edition: column.integer(),
  effectiveOn: column.day(),
  isPlatformDefault: column.boolean(),
  axes: column.json(),
  levels: column.json(),
  lowThrough: column.integer(),
  viewpoints: column.json(),
  questions: column.json(),
  revisedBy: column.uuid(),
  revisedAt: column.instant(),
});
