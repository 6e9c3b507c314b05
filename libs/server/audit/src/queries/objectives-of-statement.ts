import { selectList } from '@toroku/database';
import type { Control } from '@toroku/domain-catalogue';
import type { ReadSession } from '@toroku/gate';
import { ControlTable } from '@toroku/server-catalogue';

/** Every control objective of the edition that a statement stands on, in the order of the numbers. */
export function objectivesOfStatement(read: ReadSession, statementId: string): Promise<readonly Control[]> {
  return read.rows<Control>(
    `select ${selectList(ControlTable, 'c')} from control c join statement t on t.edition_id = c.edition_id where t.id = $1 and c.level = 'OBJECTIVE' order by c.sort_key`,
    [statementId],
    'objectives_of_statement',
  );
}
