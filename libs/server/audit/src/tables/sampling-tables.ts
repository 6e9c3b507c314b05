import { column, table } from '@toroku/database';
import type { EngagementSampleSizes, Population, Sample } from '@toroku/domain-audit';

export const PopulationTable = table<Population>('audit_population', {
  id: column.id(),
  engagementId: column.uuid(),
  auditBodyId: column.uuid(),
  name: column.text(),
  fromOn: column.day(),
  throughOn: column.day(),
  source: column.text(),
  size: column.integer(),
  frequency: column.text(),
  controlIds: column.texts(),
  recordedById: column.text(),
  recordedOn: column.day(),
});

export const SampleTable = table<Sample>('audit_sample', {
  id: column.id(),
  engagementId: column.uuid(),
  auditBodyId: column.uuid(),
  populationId: column.uuid(),
  controlId: column.text(),
  selection: column.text(),
  selectionNote: column.text(),
  sizeReason: column.text(),
  items: column.json(),
  recordedById: column.text(),
  recordedOn: column.day(),
});

export const EngagementSampleSizesTable = table<EngagementSampleSizes>('engagement_sample_sizes', {
  id: column.id(),
  auditBodyId: column.uuid(),
  rows: column.json(),
  basis: column.text(),
  setById: column.text(),
  setOn: column.day(),
});
