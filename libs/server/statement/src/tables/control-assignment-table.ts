import { column, table } from '@toroku/database';
import type { ControlAssignment } from '@toroku/domain-statement';

export const ControlAssignmentTable = table<ControlAssignment>('control_assignment', {
  statementId: column.id(),
  providerId: column.uuid(),
  controlId: { type: 'text', primary: true },
  memberId: column.uuid(),
});
