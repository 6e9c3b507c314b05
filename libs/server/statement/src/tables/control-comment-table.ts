import { column, nullable, table } from '@toroku/database';
import type { ControlComment } from '@toroku/domain-statement';

export const ControlCommentTable = table<ControlComment>('control_comment', {
  id: column.id(),
  statementId: column.uuid(),
  providerId: column.uuid(),
  controlId: column.text(),
  text: column.text(),
  writtenBy: column.uuid(),
  writtenAt: column.instant(),
  resolvedBy: nullable(column.uuid()),
  resolvedAt: nullable(column.instant()),
});
