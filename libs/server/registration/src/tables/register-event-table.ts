import { column, nullable, table } from '@toroku/database';
import type { RegisterEvent } from '@toroku/domain-registration';

export const RegisterEventTable = table<RegisterEvent>('register_event', {
  id: column.id(),
  entryId: column.uuid(),
  kind: column.text(),
  happenedOn: column.day(),
  ground: nullable(column.text()),
  note: column.text(),
});
