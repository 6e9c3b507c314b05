import { column, nullable, table } from '@toroku/database';
import type { StatementControl } from '@toroku/domain-statement';

export const StatementControlTable = table<StatementControl>('statement_control', {
  statementId: column.id(),
  providerId: column.uuid(),
  controlId: { type: 'text', primary: true },
  selected: nullable(column.boolean()),
  individualControls: column.texts(),
  reasonNotSelected: column.text(),
  changes: column.json(),
});
