import { column, table } from '@toroku/database';
import type { Control } from '@toroku/domain-catalogue';

export const ControlTable = table<Control>('control', {
  id: column.id(),
  editionId: column.text(),
  controlId: column.text(),
  tier: column.text(),
  level: column.text(),
  obligation: column.text(),
  chapter: column.integer(),
  category: column.text(),
  objective: column.text(),
  labelJa: column.text(),
  labelEn: column.text(),
  sortKey: column.text(),
  liuAreas: { type: 'integer', array: true },
  source: column.text(),
});
